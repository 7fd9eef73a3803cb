import type { Text } from '../language';
import { type Day, monthStart, nextMonthStart, weekday } from './days';
import { Refusal } from './refusal';
import { sharesOf } from './weights';

const MONDAY = 1;
const TUESDAY = 2;

/** A week of the weekly bonus: Tuesday to Monday, paid on the Wednesday after. */
export interface BonusWeek {
  readonly start: Day;
  readonly end: Day;
  readonly payout: Day;
}

/** The bonus week in which the day lies. */
export function bonusWeek(day: Day): BonusWeek {
  const start = day - ((weekday(day) - TUESDAY + 7) % 7);
  return { start, end: start + 6, payout: start + 8 };
}

/** The bonus weeks whose last day falls into the month of the day. */
export function bonusWeeksOfMonth(day: Day): BonusWeek[] {
  const first = monthStart(day);
  const firstMonday = first + ((MONDAY - weekday(first) + 7) % 7);
  const weeks: BonusWeek[] = [];
  for (let monday = firstMonday; monday < nextMonthStart(day); monday += 7)
    weeks.push(bonusWeek(monday));
  return weeks;
}

export interface WeeklyQuota extends BonusWeek {
  readonly quota: number;
}

/** The month's plan cut into its bonus weeks, equally or by weights. */
export function weeklyQuotas(
  monthPlan: number,
  month: Day,
  weights: readonly number[],
): WeeklyQuota[] {
  const weeks = bonusWeeksOfMonth(month);
  if (weights.length > 0 && weights.length !== weeks.length)
    throw new Refusal('weights', oneForEachOf(weeks.length), [weights.length]);
  const shares = sharesOf(weights.length > 0 ? weights : weeks.map(() => 1));
  return weeks.map((week, index) => ({ ...week, quota: monthPlan * (shares[index] ?? 0) }));
}

function oneForEachOf(weeks: number): Text {
  return {
    en: `${weeks} numbers, one for each week of the month`,
    ru: `по одному числу на каждую неделю месяца (недель: ${weeks})`,
  };
}
