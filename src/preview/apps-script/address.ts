import type { IRange } from '@univerjs/core';

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** `'P&L 2'!B2:C9` as the name of the sheet, null if none is given, and the address in it. */
export function splitAddress(notation: string): { sheetName: string | null; address: string } {
  const [, quoted, plain, address = notation] =
    /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(notation) ?? [];
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? null, address };
}

/** `B2`, `B2:C9`, `B2:C`, `B:C` or `2:9` on a sheet of a size, as rows and columns from 0. */
export function rangeAt(notation: string, grid: Grid): IRange {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(notation.trim());
  const [, startColumn = '', startRow = '', endColumn, endRow] = match ?? [];
  if (startColumn + startRow === '' || (endColumn === '' && endRow === ''))
    throw notFound(notation);
  const single = endColumn === undefined && endRow === undefined;
  if (single && (startColumn === '' || startRow === '')) throw notFound(notation);
  const range = {
    startRow: startRow === '' ? 0 : Number(startRow) - 1,
    startColumn: startColumn === '' ? 0 : columnIndex(startColumn),
    endRow: last(single ? startRow : endRow, (text) => Number(text) - 1, grid.rows - 1),
    endColumn: last(single ? startColumn : endColumn, columnIndex, grid.columns - 1),
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

function last(text: string | undefined, read: (text: string) => number, open: number): number {
  return text === undefined || text === '' ? open : read(text);
}

function columnIndex(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function notFound(notation: string): Error {
  return new Error(`Range not found: ${notation}`);
}
