import { DAY_MS, type Day } from '../../google-sheets/serial-days';

const SPACE = '[ \\u00A0\\u202F]';
const NUMBER = new RegExp(
  `^([-−+]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:,(\\d+))?${SPACE}?(%|₽)?$`,
);

/** A number typed in a Russian spreadsheet with the point that Univer reads: `1 234,5 ₽` is `1234.5`. */
export function numberInRussian(text: string): string | null {
  const [matched, sign = '', whole = '', decimals, unit = ''] = NUMBER.exec(text.trim()) ?? [];
  if (matched === undefined) return null;
  const minus = sign === '-' || sign === '−' ? '-' : '';
  const point = decimals === undefined ? '' : `.${decimals}`;
  return minus + whole.replace(/\D/g, '') + point + (unit === '%' ? '%' : '');
}

/** The day typed as `25.11.2026` or `25.11.26`; null where no calendar has it. */
export function dayInRussian(text: string): Day | null {
  const [matched, day, month, year = ''] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  if (matched === undefined) return null;
  const fullYear = Number(year) + (year.length === 2 ? 2000 : 0);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isThere ? date.getTime() / DAY_MS : null;
}

/** A plain number typed into a cell that shows percent means so many percent. */
export function inPercent(text: string, pattern: string): string {
  const isPercent = /%/.test(pattern.replace(/"[^"]*"|\\./g, ''));
  return isPercent && /^[-+]?\d+(\.\d+)?$/.test(text) ? `${text}%` : text;
}
