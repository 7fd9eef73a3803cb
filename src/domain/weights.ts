import type { Text } from '../language';
import { Refusal } from './refusal';

/** Weights on a scale on which their sum cannot overflow. */
export interface RelativeWeights {
  readonly parts: readonly number[];
  readonly sum: number;
}

/** Weights relative to one another; refuses weights that are all 0. */
export function relativeWeights(weights: readonly number[]): RelativeWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) throw new Refusal('weights', NOT_ALL_ZERO, [0]);
  // Scaling by a power of two is exact.
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
  const parts = weights.map((weight) => weight / scale);
  return { parts, sum: parts.reduce((sum, part) => sum + part, 0) };
}

const NOT_ALL_ZERO: Text = {
  en: 'numbers with at least one above 0',
  ru: 'хотя бы одно число больше 0',
};
