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

/** Holidays on which work would have been done otherwise, ready to be counted. */
export interface DaysOff {
  /** The ordinals of their weekdays, rising. */
  readonly weekdays: readonly number[];
  /** How many workdays lie before each of them. */
  readonly workdaysBefore: readonly number[];
}

/** Days off in any order, those on a weekend and those named twice among them. */
export function daysOff(holidays: readonly Day[]): DaysOff {
  const weekdays = [...new Set(holidays.filter(isWeekday).map(weekdaysUpTo))].sort((a, b) => a - b);
  return { weekdays, workdaysBefore: weekdays.map((ordinal, before) => ordinal - before) };
}

/** The day `count` workdays before `day`, as WORKDAY(day, -count, holidays) of Sheets counts. */
export function workdaysBefore(day: Day, count: number, off: DaysOff): Day {
  if (count === 0) return day;
  const weekdays = weekdaysUpTo(day);
  const workday = weekdays - firstFrom(weekdays, off.weekdays) - count;
  return weekdayAt(workday + firstFrom(workday + 1, off.workdaysBefore));
}

const FIRST_MONDAY = 4; // 5 January 1970

function isWeekday(day: Day): boolean {
  const inWeek = weekday(day);
  return inWeek !== 0 && inWeek !== 6;
}

/** How many weekdays lie between the first Monday of 1970 and the day, which is not counted: its own ordinal. */
function weekdaysUpTo(day: Day): number {
  const week = Math.floor((day - FIRST_MONDAY) / 7);
  return 5 * week + Math.min(day - FIRST_MONDAY - 7 * week, 5);
}

/** The weekday with that ordinal. */
function weekdayAt(ordinal: number): Day {
  const week = Math.floor(ordinal / 5);
  return FIRST_MONDAY + 7 * week + (ordinal - 5 * week);
}

/** The index of the first of the rising numbers that is not below `least`: how many are below. */
function firstFrom(least: number, rising: readonly number[]): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
