import type { FRange } from '@univerjs/sheets/facade';
import { dateOfSerial, isDateFormat } from '../formulas/dates';
import { calculatedValues, numberFormats } from './calculated';
import type { Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Google's Range can be asked. */
export function rangeReaders(book: Workbook, sheet: Sheet, facade: FRange): Partial<Range> {
  const values = (): unknown[][] => {
    const patterns = numberFormats(book, facade);
    return calculatedValues(book, facade).map((row, rowIndex) =>
      row.map((value, columnIndex) => {
        const isDate = isDateFormat(patterns[rowIndex]?.[columnIndex] ?? '');
        return isDate && typeof value === 'number' ? dateOfSerial(value, book.timeZone) : value;
      }),
    );
  };
  return {
    getA1Notation: () => facade.getA1Notation(),
    getFormula: () => facade.getFormulas()[0]?.[0] ?? '',
    getFormulas: () => facade.getFormulas(),
    getSheet: () => sheet,
    getValue: () => values()[0]?.[0],
    getValues: values,
  };
}
