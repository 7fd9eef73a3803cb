import { isBlank, isDate, isErrorText } from '../google-sheets/values';
import type { Language } from '../language';

/** An argument as rows of cells; a single value is one row of one cell. */
export interface Argument {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** The rows of cells behind whatever Sheets passes for an argument. */
export function argumentOf(value: unknown): Argument {
  if (!Array.isArray(value)) return { cells: [[value]], rows: 1, columns: 1 };
  const cells = value.every(Array.isArray) ? (value as unknown[][]) : Array.from(value, rowOf);
  let columns = 0;
  for (const { length } of cells) if (length > columns) columns = length;
  return columns === 0 ? argumentOf('') : { cells, rows: cells.length, columns };
}

function rowOf(row: unknown): unknown[] {
  return Array.isArray(row) ? (row as unknown[]) : [row];
}

/** More than one cell. */
export function isRange(argument: Argument): boolean {
  return argument.rows * argument.columns > 1;
}

/** The cell at `index`, counted row by row. */
export function cellAt(argument: Argument, index: number): unknown {
  return argument.cells[Math.floor(index / argument.columns)]?.[index % argument.columns];
}

export function isAllBlank(argument: Argument): boolean {
  return argument.cells.every((row) => row.every(isBlank));
}

/** A cell as an error message quotes it. */
export function quoted(cell: unknown, language: Language): string {
  if (isBlank(cell)) return language === 'ru' ? 'пустая ячейка' : 'a blank cell';
  if (isErrorText(cell)) return language === 'ru' ? `ошибка ${cell}` : `the error ${cell}`;
  if (typeof cell === 'string') return quotedText(cell, language);
  if (typeof cell === 'boolean') return quotedBoolean(cell, language);
  if (typeof cell === 'number') return quotedNumber(cell, language);
  if (isDate(cell)) return quotedDate(cell, language);
  return language === 'ru' ? 'нечитаемое значение' : 'an unreadable value';
}

function quotedText(text: string, language: Language): string {
  const characters = Array.from(text);
  const short = characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
  const looksLikeNumber = /^[\s+−-]*\d[\d\s.,]*%?\s*$/.test(text);
  if (language === 'ru') return `«${short}»${looksLikeNumber ? ' (текст, а не число)' : ''}`;
  return `"${short}"${looksLikeNumber ? ' (text, not a number)' : ''}`;
}

function quotedBoolean(value: boolean, language: Language): string {
  if (language === 'ru') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return value ? 'TRUE' : 'FALSE';
}

function quotedDate(instant: Date, language: Language): string {
  if (Number.isFinite(instant.getTime())) return instant.toISOString().split('T')[0] ?? '';
  return language === 'ru' ? 'нечитаемая дата' : 'an unreadable date';
}

/** A number as error messages give it. */
export function quotedNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return language === 'ru' ? 'не число' : 'not a number';
  return language === 'ru' ? String(value).replace('.', ',') : String(value);
}
