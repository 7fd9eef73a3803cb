import type { CellValue, PlannedSheet } from './steps';

/**
 * What was written into a sheet, in a few characters: not the cells themselves, but enough to tell later whether
 * anyone has typed into the sheet since.
 */
export interface Imprint {
  readonly cells: string;
  /** Areas that formulas fill: top, left, bottom (null: to the end of the sheet) and right. */
  readonly spills: readonly (readonly [number, number, number | null, number])[];
}

/** What a sheet holds now, from A1 on: dates as serial numbers, formulas as text, "" where there is none. */
export interface SheetContents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** The imprint of a sheet as the plan writes it. */
export function imprintOf({ steps, spills }: PlannedSheet): Imprint {
  const areas = spills.map(({ top, left, bottom, right }) => [top, left, bottom, right] as const);
  const written = steps.flatMap((step) => (step.do === 'values' ? step.values : []));
  const contents = {
    values: written.map((row) => row.map(asRead)),
    formulas: written.map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : ''))),
  };
  return { cells: cellsOf(contents, areas), spills: areas };
}

/** The imprint of a sheet as it stands, where the same areas are filled by formulas. */
export function imprintNow({ spills }: Imprint, now: SheetContents): Imprint {
  return { cells: cellsOf(now, spills), spills };
}

/** Whether anyone has typed into a sheet since it was written; what formulas give does not count. */
export function isChanged({ cells, spills }: Imprint, now: SheetContents): boolean {
  return cellsOf(now, spills) !== cells;
}

function cellsOf({ values, formulas }: SheetContents, spills: Imprint['spills']): string {
  let sum = FIRST_SUM;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      const isSpilled = formula === '' && spills.some((area) => covers(area, r + 1, c + 1));
      if ((formula === '' && value === '') || isSpilled) return;
      sum = added(sum, `${r},${c},${formula === '' ? said(value) : '='};`);
    });
  });
  return sum.toString(36);
}

/** A value as text; numbers to the digits that a sheet keeps through a calculation. */
function said(value: unknown): string {
  return typeof value === 'number' ? value.toPrecision(10) : JSON.stringify(value);
}

/** What a written cell holds as far as it is no formula: an apostrophe before text is not part of it. */
function asRead(cell: CellValue): CellValue {
  if (isFormula(cell)) return '';
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
}

function isFormula(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

function covers(
  [top, left, bottom, right]: Imprint['spills'][number],
  row: number,
  column: number,
): boolean {
  return row >= top && row <= (bottom ?? row) && column >= left && column <= right;
}

// The checksum of Fowler, Noll and Vo (FNV-1a) in 32 bits.
const FIRST_SUM = 0x811c9dc5;
const PRIME = 0x01000193;

function added(sum: number, text: string): number {
  let result = sum;
  for (let at = 0; at < text.length; at += 1)
    result = Math.imul(result ^ text.charCodeAt(at), PRIME) >>> 0;
  return result;
}
