import type { IRange } from '@univerjs/core';
import { addressedArea } from '../../google-sheets/a1';

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** `B2`, `B2:C9`, `B2:C`, `B:C` or `2:9` on a sheet of a size, as rows and columns from 0. */
export function rangeAt(notation: string, grid: Grid): IRange {
  const area = addressedArea(notation);
  if (!area) throw new Error(`Range not found: ${notation}`);
  const range = {
    startRow: (area.firstRow ?? 1) - 1,
    startColumn: (area.firstColumn ?? 1) - 1,
    endRow: (area.lastRow ?? grid.rows) - 1,
    endColumn: (area.lastColumn ?? grid.columns) - 1,
  };
  return onGrid(range, grid);
}

/** The range itself when it lies on the sheet; Google refuses any other. */
export function onGrid(range: IRange, grid: Grid): IRange {
  const fits =
    range.startRow >= 0 &&
    range.startColumn >= 0 &&
    range.startRow <= range.endRow &&
    range.startColumn <= range.endColumn &&
    range.endRow < grid.rows &&
    range.endColumn < grid.columns;
  if (!fits) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return range;
}
