import type { Text } from '../language';
import { Refusal } from './refusal';
import { roundedUp } from './tolerance';

/** The count at each stage, from the number at the top and the conversion of each step. */
export function forecastCounts(top: number, rates: readonly number[]): number[] {
  return carried(top, rates, (count, rate) => count * rate);
}

/** The count each stage needs to get `target` at the bottom; if `whole`, each is rounded up on its own. */
export function neededCounts(target: number, rates: readonly number[], whole: boolean): number[] {
  const upwards = [...rates].reverse();
  const counts = carried(target, upwards, (count, rate) => count / rate).reverse();
  return whole ? counts.map(roundedUp) : counts;
}

/** The start, followed by what remains after each rate in turn. */
function carried(
  start: number,
  rates: readonly number[],
  through: (count: number, rate: number) => number,
): number[] {
  const counts = [start];
  for (const rate of rates) counts.push(through(counts[counts.length - 1] ?? start, rate));
  return counts;
}

/** The rate at which one step alone would match another step's improvement. */
export interface EquivalentRate {
  readonly rate: number;
  /** How far it is above the step's rate today. */
  readonly rise: number;
}

/** For each step, the rate at which it alone would match raising step `step` (1 is the first). */
export function equivalentRates(
  rates: readonly number[],
  step: number,
  newRate: number,
): EquivalentRate[] {
  const raised = rates[step - 1];
  if (raised === undefined) throw new Refusal('step', STEP_IN_RATES, [step]);
  const growth = newRate / raised;
  return rates.map((rate, index) => {
    const needed = index === step - 1 ? newRate : rate * growth;
    return { rate: needed, rise: needed - rate };
  });
}

const STEP_IN_RATES: Text = {
  en: 'the number of a step in rates, where 1 is the first',
  ru: 'номер одного из шагов в rates, 1 — первый',
};
