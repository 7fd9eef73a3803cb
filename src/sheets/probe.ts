import { isDate } from '../google-sheets/values';

/** How a value arrives in a custom function, in words; the self-check asks it from cells. */
export function PULT_SEES(value: unknown): string {
  if (Array.isArray(value)) return `range ${value.length} × ${(value[0] as unknown[]).length}`;
  if (isDate(value)) return `date ${value.toISOString()}`;
  if (typeof value === 'string') return value === '' ? 'blank text' : `text ${value}`;
  return value === undefined ? 'nothing' : `${typeof value} ${String(value)}`;
}
