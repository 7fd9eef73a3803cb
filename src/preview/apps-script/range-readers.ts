import type { FRange } from '@univerjs/sheets/facade';
import { dateOfSerial, isDateFormat } from '../formulas/dates';
import { calculatedValues, numberFormats } from './calculated';
import { textStyleOf } from './text-style';
import { validationsOf } from './validation';
import type { Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** Google's names, each standing for itself; Univer overflows where nothing is said. */
const WRAP_STRATEGIES: Readonly<Record<number, unknown>> = ['OVERFLOW', 'OVERFLOW', 'CLIP', 'WRAP'];

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
  const styles = book.workbook.getWorkbook().getStyles();
  return {
    getBackgrounds: () => facade.getBackgrounds(),
    getColumn: () => facade.getColumn() + 1,
    getDataValidations: () => validationsOf(facade),
    getDisplayValues: () => facade.getDisplayValues(),
    getFormulas: () => facade.getFormulas(),
    getNumberFormats: () => numberFormats(book, facade),
    getRow: () => facade.getRow() + 1,
    getSheet: () => sheet,
    getTextStyles: () =>
      facade
        .getCellDatas()
        .map((row) => row.map((cell) => textStyleOf(styles.get(cell?.s) ?? null))),
    getValue: () => values()[0]?.[0],
    getValues: values,
    getWraps: () => facade.getWraps(),
    getWrapStrategies: () => [[WRAP_STRATEGIES[facade.getWrapStrategy()] as WrapStrategy]],
  };
}
