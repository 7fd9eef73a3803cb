import type { Text } from '../language';
import { Refusal } from './refusal';

/** The share of each weight in their sum; refuses weights that are all 0. */
export function sharesOf(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) throw new Refusal('weights', NOT_ALL_ZERO, [0]);
  // Parts of the largest one cannot overflow in the sum.
  const parts = weights.map((weight) => weight / largest);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

const NOT_ALL_ZERO: Text = {
  en: 'numbers of which one at least is above 0',
  ru: 'хотя бы одно число больше 0',
};
