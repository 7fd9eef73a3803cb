import { isDate } from '../google-sheets/values';

/** How a value arrives in a custom function, in words; the self-check asks it from cells. */
export function PULT_SEES(value: unknown): string {
  if (Array.isArray(value)) {
    const rows = value as unknown[][];
    return `range ${rows.length} × ${rows[0]?.length ?? 0} of ${PULT_SEES(rows[0]?.[0])}`;
  }
  if (isDate(value)) return `date ${value.toISOString()}`;
  if (typeof value === 'string') return value === '' ? 'blank text' : `text ${value}`;
  return value === undefined ? 'nothing' : `${typeof value} ${String(value)}`;
}
