import { dayOf } from '../domain/days';
import { type Day, DAY_MS, serialOfDay } from '../google-sheets/serial-days';
import type { Value } from '../templates/define';
import type { CellValue } from './steps';
import { type Layout, wordIn } from './references';

/** What a template's value is in the language of the sheet; dates as serial numbers. */
export function cellValue(value: Value, layout: Layout, today: string): CellValue {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object') return value;
  if ('list' in value) return literal(wordIn(layout, value.list, value.word));
  if ('daysFromToday' in value) return serialOfDay(dayOf(today) + value.daysFromToday);
  if ('date' in value) return serialOfDay(dayOf(value.date));
  if ('monthsFromNow' in value) return serialOfDay(firstOfMonth(today, value.monthsFromNow));
  const local = value[layout.language];
  return typeof local === 'string' ? literal(local) : local;
}

/** Text that Sheets takes as text: words that begin like a formula or a number sign are escaped. */
export function literal(text: string): string {
  return /^[=+']/.test(text) ? `'${text}` : text;
}

function firstOfMonth(today: string, months: number): Day {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  return Date.UTC(year, month - 1 + months, 1) / DAY_MS;
}
