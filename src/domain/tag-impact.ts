import type { Text } from '../language';
import { Refusal } from './refusal';
import { percentileInc } from './statistics';
import { type Sum, add, total, without } from './sum';
import { taggedItems } from './tags';
import { reaches, withoutNoise } from './tolerance';

/** The settings of a comparison. */
export interface TagImpactOptions {
  /** Tags with fewer items are left out. */
  readonly minCount: number;
  /** 2 adds the pairs of tags. */
  readonly depth: number;
  /** The metric from which an item is a success; null: the median of all items. */
  readonly success: number | null;
}

/** How items with a tag, or with a pair of tags, compare with all the other items. */
export interface TagImpact {
  /** One tag, or the two of a pair in alphabetical order. */
  readonly tags: readonly string[];
  readonly items: number;
  readonly average: number;
  /** Null where every item carries the tag. */
  readonly restAverage: number | null;
  /** How far the average is above that of the rest, as a share of it; null where it is not defined. */
  readonly lift: number | null;
  readonly successShare: number;
}

/** Tags, and pairs of tags, by their effect on the metric of the items that carry them; best first. */
export function tagImpact(
  cells: readonly (string | null)[],
  metric: readonly number[],
  { minCount, depth, success }: TagImpactOptions,
): TagImpact[] {
  const { names, items } = taggedItems(cells);
  const threshold = success ?? median(metric);
  const results = { metric, successes: metric.map((value) => reaches(value, threshold)) };
  const single = singleTallies(items, results);
  const isCommon = (tally: Tally | undefined): boolean => (tally?.items ?? 0) >= minCount;
  // A pair is never commoner than its tags, so the rare ones need no counting.
  const common = (ids: readonly number[]): number[] => ids.filter((id) => isCommon(single[id]));
  const pairs = depth === 2 ? pairTallies(items.map(common), results, names.length) : [];
  const everything = tallyOfAll(results);
  const impacts = [...single.map((tally, id) => ({ ids: [id], tally })), ...pairs]
    .filter(({ tally }) => isCommon(tally))
    .map(({ ids, tally }) => impactOf(ids.map((id) => names[id] ?? '').sort(), tally, everything));
  return bestFirst(impacts);
}

function median(values: readonly number[]): number {
  return percentileInc(Float64Array.from(values).sort(), 0.5);
}

/** The result of each item. */
interface Results {
  readonly metric: readonly number[];
  readonly successes: readonly boolean[];
}

interface Tally extends Sum {
  items: number;
  successes: number;
}

function newTally(): Tally {
  return { high: 0, low: 0, items: 0, successes: 0 };
}

function count(tally: Tally, { metric, successes }: Results, item: number): void {
  add(tally, metric[item] ?? 0);
  tally.items += 1;
  if (successes[item]) tally.successes += 1;
}

function tallyOfAll(results: Results): Tally {
  const tally = newTally();
  results.metric.forEach((_, item) => count(tally, results, item));
  return tally;
}

type ItemTags = readonly (readonly number[])[];

function singleTallies(items: ItemTags, results: Results): Tally[] {
  const tallies: Tally[] = [];
  items.forEach((ids, item) => {
    for (const id of ids) count((tallies[id] ??= newTally()), results, item);
  });
  return tallies;
}

/** A pair of tags and the results of the items that carry both. */
interface Pair {
  readonly ids: readonly [number, number];
  readonly tally: Tally;
}

function pairTallies(items: ItemTags, results: Results, tags: number): Pair[] {
  checkPairs(items);
  const pairs = new Map<number, Pair>();
  const tallyOf = (first: number, second: number): Tally => {
    const key = first * tags + second;
    const known = pairs.get(key);
    if (known) return known.tally;
    if (pairs.size === MOST_DIFFERENT) throw new Refusal('depth', NOT_SO_MANY_DIFFERENT, [2]);
    const tally = newTally();
    pairs.set(key, { ids: [first, second], tally });
    return tally;
  };
  items.forEach((ids, item) => {
    ids.forEach((one, index) => {
      for (const other of ids.slice(index + 1))
        count(tallyOf(Math.min(one, other), Math.max(one, other)), results, item);
    });
  });
  return [...pairs.values()];
}

const MOST_PAIRS = 10_000_000;
/** A sheet with so many rows is full. */
const MOST_DIFFERENT = 1_000_000;

/** Refuses work that would outlast Google's time limit. */
function checkPairs(items: ItemTags): void {
  const pairs = items.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (pairs > MOST_PAIRS) throw new Refusal('depth', NOT_SO_MANY_PAIRS, [2]);
}

const NOT_SO_MANY_PAIRS: Text = {
  en: '1 when the items carry more than 10,000,000 pairs of tags',
  ru: '1, если пар тегов у всех материалов больше 10 000 000',
};

const NOT_SO_MANY_DIFFERENT: Text = {
  en: '1 when there are more than 1,000,000 different pairs of tags',
  ru: '1, если разных пар тегов больше 1 000 000',
};

function impactOf(tags: readonly string[], tally: Tally, everything: Tally): TagImpact {
  const { items, successes } = tally;
  const average = total(tally) / items;
  const others = everything.items - items;
  const restAverage = others === 0 ? null : without(everything, tally) / others;
  const lift = restAverage === null ? null : liftOver(restAverage, average);
  return { tags, items, average, restAverage, lift, successShare: successes / items };
}

/** Above 0 means better than the rest even where the averages are negative. */
function liftOver(rest: number, average: number): number | null {
  if (average === rest) return 0;
  return rest === 0 ? null : (average - rest) / Math.abs(rest);
}

/** The highest lift first, of equal ones the commoner tag, then by name. */
function bestFirst(impacts: readonly TagImpact[]): TagImpact[] {
  return impacts
    .map((impact) => ({ impact, standing: standing(impact), name: impact.tags.join() }))
    .sort((a, b) => byStanding(a, b) || b.impact.items - a.impact.items || byName(a, b))
    .map(({ impact }) => impact);
}

interface Standing {
  readonly standing: number;
  readonly name: string;
}

function byStanding(a: Standing, b: Standing): number {
  return a.standing === b.standing ? 0 : b.standing - a.standing;
}

function byName(a: Standing, b: Standing): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Over a rest that averages 0 any average is infinitely better or worse; a tag without a rest comes last. */
function standing({ average, restAverage, lift }: TagImpact): number {
  if (restAverage === null) return -Infinity;
  if (lift === null) return average * Infinity;
  if (restAverage === 0) return 0;
  // The lift, but the same for lifts that are the same in decimals.
  return withoutNoise(average / Math.abs(restAverage)) - Math.sign(restAverage);
}
