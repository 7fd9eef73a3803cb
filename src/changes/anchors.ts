/** Planned rows (or columns) and where they lie today, all counted from 1. */
export type Anchors = ReadonlyMap<number, number>;

type Words = readonly (readonly string[])[];

interface Pair {
  readonly planned: number;
  readonly now: number;
  readonly score: number;
}

/** Rows that are recognised by their words: as many as can be without leaving their order. */
export function anchoredRows(planned: Words, now: Words): Anchors {
  const chain = heaviestChain(pairs(planned, now));
  return new Map(chain.map((pair) => [pair.planned, pair.now]));
}

/** Columns that are recognised by the words in the anchored rows; columns may have changed places. */
export function anchoredColumns(planned: Words, now: Words, rows: Anchors): Anchors {
  const votes = new Map<string, Pair>();
  for (const [from, to] of rows) {
    const cells = now[to - 1] ?? [];
    planned[from - 1]?.forEach((word, column) => {
      for (const at of placesOf(word, cells)) {
        const pair = { planned: column + 1, now: at + 1, score: 1 };
        const key = `${pair.planned},${pair.now}`;
        votes.set(key, { ...pair, score: (votes.get(key)?.score ?? 0) + 1 });
      }
    });
  }
  return electedOf([...votes.values()]);
}

/** Each row of the plan with the rows of today that have at least half of its words. */
function pairs(planned: Words, now: Words): Pair[] {
  const rowsWith = new Map<string, number[]>();
  now.forEach((cells, row) => {
    for (const word of distinct(cells)) rowsWith.set(word, [...(rowsWith.get(word) ?? []), row]);
  });
  return planned.flatMap((cells, row) => {
    const words = distinct(cells);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const at of rowsWith.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const first = words[0] ?? '';
    return [...shared]
      .filter(([at, count]) => {
        const half = words.length / 2;
        return count > half || (count === half && now[at]?.includes(first));
      })
      .map(([at, score]) => ({ planned: row + 1, now: at + 1, score }))
      .sort((a, b) => a.now - b.now);
  });
}

function distinct(cells: readonly string[]): string[] {
  return [...new Set(cells.filter((word) => word !== ''))];
}

function placesOf(word: string, cells: readonly string[]): number[] {
  if (word === '') return [];
  return cells.flatMap((cell, index) => (cell === word ? [index] : []));
}

/** Of equal words those count more that kept their distance to the ones before. */
const STEADY = 0.25;

/** The pairs that rise together and weigh most; they are given by rising planned row. */
function heaviestChain(given: readonly Pair[]): Pair[] {
  const weights: number[] = [];
  const before: number[] = [];
  given.forEach(({ planned, now, score }, index) => {
    let [best, from] = [0, -1];
    for (let at = 0; at < index; at += 1) {
      const other = given[at];
      if (!other || other.planned >= planned || other.now >= now) continue;
      const steady = planned - other.planned === now - other.now ? STEADY : 0;
      const weight = (weights[at] ?? 0) + steady;
      if (weight > best) [best, from] = [weight, at];
    }
    weights.push(best + score);
    before.push(from);
  });
  const chain: Pair[] = [];
  for (let at = weights.indexOf(Math.max(...weights)); at >= 0; at = before[at] ?? -1)
    chain.push(...given.slice(at, at + 1));
  return chain.reverse();
}

/** One place for each, the clearest first; where votes are equal, the one that moved least. */
function electedOf(votes: readonly Pair[]): Anchors {
  const moved = ({ planned, now }: Pair): number => Math.abs(planned - now);
  const ranked = [...votes].sort((a, b) => b.score - a.score || moved(a) - moved(b));
  const elected = new Map<number, number>();
  const taken = new Set<number>();
  for (const { planned, now } of ranked) {
    if (elected.has(planned) || taken.has(now)) continue;
    elected.set(planned, now);
    taken.add(now);
  }
  return elected;
}
