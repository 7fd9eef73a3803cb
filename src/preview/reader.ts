import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { AddOn } from './add-on';
import { columnLetters, rangeAddress, splitAddress } from '../google-sheets/a1';
import { calculatedValues, filledSize, type CellValue } from './apps-script/calculated';
import { protectionOf } from './apps-script/protection';
import type { Workbook } from './apps-script/workbook';

/** Reads an open spreadsheet for tests; in the page it is `window.preview`. */
export interface SpreadsheetReader {
  sheetNames(): string[];
  /** The cell one types into, such as `Sheet1!B2`. */
  currentCell(): string;
  /** Calculated values up to the last filled cell: dates are serial numbers, errors their text. */
  values(sheetName: string): CellValue[][];
  /** Values as the cells show them. */
  displayed(sheetName: string): string[][];
  /** Formulas as they were written, "" where there is none. */
  formulas(sheetName: string): string[][];
  /** Why the formula in a cell such as `Sheet1!B2` failed, or null. */
  errorAt(cell: string): string | null;
  /** The cells that are marked because they break their data validation, such as `B2`. */
  invalidCells(sheetName: string): Promise<string[]>;
  /** What a sheet looks like beyond its cells. */
  look(sheetName: string): SheetLook;
  /** What the protection of a cell such as `Sheet1!B2` is called, or null. */
  protectionOf(cell: string): string | null;
  /** Resolves when everything is calculated. */
  settle(): Promise<void>;
}

/** A sheet as one sees it without reading its cells. */
export interface SheetLook {
  readonly tabColor: string;
  readonly isHidden: boolean;
  readonly merged: readonly string[];
  readonly hiddenColumns: readonly string[];
  readonly rowHeights: readonly number[];
  /** What each conditional format asks and shows, and where, such as `B2:C9`. */
  readonly conditionalFormats: readonly {
    readonly ranges: readonly string[];
    readonly rule: unknown;
  }[];
}

/** A reader of the book's workbook. */
export function readerOf(book: Workbook, addOn: AddOn): SpreadsheetReader {
  const { workbook } = book;
  const sheetNamed = (name: string): FWorksheet => {
    const sheet = workbook.getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  const filled = (sheetName: string): FRange => {
    const sheet = sheetNamed(sheetName);
    const { rows, columns } = filledSize(book, sheet.getSheetId());
    return sheet.getRange(0, 0, Math.max(1, rows), Math.max(1, columns));
  };
  return {
    sheetNames: () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    currentCell() {
      const cell = workbook.getActiveCell();
      return cell ? `${workbook.getActiveSheet().getSheetName()}!${cell.getA1Notation()}` : '';
    },
    values: (sheetName) => calculatedValues(book, filled(sheetName)),
    displayed: (sheetName) => filled(sheetName).getDisplayValues(),
    formulas: (sheetName) => filled(sheetName).getFormulas(),
    errorAt(cell) {
      const { sheetName, address } = splitAddress(cell);
      const range = sheetNamed(sheetName ?? '').getRange(address);
      const place = { row: range.getRow(), column: range.getColumn() };
      return addOn.messageAt({ sheetId: range.getSheetId(), ...place });
    },
    async invalidCells(sheetName) {
      const sheet = sheetNamed(sheetName);
      const errors = await sheet.getAllDataValidationErrorAsync();
      return errors.map(({ row, column }) => sheet.getRange(row, column).getA1Notation());
    },
    look: (sheetName) => lookOf(sheetNamed(sheetName)),
    protectionOf(cell) {
      const { sheetName, address } = splitAddress(cell);
      const range = sheetNamed(sheetName ?? '').getRange(address);
      const place = { row: range.getRow(), column: range.getColumn() };
      return protectionOf(book, { key: range.getSheetId(), ...place });
    },
    settle: addOn.settle,
  };
}

function lookOf(sheet: FWorksheet): SheetLook {
  const { columns, rows } = { columns: sheet.getMaxColumns(), rows: sheet.getMaxRows() };
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    tabColor: sheet.getTabColor() ?? '',
    isHidden: sheet.isSheetHidden(),
    merged: sheet.getMergedRanges().map((range) => range.getA1Notation()),
    hiddenColumns: numbers(columns)
      .filter((column) => !sheet.getSheet().getColVisible(column))
      .map((column) => columnLetters(column + 1)),
    rowHeights: numbers(rows).map((row) => sheet.getRowHeight(row)),
    conditionalFormats: sheet.getConditionalFormattingRules().map(({ ranges, rule }) => ({
      ranges: ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
        rangeAddress(
          { row: startRow + 1, column: startColumn + 1 },
          { row: endRow + 1, column: endColumn + 1 },
        ),
      ),
      rule,
    })),
  };
}
