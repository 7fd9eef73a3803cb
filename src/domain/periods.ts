import { type Day, firstDayOfMonth, monthOf } from './days';

/** How calendar time is cut: months, quarters, or weeks from Monday to Sunday. */
export type PeriodLength = 'month' | 'quarter' | 'week';

/** Periods of one length are numbered through; number 0 is the one that holds 1 January 1970. */
export type Period = number;

const MONDAY_OF_WEEK_0 = -3; // 29 December 1969

/** The period in which the day lies. */
export function periodOf(day: Day, length: PeriodLength): Period {
  switch (length) {
    case 'month':
      return monthOf(day);
    case 'quarter':
      return Math.floor(monthOf(day) / 3);
    case 'week':
      return Math.floor((day - MONDAY_OF_WEEK_0) / 7);
    default:
      return length satisfies never;
  }
}

/** The first day of the period. */
export function periodStart(period: Period, length: PeriodLength): Day {
  switch (length) {
    case 'month':
      return firstDayOfMonth(period);
    case 'quarter':
      return firstDayOfMonth(3 * period);
    case 'week':
      return 7 * period + MONDAY_OF_WEEK_0;
    default:
      return length satisfies never;
  }
}
