import type { SheetCell } from '../functions/calculate';
import type { SheetFunction } from '../gate/define';
import type { Position } from '../google-sheets/a1';
import type { SelectedRange } from './function-arguments';

/** Where an answer stands. */
export interface AnswerPlace {
  readonly at: Position;
  /** Below the selection rather than beside it. */
  readonly isBelow: boolean;
  readonly width: number;
  readonly rows: number;
}

/** Beside the selection, or below it where a row gives a row; in the row of the header if it has one of its own. */
export function answerPlace(
  { gives }: SheetFunction,
  selection: readonly SelectedRange[],
  hasHeader: boolean,
  cells: readonly (readonly SheetCell[])[],
): AnswerPlace {
  const [first] = selection;
  const [top, selected] = [first?.row ?? 1, first?.values.length ?? 1];
  const { left, right } = columnsOf(selection);
  const size = { width: cells[0]?.length ?? 1, rows: cells.length };
  if (gives.kind === 'line' && selected === 1 && right > left)
    return { ...size, at: { row: top + 1, column: left }, isBelow: true };
  if (gives.kind === 'table') {
    const row = top - (hasHeader ? 1 : 0);
    // The table may grow as far as the selection it is made of.
    const rows = first?.isOpen ? top + selected - row : size.rows;
    return { ...size, rows, at: { row, column: right + 2 }, isBelow: false };
  }
  const isAlongside = cells.length === selected || gives.kind === 'line';
  return { ...size, at: { row: top, column: right + (isAlongside ? 1 : 2) }, isBelow: false };
}

function columnsOf(selection: readonly SelectedRange[]): { left: number; right: number } {
  const rights = selection.map(({ column, values }) => column + (values[0]?.length ?? 1) - 1);
  return { left: Math.min(...selection.map(({ column }) => column)), right: Math.max(...rights) };
}

/** Above the answer, or to the left of one that stands below; null where the sheet ends there. */
export function labelPlace({ at, isBelow }: AnswerPlace): Position | null {
  const { row, column } = isBelow ? { ...at, column: at.column - 1 } : { ...at, row: at.row - 1 };
  return row < 1 || column < 1 ? null : { row, column };
}

/** Where what the selection does not say is typed in. */
export function settingsPlace({ at, isBelow, width }: AnswerPlace): Position {
  return isBelow
    ? { row: at.row + 2, column: at.column }
    : { row: at.row, column: at.column + width + 1 };
}
