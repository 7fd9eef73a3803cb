import type { Text } from '../language';
import { Refusal } from './refusal';
import { roundedUp } from './tolerance';

/** Counts of every stage from the number at the top and the conversion of each step. */
export function forecastCounts(top: number, rates: readonly number[]): number[] {
  const counts = [top];
  rates.reduce((count, rate) => {
    counts.push(count * rate);
    return count * rate;
  }, top);
  return counts;
}

/** Counts that every stage needs for `target` at the bottom; each rounded up on its own if whole ones are asked for. */
export function neededCounts(target: number, rates: readonly number[], whole: boolean): number[] {
  const fromBottom = [target];
  rates.reduceRight((count, rate) => {
    fromBottom.push(count / rate);
    return count / rate;
  }, target);
  const counts = fromBottom.reverse();
  return whole ? counts.map(roundedUp) : counts;
}

/** What one step would need alone to do for the whole funnel what another step's new rate does. */
export interface EquivalentRate {
  readonly rate: number;
  readonly rise: number;
}

/** For each step the rate that alone multiplies the funnel as much as raising step `step` (1 is the first) does. */
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
  en: 'the number of a step in rates, 1 is the first',
  ru: 'номер одного из шагов в rates, 1 — первый',
};
