import type { IWorksheetData } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { newSheet } from '../univer/create';
import { splitAddress } from '../../google-sheets/a1';
import { newConditionalFormatRule } from './conditional-format';
import type { Workbook } from './workbook';
import { keptMetadata, metadataFinder } from './metadata';
import { sheetOf } from './sheet';
import { enumeration, partial } from './partial';
import { newTextStyle } from './text-style';
import { newDataValidation } from './validation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Google's SpreadsheetApp over one open workbook. */
export function spreadsheetApp(book: Workbook, ui: GoogleAppsScript.Base.Ui): App {
  const spreadsheet = spreadsheetOf(book);
  return partial<App>('SpreadsheetApp', {
    InterpolationType: enumeration<typeof GoogleAppsScript.Spreadsheet.InterpolationType>(
      'InterpolationType',
      ['PERCENT'],
    ),
    flush: () => undefined,
    getActive: () => spreadsheet,
    getUi: () => ui,
    newConditionalFormatRule,
    newDataValidation: () => newDataValidation(book),
    newTextStyle,
  });
}

function spreadsheetOf(book: Workbook): Spreadsheet {
  const { workbook } = book;
  const sheets = new Map<string, Sheet>();

  const of = (worksheet: FWorksheet): Sheet => {
    const key = worksheet.getSheetId();
    const sheet = sheets.get(key) ?? sheetOf(book, key);
    sheets.set(key, sheet);
    return sheet;
  };
  const worksheetOf = (sheet: Sheet): FWorksheet => {
    const found = workbook.getSheets().find((worksheet) => of(worksheet) === sheet);
    if (!found) throw new Error('The sheet is no longer in the spreadsheet.');
    return found;
  };
  const named = (name: string): FWorksheet | undefined =>
    workbook
      .getSheets()
      .find((worksheet) => worksheet.getSheetName().toLowerCase() === name.toLowerCase());

  const metadata = keptMetadata(() => null);

  const spreadsheet: Spreadsheet = partial<Spreadsheet>('Spreadsheet', {
    addDeveloperMetadata(key: string, value?: unknown) {
      metadata.add(key, value);
      return spreadsheet;
    },
    createDeveloperMetadataFinder: () =>
      metadataFinder(() => [
        ...metadata.all(),
        ...workbook.getSheets().flatMap((worksheet) => of(worksheet).getDeveloperMetadata()),
      ]),
    deleteSheet(sheet) {
      if (workbook.getSheets().length === 1) {
        throw new Error('You cannot remove all the sheets of a document.');
      }
      workbook.deleteSheet(worksheetOf(sheet));
    },
    getActiveSheet: () => of(workbook.getActiveSheet()),
    getActiveRangeList() {
      const worksheet = workbook.getActiveSheet();
      const selected = worksheet.getSelection()?.getActiveRangeList() ?? [];
      if (selected.length === 0) return null;
      const ranges = selected.map((range) =>
        of(worksheet).getRange(...cornersOf(range, worksheet)),
      );
      return partial<RangeList>('RangeList', { getRanges: () => ranges });
    },
    getRange(notation) {
      const { sheetName, address } = splitAddress(notation);
      const worksheet = sheetName === null ? workbook.getActiveSheet() : named(sheetName);
      if (!worksheet) throw new Error(`Range not found: ${notation}`);
      return of(worksheet).getRange(address);
    },
    getSheetById: (id) =>
      workbook
        .getSheets()
        .map(of)
        .find((sheet) => sheet.getSheetId() === id) ?? null,
    getSheetByName(name) {
      const found = named(name);
      return found ? of(found) : null;
    },
    getSheets: () => workbook.getSheets().map(of),
    getSpreadsheetLocale: () => book.locale,
    getSpreadsheetTimeZone: () => book.timeZone,
    insertSheet(
      name?: unknown,
      index?: unknown,
      options?: { readonly template?: Sheet | undefined },
    ) {
      if (typeof name !== 'string') throw new Error('not in the preview: a sheet without a name');
      if (named(name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Enter another name.`);
      }
      const at = typeof index === 'number' ? index : workbook.getSheets().length;
      const looks = options?.template ? looksOf(worksheetOf(options.template)) : newSheet;
      return of(workbook.insertSheet(name, { index: at, sheet: looks }));
    },
    setActiveSheet(sheet: Sheet) {
      workbook.setActiveSheet(worksheetOf(sheet));
      return sheet;
    },
  });
  return spreadsheet;
}

/** First row and column, rows and columns of a selection; Univer leaves those of whole rows and columns open. */
function cornersOf(range: FRange, sheet: FWorksheet): [number, number, number, number] {
  const { startRow, startColumn, endRow, endColumn } = range.getRange();
  const [row, column] = [startRow || 0, startColumn || 0];
  const lastRow = Number.isNaN(endRow) ? sheet.getMaxRows() - 1 : endRow;
  const lastColumn = Number.isNaN(endColumn) ? sheet.getMaxColumns() - 1 : endColumn;
  return [row + 1, column + 1, lastRow - row + 1, lastColumn - column + 1];
}

/** All that a copy of an empty sheet takes along. */
function looksOf(mother: FWorksheet): Partial<IWorksheetData> {
  const { rowCount, columnCount, rowData, columnData, freeze, showGridlines } = mother
    .getSheet()
    .getSnapshot();
  const looks = { rowCount, columnCount, rowData, columnData, freeze, showGridlines };
  return structuredClone({ ...newSheet, ...looks });
}
