import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { FRange } from '@univerjs/sheets/facade';
import { calculatedValues } from './calculated';
import { partial } from './partial';
import type { Workbook } from './workbook';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

const filtered = new WeakMap<Workbook, Set<string>>();
const mark = { br: { color: '#5f6368', size: 8 } };

/** Marks the cells of the header; the preview has no menu to filter by. */
export function createFilter(book: Workbook, range: FRange): Filter {
  const sheets = filtered.get(book) ?? new Set();
  filtered.set(book, sheets);
  const sheetId = range.getSheetId();
  if (sheets.has(sheetId)) {
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  }
  sheets.add(sheetId);
  markHeader(book, sheetId, range);
  const filter: Filter = partial<Filter>('Filter', {
    sort(column, isAscending) {
      sortBelow(book, range, column, isAscending);
      return filter;
    },
  });
  return filter;
}

/** Moves what stands in the rows below the header; what a formula spills there follows by itself. */
function sortBelow(book: Workbook, range: FRange, column: number, isAscending: boolean): void {
  const { startRow, startColumn } = range.getRange();
  const [rows, columns] = [range.getHeight() - 1, range.getWidth()];
  const body = book.workbook
    .getSheetBySheetId(range.getSheetId())
    ?.getRange(startRow + 1, startColumn, rows, columns);
  if (!body) return;
  const keys = calculatedValues(book, body).map((row) => Number(row[column - 1 - startColumn]));
  const order = keys.map((key, index) => ({ key, index })).sort((a, b) => a.key - b.key);
  const cells = body.getCellDatas();
  const sorted = (isAscending ? order : order.reverse()).map(({ index }) => cells[index] ?? []);
  body.setValues(sorted.map((row) => row.map((cell) => ({ v: cell?.v ?? null, f: null }))));
}

function markHeader({ univer }: Workbook, sheetId: string, range: FRange): void {
  const { startRow, startColumn, endColumn } = range.getRange();
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col }, next) {
      const isHeader =
        subUnitId === sheetId && row === startRow && col >= startColumn && col <= endColumn;
      return next(isHeader ? { ...cell, markers: { ...cell?.markers, ...mark } } : cell);
    },
  });
}
