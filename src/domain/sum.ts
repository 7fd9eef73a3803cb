/** A running sum that keeps what rounding cuts off (Knuth's TwoSum), so that the order does not matter. */
export interface Sum {
  high: number;
  low: number;
}

/** Adds the value to the sum in place. */
export function add(sum: Sum, value: number): void {
  const high = sum.high + value;
  const added = high - sum.high;
  sum.low += sum.high - (high - added) + (value - added);
  sum.high = high;
}

/** The sum as one number. */
export function total({ high, low }: Sum): number {
  return Number.isFinite(high) ? high + low : high;
}

/** What is left of `whole` without `part`. */
export function without(whole: Sum, part: Sum): number {
  return whole.high - part.high + (whole.low - part.low);
}
