import type { Text } from '../language';
import { type Day, MONDAY, TUESDAY, monthStart, nextMonthStart, weekStart } from './days';
import { Refusal } from './refusal';
import { relativeWeights } from './weights';

/** A week of the weekly bonus: Tuesday to Monday, paid the following Wednesday. */
export interface BonusWeek {
  readonly start: Day;
  readonly end: Day;
  readonly payout: Day;
}

/** The bonus week in which `day` lies. */
export function bonusWeek(day: Day): BonusWeek {
  const start = weekStart(day, TUESDAY);
  return { start, end: start + 6, payout: start + 8 };
}

/** The bonus weeks whose last day falls in the month of `day`. */
export function bonusWeeksOfMonth(day: Day): BonusWeek[] {
  const firstMonday = weekStart(monthStart(day) + 6, MONDAY);
  const weeks: BonusWeek[] = [];
  for (let monday = firstMonday; monday < nextMonthStart(day); monday += 7)
    weeks.push(bonusWeek(monday));
  return weeks;
}

/** A bonus week and its quota; null while the month has no plan. */
export interface WeeklyQuota extends BonusWeek {
  readonly quota: number | null;
}

/** The month's plan divided among its bonus weeks, equally or by weights. */
export function weeklyQuotas(
  monthPlan: number | null,
  month: Day,
  weights: readonly number[],
): WeeklyQuota[] {
  const weeks = bonusWeeksOfMonth(month);
  if (weights.length > 0 && weights.length !== weeks.length)
    throw new Refusal('weights', oneForEachOf(weeks.length), [weights.length]);
  const { parts, sum } = relativeWeights(weights.length > 0 ? weights : weeks.map(() => 1));
  return weeks.map((week, index) => {
    const part = parts[index] ?? 0;
    // Multiplying first makes equal quotas exactly the plan divided by the number of weeks.
    return { ...week, quota: monthPlan === null ? null : (monthPlan * part) / sum };
  });
}

function oneForEachOf(weeks: number): Text {
  return {
    en: `${weeks} numbers, one for each week of the month`,
    ru: `по одному числу на каждую неделю месяца (недель: ${weeks})`,
  };
}
