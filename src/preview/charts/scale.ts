/** A value axis: round bounds that hold all values and zero, and the marks between them. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** A scale of about `count` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function scaleOf(values: readonly number[], count: number): Scale {
  const low = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const high = highest === low ? low + 1 : highest;
  const step = roundStep((high - low) / count);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { from: first * step, to: last * step, ticks };
}

/** Where a value lies on the scale: 0 at its beginning, 1 at its end. */
export function shareOf({ from, to }: Scale, value: number): number {
  return (value - from) / (to - from);
}

function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 2.5, 5].find((round) => round * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}
