/** Two figures closer than this share of the larger one are the same figure. */
const FLOAT_NOISE = 1e-9;

/** Whether `value` is above `threshold` by more than float noise. */
export function exceeds(value: number, threshold: number): boolean {
  if (value <= threshold) return false;
  return value - threshold > FLOAT_NOISE * Math.max(Math.abs(value), Math.abs(threshold));
}

/** Whether `value` is at `threshold` or above it; 3.3 / 3 reaches 1.1. */
export function reaches(value: number, threshold: number): boolean {
  return !exceeds(threshold, value);
}

/** The whole number at `value` or the next one above it; 20 / 0.05 is 400 whatever the binary digits say. */
export function roundedUp(value: number): number {
  const whole = Math.floor(value);
  return exceeds(value, whole) ? whole + 1 : whole;
}

/** The figure to fourteen digits: enough for real amounts, and independent of the order of addition. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}

/** Whether two figures differ by no more than float noise. */
export function isSame(a: number, b: number): boolean {
  return reaches(a, b) && reaches(b, a);
}
