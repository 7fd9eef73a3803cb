import type { IWorksheetData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { newSheet } from '../univer/create';
import { splitAddress } from '../../google-sheets/a1';
import { newConditionalFormatRule } from './conditional-format';
import type { Desk } from './desk';
import { keptMetadata, metadataFinder } from './metadata';
import { rangeOf } from './range';
import { sheetOf } from './sheet';
import { enumeration, strict } from './strict';
import { newTextStyle } from './text-style';
import { newDataValidation } from './validation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Google's SpreadsheetApp over one open workbook. */
export function spreadsheetApp(desk: Desk, ui: GoogleAppsScript.Base.Ui): App {
  const spreadsheet = spreadsheetOf(desk);
  return strict<App>('SpreadsheetApp', {
    BorderStyle: enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>('BorderStyle', [
      'DOTTED',
      'DASHED',
      'SOLID',
      'SOLID_MEDIUM',
      'SOLID_THICK',
      'DOUBLE',
    ]),
    DeveloperMetadataVisibility: enumeration<
      typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
    >('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
    WrapStrategy: enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', [
      'WRAP',
      'OVERFLOW',
      'CLIP',
    ]),
    flush: () => undefined,
    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => ui,
    newConditionalFormatRule,
    newDataValidation: () => newDataValidation(desk),
    newTextStyle,
  });
}

function spreadsheetOf(desk: Desk): Spreadsheet {
  const { workbook } = desk;
  const sheets = new Map<string, Sheet>();

  const of = (worksheet: FWorksheet): Sheet => {
    const key = worksheet.getSheetId();
    const sheet = sheets.get(key) ?? sheetOf(desk, key, sheets.size);
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

  const spreadsheet: Spreadsheet = strict<Spreadsheet>('Spreadsheet', {
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
    getCurrentCell() {
      const cell = workbook.getActiveCell();
      return cell && rangeOf(desk, of(workbook.getActiveSheet()), cell);
    },
    getNumSheets: () => workbook.getSheets().length,
    getId: () => workbook.getId(),
    getRange(notation) {
      const { sheetName, address } = splitAddress(notation);
      const worksheet = sheetName === null ? workbook.getActiveSheet() : named(sheetName);
      if (!worksheet) throw new Error(`Range not found: ${notation}`);
      return of(worksheet).getRange(address);
    },
    getSheetByName(name) {
      const found = named(name);
      return found ? of(found) : null;
    },
    getSheets: () => workbook.getSheets().map(of),
    getSpreadsheetLocale: () => desk.locale,
    getSpreadsheetTimeZone: () => desk.timeZone,
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

/** All that a copy of an empty sheet takes along. */
function looksOf(mother: FWorksheet): Partial<IWorksheetData> {
  const { rowCount, columnCount, columnData, freeze, showGridlines } = mother
    .getSheet()
    .getSnapshot();
  return structuredClone({ ...newSheet, rowCount, columnCount, columnData, freeze, showGridlines });
}
