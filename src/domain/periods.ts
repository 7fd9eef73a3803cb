import { type Day, MONDAY, firstDayOfMonth, monthOf, weekStart } from './days';

/** Calendar months, calendar quarters, or weeks from Monday to Sunday. */
export type PeriodLength = 'month' | 'quarter' | 'week';

/** Periods of one length are numbered; number 0 is the one that holds 1 January 1970. */
export type Period = number;

const START_OF_WEEK_0 = weekStart(0, MONDAY);

/** The period in which the day lies. */
export function periodOf(day: Day, length: PeriodLength): Period {
  switch (length) {
    case 'month':
      return monthOf(day);
    case 'quarter':
      return Math.floor(monthOf(day) / 3);
    case 'week':
      return Math.floor((day - START_OF_WEEK_0) / 7);
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
      return 7 * period + START_OF_WEEK_0;
    default:
      return length satisfies never;
  }
}
