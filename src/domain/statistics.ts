import { exceeds } from './tolerance';

/** Percentile with linear interpolation between closest ranks, as PERCENTILE.INC (R's quantile type 7). */
export function percentileInc(ascending: ArrayLike<number>, share: number): number {
  const position = (ascending.length - 1) * share;
  const below = Math.floor(position);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** Places from the largest value down, as RANK.EQ: equal values share a place, null has none. */
export function ranks(values: readonly (number | null)[]): (number | null)[] {
  const descending = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => b.value - a.value);
  const places: (number | null)[] = values.map(() => null);
  let shared = 0;
  descending.forEach(({ value, index }, position) => {
    const before = descending[position - 1];
    if (before === undefined || exceeds(before.value, value)) shared = position + 1;
    places[index] = shared;
  });
  return places;
}
