import type { Text } from '../language';
import { normalProbability, normalQuantile } from './normal';
import { Refusal } from './refusal';
import { exceeds, isSame, roundedUp } from './tolerance';

/** Successes out of a number of trials. */
export interface Outcome {
  readonly successes: number;
  readonly trials: number;
}

/** The bounds of an interval in which a share lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's score interval for a share (1927), or null without trials. */
export function wilsonInterval(outcome: Outcome, confidence: number): Interval | null {
  const { successes, trials } = outcome;
  if (trials === 0) return null;
  const z = twoSidedQuantile(confidence);
  return {
    low: wilsonLow(successes, trials, z),
    high: 1 - wilsonLow(trials - successes, trials, z),
  };
}

/** The lower root of Wilson's equation by way of the upper one: subtracting nearly equal figures would lose digits. */
function wilsonLow(successes: number, trials: number, z: number): number {
  if (successes === 0) return 0;
  const spread = Math.sqrt(successes * ((trials - successes) / trials) + (z * z) / 4);
  return (successes / trials) * (successes / (successes + (z * z) / 2 + z * spread));
}

/** Refuses more successes than trials. */
export function checkedOutcome(
  outcome: Outcome,
  successesName: string,
  trialsName: string,
): Outcome {
  if (outcome.successes <= outcome.trials) return outcome;
  throw new Refusal(successesName, notAbove(trialsName), [
    { part: outcome.successes, of: outcome.trials },
  ]);
}

function notAbove(trialsName: string): Text {
  return { en: `a number no greater than ${trialsName}`, ru: `число не больше ${trialsName}` };
}

export type AbVerdict = 'tooFewData' | 'aIsBetter' | 'bIsBetter' | 'noDifferenceShown';

/** The result of an A/B test; null where a figure is undefined. */
export interface AbTest {
  readonly rateA: number | null;
  readonly rateB: number | null;
  /** How much B is above A, as a share of A. */
  readonly uplift: number | null;
  readonly pValue: number | null;
  readonly verdict: AbVerdict;
}

/** Two shares compared by the pooled two-proportion z-test, two-sided and without continuity correction. */
export function abTest(a: Outcome, b: Outcome, confidence: number): AbTest {
  const [rateA, rateB] = [rateOf(a), rateOf(b)];
  if (rateA === null || rateB === null)
    return { rateA, rateB, uplift: null, pValue: null, verdict: 'tooFewData' };
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials));
  // Where all succeeded or none did, nothing varies and there is nothing to test.
  const pValue = error === 0 ? null : twoSidedPValue((rateB - rateA) / error);
  const isTooFew = exceeds(FEWEST_EXPECTED, fewestExpected(a, b, pooled));
  return {
    rateA,
    rateB,
    uplift: rateA === 0 ? null : rateB / rateA - 1,
    pValue,
    verdict:
      pValue === null || isTooFew
        ? 'tooFewData'
        : shownBy(rateB - rateA, exceeds(1 - confidence, pValue)),
  };
}

function rateOf({ successes, trials }: Outcome): number | null {
  return trials === 0 ? null : successes / trials;
}

function twoSidedPValue(z: number): number {
  return 2 * normalProbability(-Math.abs(z));
}

const FEWEST_EXPECTED = 5;

/** The smallest of the four counts expected if A and B did equally well. */
function fewestExpected(a: Outcome, b: Outcome, pooled: number): number {
  return Math.min(a.trials, b.trials) * Math.min(pooled, 1 - pooled);
}

function shownBy(difference: number, isSignificant: boolean): AbVerdict {
  if (!isSignificant) return 'noDifferenceShown';
  return difference > 0 ? 'bIsBetter' : 'aIsBetter';
}

/**
 * Visitors each variant needs for the difference between two shares to show with this power: normal
 * approximation, pooled variance under the null (R's power.prop.test), rounded up.
 */
export function sampleSize(
  baseRate: number,
  targetRate: number,
  confidence: number,
  power: number,
): number {
  const difference = targetRate - baseRate;
  if (isSame(baseRate, targetRate)) throw new Refusal('target_rate', OTHER_RATE, [targetRate]);
  const pooled = (baseRate + targetRate) / 2;
  const underNull = Math.sqrt(2 * variance(pooled));
  const underTarget = Math.sqrt(variance(baseRate) + variance(targetRate));
  const needed = twoSidedQuantile(confidence) * underNull + normalQuantile(power) * underTarget;
  return Math.max(1, roundedUp((Math.max(0, needed) / difference) ** 2));
}

const OTHER_RATE: Text = { en: 'a rate other than base_rate', ru: 'доля, отличная от base_rate' };

function variance(rate: number): number {
  return rate * (1 - rate);
}

/** How many standard errors a two-sided interval of this confidence reaches to each side. */
function twoSidedQuantile(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
