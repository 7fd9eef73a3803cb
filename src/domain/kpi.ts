import type { Text } from '../language';
import { Refusal } from './refusal';
import { isSame } from './tolerance';
import { sharesOf } from './weights';

/** Share of the way from the worst result to the target that was gone, from 0 to `cap`. */
export function kpiAttainment(actual: number, target: number, worst: number, cap: number): number {
  if (isSame(target, worst)) throw new Refusal('target', OTHER_THAN_WORST, [target]);
  return Math.min(cap, Math.max(0, (actual - worst) / (target - worst)));
}

const OTHER_THAN_WORST: Text = {
  en: 'a number other than worst',
  ru: 'число, не равное worst',
};

/** How much one KPI counts and how far it was attained. */
export interface WeightedKpi {
  readonly weight: number;
  readonly attainment: number;
}

/** The part of the fund earned: its weighted average attainment. */
export function kpiBonus(fund: number, kpis: readonly WeightedKpi[]): number {
  const shares = sharesOf(kpis.map(({ weight }) => weight));
  return kpis.reduce((sum, { attainment }, i) => sum + fund * attainment * (shares[i] ?? 0), 0);
}
