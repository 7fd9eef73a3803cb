import type { Place } from '../domain/refusal';
import { isBlank } from '../google-sheets/values';
import type { Text } from '../language';

/** An argument as rows of cells; a single value is one row of one cell. */
export interface Argument {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** The rows of cells behind whatever Sheets passes for an argument. */
export function argumentOf(value: unknown): Argument {
  if (!Array.isArray(value)) return { cells: [[value]], rows: 1, columns: 1 };
  const given = value as readonly unknown[];
  const width = widthOf(given);
  if (width === 0) return BLANK;
  if (width !== null)
    return { cells: given as Argument['cells'], rows: given.length, columns: width };
  return argumentOf(Array.from(given, (row) => (Array.isArray(row) ? row : [row])));
}

/** The length of the longest row; null where a row is none. */
function widthOf(rows: readonly unknown[]): number | null {
  let width = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!Array.isArray(row)) return null;
    if (row.length > width) width = row.length;
  }
  return width;
}

/** An argument that was not given, or is one blank cell. */
export const BLANK: Argument = { cells: [['']], rows: 1, columns: 1 };

/** More than one cell. */
export function isRange({ rows, columns }: Argument): boolean {
  return rows * columns > 1;
}

/** One column, read from the top down. */
export function runsDown({ rows, columns }: Argument): boolean {
  return columns === 1 && rows > 1;
}

/** The cell at `index`, counted row by row. */
export function cellAt({ cells, columns }: Argument, index: number): unknown {
  if (columns === 1) return cells[index]?.[0];
  return cells[Math.floor(index / columns)]?.[index % columns];
}

export function isAllBlank({ cells }: Argument): boolean {
  return cells.every((row) => row.every(isBlank));
}

/** One blank cell, which counts as nothing given. */
export function isBlankCell(argument: Argument): boolean {
  return !isRange(argument) && isBlank(cellAt(argument, 0));
}

/** The rows in which at least one of the arguments has a filled cell, counted from 0. */
export function filledRows(...together: readonly Argument[]): number[] {
  const isFilled = (row: number): boolean =>
    together.some(({ cells }) => cells[row]?.some((cell) => !isBlank(cell)));
  return listOf(together[0]?.rows ?? 0, (row) => row).filter(isFilled);
}

/** The part of a line from its first filled cell to its last. */
export function filledStretch(line: Argument): { readonly first: number; readonly length: number } {
  let first = 0;
  let end = line.rows * line.columns;
  while (end > 0 && isBlank(cellAt(line, end - 1))) end -= 1;
  while (first < end && isBlank(cellAt(line, first))) first += 1;
  return { first, length: end - first };
}

/** Where the cell at `index` is, as error messages count; a column is named only where there are several. */
export function placeOf(argument: Argument, index: number): Place {
  if (!isRange(argument)) return {};
  const row = Math.floor(index / argument.columns) + 1;
  return argument.columns === 1 ? { row } : { row, column: (index % argument.columns) + 1 };
}

/** The size of an argument as error messages give it. */
export function sizeOf({ rows, columns }: Argument): Text {
  if (rows * columns === 1) return { en: 'a single cell', ru: 'одна ячейка' };
  return { en: `${rows} × ${columns} cells`, ru: `${rows} × ${columns}` };
}

/** What `make` gives for each index; several times as fast as Array.from. */
export function listOf<T>(length: number, make: (index: number) => T): T[] {
  const items = new Array<T>(length);
  for (let index = 0; index < length; index += 1) items[index] = make(index);
  return items;
}
