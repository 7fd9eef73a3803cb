/** Percentile with linear interpolation between closest ranks, as PERCENTILE.INC (R's quantile type 7). */
export function percentileInc(ascending: ArrayLike<number>, share: number): number {
  const position = (ascending.length - 1) * share;
  const below = Math.floor(position);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (position - below);
}
