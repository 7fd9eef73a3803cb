import { type Day, DAY_MS } from '../google-sheets/serial-days';

export type { Day } from '../google-sheets/serial-days';

const DAYS_FROM_SUNDAY_TO_FIRST_DAY = 4; // 1 January 1970 was a Thursday

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return (((day + DAYS_FROM_SUNDAY_TO_FIRST_DAY) % 7) + 7) % 7;
}

/** The calendar day of `yyyy-mm-dd`. */
export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** `yyyy-mm-dd` of a calendar day. */
export function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The month in which the day lies, counted from January 1970, which is 0. */
export function monthOf(day: Day): number {
  const date = new Date(day * DAY_MS);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of a month counted from January 1970. */
export function firstDayOfMonth(month: number): Day {
  return Date.UTC(1970, month) / DAY_MS;
}

/** The first day of the month in which `day` lies. */
export function monthStart(day: Day): Day {
  return day - new Date(day * DAY_MS).getUTCDate() + 1;
}

/** The first day of the month after the one in which `day` lies. */
export function nextMonthStart(day: Day): Day {
  return monthStart(monthStart(day) + 31);
}

/** Monday to Friday and not a holiday. */
export function isWorkday(day: Day, holidays: ReadonlySet<Day>): boolean {
  const inWeek = weekday(day);
  return inWeek !== 0 && inWeek !== 6 && !holidays.has(day);
}

/** The day `count` workdays before `day`, as WORKDAY(day, -count, holidays) of Sheets counts. */
export function workdaysBefore(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let result = day;
  for (let left = count; left > 0;) {
    result -= 1;
    if (isWorkday(result, holidays)) left -= 1;
  }
  return result;
}
