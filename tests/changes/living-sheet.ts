import type { SheetContents } from '../../src/writer/changes';
import type { Cells } from '../../src/changes/blueprint';

/** A cell that remembers where the plan had it. */
export interface LivingCell {
  readonly value: unknown;
  readonly formula: string;
  /** `row,column` of the plan; null for what the user made. */
  readonly planned: string | null;
}

/** A sheet in a user's hands. */
export type LivingSheet = readonly (readonly LivingCell[])[];

const EMPTY: LivingCell = { value: '', formula: '', planned: null };

/** The sheet as it was written. */
export function freshSheet(values: Cells): LivingSheet {
  return values.map((cells, row) =>
    cells.map((cell, column): LivingCell => {
      const planned = `${row + 1},${column + 1}`;
      if (typeof cell === 'string' && cell.startsWith('='))
        return { value: headerOf(cell), formula: cell, planned };
      return {
        value: typeof cell === 'string' ? cell.replace(/^'/, '') : cell,
        formula: '',
        planned,
      };
    }),
  );
}

/** What Sheets shows in a header from which a column is filled. */
function headerOf(formula: string): string {
  return /^=VSTACK\("([^"]*)"/.exec(formula)?.[1] ?? '';
}

/** The sheet as the server reads it. */
export function contentsOf(sheet: LivingSheet): SheetContents {
  return {
    values: sheet.map((cells) => cells.map(({ value }) => value)),
    formulas: sheet.map((cells) => cells.map(({ formula }) => formula)),
  };
}

/** A user's operations; rows and columns are counted from 1. */
export const operations = {
  insertRow: (sheet: LivingSheet, before: number): LivingSheet => [
    ...sheet.slice(0, before - 1),
    (sheet[0] ?? []).map(() => EMPTY),
    ...sheet.slice(before - 1),
  ],
  deleteRow: (sheet: LivingSheet, row: number): LivingSheet =>
    sheet.filter((_, index) => index !== row - 1),
  insertColumn: (sheet: LivingSheet, before: number): LivingSheet =>
    sheet.map((cells) => [...cells.slice(0, before - 1), EMPTY, ...cells.slice(before - 1)]),
  deleteColumn: (sheet: LivingSheet, column: number): LivingSheet =>
    sheet.map((cells) => cells.filter((_, index) => index !== column - 1)),
  moveColumn: (sheet: LivingSheet, from: number, before: number): LivingSheet =>
    sheet.map((cells) => {
      const moved = cells.slice(from - 1, from);
      const left = cells.slice(0, before - 1).filter((_, index) => index !== from - 1);
      const right = cells.slice(before - 1).filter((_, index) => index + before !== from);
      return [...left, ...moved, ...right];
    }),
  sortRows: (sheet: LivingSheet, top: number, bottom: number, column: number): LivingSheet => {
    const body = sheet.slice(top - 1, bottom);
    const key = (cells: LivingSheet[number]): string => String(cells[column - 1]?.value ?? '');
    // Blank rows sink, as in Sheets.
    const sorted = [...body].sort((a, b) =>
      key(a) === '' || key(b) === '' ? key(b).length - key(a).length : key(a) < key(b) ? -1 : 1,
    );
    return [...sheet.slice(0, top - 1), ...sorted, ...sheet.slice(bottom)];
  },
  /** Sheets shows a result beside the formula. */
  show: (sheet: LivingSheet, row: number, column: number, value: unknown): LivingSheet =>
    sheet.map((cells, r) =>
      r !== row - 1
        ? cells
        : cells.map((cell, c) => (c === column - 1 ? { ...cell, value } : cell)),
    ),
  type: (sheet: LivingSheet, row: number, column: number, value: unknown): LivingSheet =>
    sheet.map((cells, r) =>
      r !== row - 1
        ? cells
        : cells.map((cell, c) => (c === column - 1 ? { ...cell, value, formula: '' } : cell)),
    ),
};

/** Where the planned cells lie: `row,column` of today by `row,column` of the plan. */
export function truePlaces(sheet: LivingSheet): Map<string, string> {
  return new Map(
    sheet.flatMap((cells, row) =>
      cells.flatMap(({ planned }, column): [string, string][] =>
        planned === null ? [] : [[planned, `${row + 1},${column + 1}`]],
      ),
    ),
  );
}
