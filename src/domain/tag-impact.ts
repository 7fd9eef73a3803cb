import { percentileInc } from './statistics';
import { type Sum, add, total, without } from './sum';
import { taggedItems } from './tags';
import { reaches } from './tolerance';

export interface TagImpactOptions {
  /** Tags with fewer items are left out. */
  readonly minCount: number;
  /** 2 adds the pairs of tags. */
  readonly depth: number;
  /** The metric from which an item is a success; null: the median of all items. */
  readonly success: number | null;
}

/** How items with a tag, or with a pair of tags, do against all the other items. */
export interface TagImpact {
  /** One tag, or the two of a pair in alphabetical order. */
  readonly tags: readonly string[];
  readonly items: number;
  readonly average: number;
  /** Null where every item bears the tag. */
  readonly restAverage: number | null;
  /** How far the average is above that of the rest, as a share of it; null where it is not defined. */
  readonly lift: number | null;
  readonly successShare: number;
}

/** Tags, and pairs of tags, by what they do to the metric of the items that bear them; best first. */
export function tagImpact(
  cells: readonly string[],
  metric: readonly number[],
  { minCount, depth, success }: TagImpactOptions,
): TagImpact[] {
  const { names, items } = taggedItems(cells);
  const threshold = success ?? median(metric);
  const results = { metric, successes: metric.map((value) => reaches(value, threshold)) };
  const everything = newTally();
  metric.forEach((_, item) => count(everything, results, item));
  const isCommon = (tally: Tally | undefined): boolean => (tally?.items ?? 0) >= minCount;
  const impacts: TagImpact[] = [];
  const keepCommon = (ids: readonly number[], tally: Tally): void => {
    if (!isCommon(tally)) return;
    const tags = ids.map((id) => names[id] ?? '').sort();
    impacts.push(impactOf(tags, tally, everything));
  };
  const single = singleTallies(items, results);
  single.forEach((tally, id) => keepCommon([id], tally));
  if (depth === 2) {
    // A pair is never commoner than its tags, so the rare ones need no counting.
    const commonOnly = items.map((ids) => ids.filter((id) => isCommon(single[id])));
    pairTallies(commonOnly, results, names.length).forEach((tally, pair) =>
      keepCommon([Math.floor(pair / names.length), pair % names.length], tally),
    );
  }
  return impacts.sort(bestFirst);
}

function median(values: readonly number[]): number {
  return percentileInc(Float64Array.from(values).sort(), 0.5);
}

/** What came of each item. */
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

type ItemTags = readonly (readonly number[])[];

function singleTallies(items: ItemTags, results: Results): Tally[] {
  const tallies: Tally[] = [];
  items.forEach((ids, item) => {
    for (const id of ids) count((tallies[id] ??= newTally()), results, item);
  });
  return tallies;
}

/** Keys are `first * tags + second` with the smaller id first. */
function pairTallies(items: ItemTags, results: Results, tags: number): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  const tallyOf = (pair: number): Tally => {
    const known = tallies.get(pair);
    if (known) return known;
    const tally = newTally();
    tallies.set(pair, tally);
    return tally;
  };
  items.forEach((ids, item) => {
    ids.forEach((one, index) => {
      for (const other of ids.slice(index + 1)) {
        const pair = Math.min(one, other) * tags + Math.max(one, other);
        count(tallyOf(pair), results, item);
      }
    });
  });
  return tallies;
}

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

function bestFirst(a: TagImpact, b: TagImpact): number {
  return byStanding(a, b) || b.items - a.items || byName(a, b);
}

function byStanding(a: TagImpact, b: TagImpact): number {
  const [left, right] = [standing(a), standing(b)];
  return left === right ? 0 : right - left;
}

/** Over a rest that averages 0 any average is infinitely better or worse; a tag without a rest comes last. */
function standing({ average, restAverage, lift }: TagImpact): number {
  if (lift !== null) return lift;
  return restAverage === null ? -Infinity : average * Infinity;
}

function byName(a: TagImpact, b: TagImpact): number {
  const [left, right] = [a.tags.join(), b.tags.join()];
  return left < right ? -1 : left > right ? 1 : 0;
}
