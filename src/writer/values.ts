import { dayOf } from '../domain/days';
import type { Value } from '../templates/define';
import { type Outline, wordIn } from './draft';
import type { CellValue } from './steps';

const FIRST_SERIAL_DAY = 25_569; // 1 January 1970 as Sheets counts days

/** What a template's value is in the language of the sheet; dates as serial numbers. */
export function cellValue(
  value: Value,
  outline: Outline,
  today: string,
  path: readonly string[],
): CellValue {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object') return value;
  if ('list' in value) return literal(wordIn(outline, value.list, value.word, path));
  if ('daysFromToday' in value) return dayOf(today) + value.daysFromToday + FIRST_SERIAL_DAY;
  if ('date' in value) return dayOf(value.date) + FIRST_SERIAL_DAY;
  if ('monthsFromNow' in value) return firstOfMonth(today, value.monthsFromNow) + FIRST_SERIAL_DAY;
  const local = value[outline.language];
  return typeof local === 'string' ? literal(local) : local;
}

/** Text that Sheets takes as text: words that begin like a formula or a number sign are escaped. */
export function literal(text: string): string {
  return /^[=+']/.test(text) ? `'${text}` : text;
}

function firstOfMonth(today: string, months: number): number {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  return Date.UTC(year, month - 1 + months, 1) / 86_400_000;
}
