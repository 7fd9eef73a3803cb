import { type Day, DAY_MS } from '../google-sheets/serial-days';

export type { Day };

export const MONDAY = 1;
export const TUESDAY = 2;

const WEEKDAY_OF_DAY_0 = 4; // 1 January 1970 was a Thursday

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return (((day + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
}

/** The first day of the week in which `day` lies, where weeks start on that weekday. */
export function weekStart(day: Day, firstWeekday: number): Day {
  return day - ((weekday(day) - firstWeekday + 7) % 7);
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
  return firstDayOfMonth(monthOf(day));
}

/** The first day of the month after the one in which `day` lies. */
export function nextMonthStart(day: Day): Day {
  return firstDayOfMonth(monthOf(day) + 1);
}

/** Monday to Friday and not a holiday. */
export function isWorkday(day: Day, holidays: ReadonlySet<Day>): boolean {
  return isWeekday(day) && !holidays.has(day);
}

function isWeekday(day: Day): boolean {
  const inWeek = weekday(day);
  return inWeek !== 0 && inWeek !== 6;
}

/** The day `count` workdays before `day`, as WORKDAY(day, -count, holidays) of Sheets counts. */
export function workdaysBefore(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let [found, left] = [day, count];
  while (left > 0) {
    // Seven days back from a weekday are five workdays, less the holidays among them.
    const weeks = isWeekday(found) ? Math.floor(left / 5) : 0;
    if (weeks > 0) {
      left -= 5 * weeks - weekdaysAmong(holidays, found - 7 * weeks, found);
      found -= 7 * weeks;
    } else {
      found -= 1;
      if (isWorkday(found, holidays)) left -= 1;
    }
  }
  return found;
}

/** How many of the days from `first` up to `end`, which is left out, are weekdays. */
function weekdaysAmong(days: ReadonlySet<Day>, first: Day, end: Day): number {
  let count = 0;
  days.forEach((day) => {
    if (day >= first && day < end && isWeekday(day)) count += 1;
  });
  return count;
}
