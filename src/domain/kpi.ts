import type { Text } from '../language';
import { Refusal } from './refusal';
import { isSame } from './tolerance';
import { relativeWeights } from './weights';

/** How far the actual result got from the worst one to the target, as a share from 0 to `cap`. */
export function kpiAttainment(actual: number, target: number, worst: number, cap: number): number {
  if (isSame(target, worst)) throw new Refusal('target', OTHER_THAN_WORST, [target]);
  return Math.min(cap, Math.max(0, (actual - worst) / (target - worst)));
}

const OTHER_THAN_WORST: Text = {
  en: 'a number other than worst',
  ru: 'число, не равное worst',
};

/** The weight of one KPI and how much of it was achieved; null while that is unknown. */
export interface WeightedKpi {
  readonly weight: number;
  readonly attainment: number | null;
}

/** The part of the fund earned, by the weighted average attainment; null while an attainment is not known. */
export function kpiBonus(fund: number, kpis: readonly WeightedKpi[]): number | null {
  const { parts, sum } = relativeWeights(kpis.map(({ weight }) => weight));
  let weighted = 0;
  for (const [index, { attainment }] of kpis.entries()) {
    if (attainment === null) return null;
    weighted += (parts[index] ?? 0) * attainment;
  }
  // The quotient first: with every KPI attained at 100% it is 1 and the bonus is exactly the fund.
  return fund * (weighted / sum);
}
