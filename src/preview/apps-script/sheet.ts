import type { FWorksheet } from '@univerjs/sheets/facade';
import { onGrid, rangeAt } from './address';
import { filledSize } from './calculated';
import { newChart, specOf } from './chart';
import { applyConditionalFormats } from './conditional-format';
import type { Desk } from './desk';
import { keptMetadata } from './metadata';
import { warningProtection } from './protection';
import { rangeOf } from './range';
import { strict } from './strict';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Google's Sheet over Univer's sheet `key`; `id` is the number Google calls it by. */
export function sheetOf(desk: Desk, key: string, id: number): Sheet {
  const metadata = keptMetadata(() => sheet);
  let rules: readonly Rule[] = [];

  // Asked anew each time: undo and redo put another object in place of the sheet.
  const worksheet = (): FWorksheet => {
    const found = desk.workbook.getSheetBySheetId(key);
    if (!found) throw new Error('The sheet is no longer in the spreadsheet.');
    return found;
  };
  // Univer moves the references to deleted cells of the sheet one sees, whichever sheet they were on.
  const whileOpen = (work: (open: FWorksheet) => void): void => {
    const { workbook } = desk;
    const before = workbook.getActiveSheet();
    work(worksheet().activate());
    before.activate();
  };
  const grid = (): { rows: number; columns: number } => ({
    rows: worksheet().getMaxRows(),
    columns: worksheet().getMaxColumns(),
  });
  const filled = (): { rows: number; columns: number } => filledSize(desk, key);

  const getRange: Sheet['getRange'] = (
    at: string | number,
    column: number = 1,
    rows: number = 1,
    columns: number = 1,
  ): GoogleAppsScript.Spreadsheet.Range => {
    if (typeof at === 'string') {
      return rangeOf(desk, sheet, worksheet().getRange(rangeAt(at, grid())));
    }
    const startRow = at - 1;
    const startColumn = column - 1;
    const range = {
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    };
    return rangeOf(desk, sheet, worksheet().getRange(onGrid(range, grid())));
  };

  const chain = (done: FWorksheet): Sheet => {
    if (done.getSheetId() !== key) throw new Error('another sheet was changed');
    return sheet;
  };

  const sheet: Sheet = strict<Sheet>('Sheet', {
    getConditionalFormatRules: () => [...rules],
    getColumnWidth: (column) => worksheet().getColumnWidth(column - 1),
    getDataRange: () => getRange(1, 1, Math.max(1, filled().rows), Math.max(1, filled().columns)),
    getDeveloperMetadata: metadata.all,
    getIndex: () => worksheet().getIndex() + 1,
    getLastColumn: () => filled().columns,
    getLastRow: () => filled().rows,
    getMaxColumns: () => worksheet().getMaxColumns(),
    getMaxRows: () => worksheet().getMaxRows(),
    getName: () => worksheet().getSheetName(),
    getRange,
    getRangeList: (notations) => rangeListOf(notations.map((notation) => getRange(notation))),
    getSheetId: () => id,

    activate: () => chain(worksheet().activate()),
    addDeveloperMetadata(name: string, value?: unknown) {
      metadata.add(name, value);
      return sheet;
    },
    deleteColumns: (from, count) => whileOpen((open) => void open.deleteColumns(from - 1, count)),
    deleteRows: (from, count) => whileOpen((open) => void open.deleteRows(from - 1, count)),
    hideColumns(from: number | Range, count?: number) {
      if (typeof from !== 'number' || count === undefined)
        throw new Error('not in the preview: hideColumns without a place and a count');
      worksheet().hideColumns(from - 1, count);
    },
    hideSheet: () => chain(worksheet().hideSheet()),
    insertChart: (chart) => desk.showChart(key, specOf(chart)),
    insertColumnsAfter: (after, count) => chain(worksheet().insertColumnsAfter(after - 1, count)),
    insertRowsAfter: (after, count) => chain(worksheet().insertRowsAfter(after - 1, count)),
    newChart,
    protect: warningProtection,
    setColumnWidth: (column, width) => chain(worksheet().setColumnWidth(column - 1, width)),
    setColumnWidths: (from, count, width) =>
      chain(worksheet().setColumnWidths(from - 1, count, width)),
    setConditionalFormatRules(given) {
      applyConditionalFormats(worksheet(), given);
      rules = [...given];
    },
    setFrozenColumns: (count) => void worksheet().setFrozenColumns(count),
    setFrozenRows: (count) => void worksheet().setFrozenRows(count),
    setHiddenGridlines: (hidden) => chain(worksheet().setHiddenGridlines(hidden)),
    setRowHeights: (from, count, height) =>
      chain(worksheet().setRowHeights(from - 1, count, height)),
    setTabColor: (color) => chain(worksheet().setTabColor(color ?? '')),
  });
  return sheet;
}

function rangeListOf(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): RangeList {
  const setBorder: RangeList['setBorder'] = (
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ) => {
    for (const range of ranges) {
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style);
    }
    return list;
  };
  const list: RangeList = strict<RangeList>('RangeList', {
    getRanges: () => [...ranges],
    setBorder,
  });
  return list;
}
