import type { SheetContents } from '../writer/changes';
import type { Area, CellValue } from '../writer/steps';

/** What a sheet is recognised by, cell by cell. */
export interface Landmarks {
  /** "" where there is none. */
  readonly words: readonly (readonly string[])[];
  readonly formulas: readonly (readonly boolean[])[];
  /** Whether there is anything. */
  readonly filled: readonly (readonly boolean[])[];
}

/** The landmarks of a planned sheet; what stands in records is typed by the user, moves about and is none. */
export function plannedLandmarks(
  values: readonly (readonly CellValue[])[],
  records: readonly Area[],
): Landmarks {
  const isRecord = (row: number, column: number): boolean =>
    records.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= (bottom ?? row) && column >= left && column <= right,
    );
  return {
    words: values.map((cells, row) =>
      cells.map((cell, column) =>
        typeof cell !== 'string' || isRecord(row + 1, column + 1) ? '' : plain(shownBy(cell)),
      ),
    ),
    formulas: values.map((cells) => cells.map(isFormula)),
    filled: values.map((cells) => cells.map((cell) => cell !== '')),
  };
}

/** The landmarks of a sheet as it is today. */
export function landmarksNow({ values, formulas }: SheetContents): Landmarks {
  return {
    words: values.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? plain(cell) : '')),
    ),
    formulas: formulas.map((cells) => cells.map((formula) => formula !== '')),
    filled: values.map((cells, row) =>
      cells.map((cell, column) => cell !== '' || (formulas[row]?.[column] ?? '') !== ''),
    ),
  };
}

/** The words that a planned cell shows: its own, or those that head the column its formula fills. */
function shownBy(cell: string): string {
  if (!isFormula(cell)) return cell.replace(/^'/, '');
  const [, header = ''] = /^=VSTACK\("((?:[^"]|"")*)";/.exec(cell) ?? [];
  return header.replace(/""/g, '"');
}

/** Spaces of every kind are one: an earlier version may have set another. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isFormula(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
