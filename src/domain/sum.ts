/** A running sum that keeps what rounding cuts off (Knuth's TwoSum), so that the order does not matter. */
export interface Sum {
  high: number;
  low: number;
}

/** Adds the value to the sum in place. */
export function add(sum: Sum, value: number): void {
  const high = sum.high + value;
  sum.low += cutOff(sum.high, value, high);
  sum.high = high;
}

/** The sum as one number. */
export function total({ high, low }: Sum): number {
  return Number.isFinite(high) ? high + low : high;
}

/** `whole` minus `part`. */
export function without(whole: Sum, part: Sum): number {
  const high = whole.high - part.high;
  return total({ high, low: whole.low - part.low + cutOff(whole.high, -part.high, high) });
}

/** What rounding cut off when the sum of `a` and `b` became `sum`. */
function cutOff(a: number, b: number, sum: number): number {
  const added = sum - a;
  return a - (sum - added) + (b - added);
}
