import { onGrid, rangeAt } from './address';
import { filledSize } from './calculated';
import { conditionalFormatsOf } from './conditional-format';
import type { KeptMetadata } from './metadata';
import { partial } from './partial';
import { rangeOf } from './range';
import { sheetIdOf } from './sheet-ids';
import type { SheetPlace } from './sheet-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What Google's Sheet can be asked. */
export function sheetReaders(
  { book, key, worksheet }: SheetPlace,
  metadata: KeptMetadata,
  sheet: () => Sheet,
): Partial<Sheet> {
  const grid = (): { rows: number; columns: number } => ({
    rows: worksheet().getMaxRows(),
    columns: worksheet().getMaxColumns(),
  });

  const getRange: Sheet['getRange'] = (
    at: string | number,
    column: number = 1,
    rows: number = 1,
    columns: number = 1,
  ): Range => {
    const [startRow, startColumn] = [Number(at) - 1, column - 1];
    const [endRow, endColumn] = [startRow + rows - 1, startColumn + columns - 1];
    const range =
      typeof at === 'string'
        ? rangeAt(at, grid())
        : onGrid({ startRow, startColumn, endRow, endColumn }, grid());
    return rangeOf(book, sheet(), worksheet().getRange(range));
  };

  return {
    getConditionalFormatRules: () => conditionalFormatsOf(worksheet()),
    getColumnWidth: (column) => worksheet().getColumnWidth(column - 1),
    getDataRange() {
      const { rows, columns } = filledSize(book, key);
      return getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
    },
    getDeveloperMetadata: metadata.all,
    getLastRow: () => filledSize(book, key).rows,
    getMaxColumns: () => grid().columns,
    getMaxRows: () => grid().rows,
    getName: () => worksheet().getSheetName(),
    getRange,
    getRangeList(addresses) {
      const ranges = addresses.map((address) => getRange(address));
      return partial<RangeList>('RangeList', { getRanges: () => [...ranges] });
    },
    getRowHeight: (row) => worksheet().getRowHeight(row - 1),
    getSheetId: () => sheetIdOf(book, key),
  };
}
