import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange } from '@univerjs/sheets/facade';
import type { Workbook } from './workbook';

/** A calculated value: dates are serial numbers, errors their text, "" a blank. */
export type CellValue = string | number | boolean;

/** The values of a range with what formulas spill into it. */
export function calculatedValues(book: Workbook, range: FRange): CellValue[][] {
  const spilled = spilledCells(book, range.getSheetId());
  return range
    .getCellDatas()
    .map((cells, row) =>
      cells.map((cell, column) =>
        valueOf(
          isFilled(cell) ? cell : spilled[range.getRow() + row]?.[range.getColumn() + column],
        ),
      ),
    );
}

/** The number formats of a range; a spilled cell without one of its own has that of its value. */
export function numberFormats(book: Workbook, range: FRange): string[][] {
  const spilled = spilledCells(book, range.getSheetId());
  const styles = book.workbook.getWorkbook().getStyles();
  return range.getNumberFormats().map((patterns, row) =>
    patterns.map((pattern, column) => {
      const cell = spilled[range.getRow() + row]?.[range.getColumn() + column];
      return pattern || (styles.get(cell?.s)?.n?.pattern ?? '');
    }),
  );
}

/** The last row and column, counted from 1, that hold a value, a formula or something spilled. */
export function filledSize(book: Workbook, sheetId: string): { rows: number; columns: number } {
  const size = { rows: 0, columns: 0 };
  const include = (row: number, column: number, cell: Nullable<ICellData>): void => {
    if (!isFilled(cell)) return;
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  };
  const sheet = book.workbook.getSheetBySheetId(sheetId)?.getSheet();
  sheet?.getCellMatrix().forValue(include);
  for (const [row, cells] of Object.entries(spilledCells(book, sheetId))) {
    for (const [column, cell] of Object.entries(cells)) include(Number(row), Number(column), cell);
  }
  return size;
}

type CellsByRow = Record<number, Record<number, Nullable<ICellData>>>;

function spilledCells(book: Workbook, sheetId: string): CellsByRow {
  const model = book.univer.__getInjector().get(FormulaDataModel);
  const cells = model.getArrayFormulaCellData()[book.workbook.getId()]?.[sheetId];
  return (cells ?? {}) as CellsByRow;
}

function isFilled(cell: Nullable<ICellData>): boolean {
  const hasValue = cell?.v !== undefined && cell.v !== null && cell.v !== '';
  return hasValue || (cell?.f ?? '') !== '';
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return '';
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}
