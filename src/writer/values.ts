import { dayOf } from '../domain/days';
import { type Day, DAY_MS, serialOfDay } from '../google-sheets/serial-days';
import type { PlainValue, Value, Weekday } from '../templates/define';
import { type Outline, wordIn } from './draft';
import type { CellValue } from './steps';

/** The value of a cell with or without sample data; none where it is a sample only. */
export function valueWith(
  sampleData: boolean,
  value: Value | undefined,
  sample: Value | undefined,
): PlainValue | undefined {
  const given = sampleData && sample !== undefined ? sample : value;
  if (typeof given !== 'object' || !('onlySample' in given)) return given;
  return sampleData ? given.onlySample : undefined;
}

/** What a template's value is in the language of the sheet; dates as serial numbers. */
export function cellValue(
  value: PlainValue,
  outline: Outline,
  today: string,
  path: readonly string[],
): CellValue {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object') return value;
  if ('list' in value) return literal(wordIn(outline, value.list, value.word, path));
  if ('daysFromToday' in value) return serialOfDay(dayOf(today) + value.daysFromToday);
  if ('weekday' in value) return serialOfDay(dayOfWeek(today, value.weeksFromNow, value.weekday));
  if ('date' in value) return serialOfDay(dayOf(value.date));
  if ('monthsFromNow' in value)
    return serialOfDay(firstOfMonth(today, value.monthsFromNow) + (value.dayOfMonth ?? 1) - 1);
  const local = value[outline.language];
  return typeof local === 'string' ? literal(local) : local;
}

/** Text that Sheets takes as text: what it would read as a formula, a number, a date or a tick is escaped. */
export function literal(text: string): string {
  return READ_OTHERWISE.test(text) ? `'${text}` : text;
}

const READ_OTHERWISE = /^[=+']|^-?\d[\d.,:/ -]*%?$|^(true|false|истина|ложь)$/i;

function firstOfMonth(today: string, months: number): Day {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  return Date.UTC(year, month - 1 + months, 1) / DAY_MS;
}

const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
const FIRST_MONDAY = 4; // 5 January 1970, counted from the first day

function dayOfWeek(today: string, weeks: number, weekday: Weekday): Day {
  const week = Math.floor((dayOf(today) - FIRST_MONDAY) / 7) + weeks;
  return FIRST_MONDAY + week * 7 + WEEKDAYS.indexOf(weekday);
}
