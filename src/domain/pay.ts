import type { Text } from '../language';
import { Refusal } from './refusal';
import { exceeds, reaches } from './tolerance';

/** A share of the plan and the rate on revenue paid from there. */
export interface Tier {
  readonly from: number;
  readonly rate: number;
}

/** `whole`: the rate of the tier reached, on all revenue; `marginal`: each band at its own rate. */
export type BonusMethod = 'whole' | 'marginal';

/** Bonus for one period by attainment tiers; nothing below the first tier or without revenue. */
export function tieredBonus(
  revenue: number,
  plan: number,
  tiers: readonly Tier[],
  method: BonusMethod,
): number {
  if (revenue <= 0) return 0;
  return method === 'whole'
    ? wholeBonus(revenue, plan, tiers)
    : marginalBonus(revenue, plan, tiers);
}

function wholeBonus(revenue: number, plan: number, tiers: readonly Tier[]): number {
  let rate = 0;
  for (const tier of tiers) {
    if (!reaches(revenue / plan, tier.from)) break;
    rate = tier.rate;
  }
  return revenue * rate;
}

function marginalBonus(revenue: number, plan: number, tiers: readonly Tier[]): number {
  let bonus = 0;
  for (const [index, { from, rate }] of tiers.entries()) {
    const bandStart = from * plan;
    if (bandStart >= revenue) break;
    const bandEnd = (tiers[index + 1]?.from ?? Infinity) * plan;
    bonus += (Math.min(revenue, bandEnd) - bandStart) * rate;
  }
  return bonus;
}

/** Refuses tiers that do not rise from row to row. */
export function risingTiers(tiers: readonly Tier[]): readonly Tier[] {
  const row = tiers.findIndex((tier, index) => {
    const before = tiers[index - 1];
    return before !== undefined && !exceeds(tier.from, before.from);
  });
  if (row < 0) return tiers;
  const got = tiers.slice(row - 1, row + 1).map((tier) => tier.from);
  throw new Refusal('tiers', RISING_FROM, got, row + 1);
}

const RISING_FROM: Text = {
  en: 'rows whose first column increases',
  ru: 'первый столбец, растущий от строки к строке',
};
