import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { AddOn } from './add-on';
import { splitAddress } from '../google-sheets/a1';
import { calculatedValues, filledSize, type CellValue } from './apps-script/calculated';
import type { Desk } from './apps-script/desk';

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
  /** Resolves when everything is calculated. */
  settle(): Promise<void>;
}

/** A reader of the desk's workbook. */
export function readerOf(desk: Desk, addOn: AddOn): SpreadsheetReader {
  const { workbook } = desk;
  const sheetNamed = (name: string): FWorksheet => {
    const sheet = workbook.getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  const filled = (sheetName: string): FRange => {
    const sheet = sheetNamed(sheetName);
    const { rows, columns } = filledSize(desk, sheet.getSheetId());
    return sheet.getRange(0, 0, Math.max(1, rows), Math.max(1, columns));
  };
  return {
    sheetNames: () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    currentCell() {
      const cell = workbook.getActiveCell();
      return cell ? `${workbook.getActiveSheet().getSheetName()}!${cell.getA1Notation()}` : '';
    },
    values: (sheetName) => calculatedValues(desk, filled(sheetName)),
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
    settle: addOn.settle,
  };
}
