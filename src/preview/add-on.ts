import { calculatedValues } from './apps-script/calculated';
import { charts } from './apps-script/chart';
import type { Workbook } from './apps-script/workbook';
import type { Host } from './apps-script/host';
import { runScript, type Script } from './apps-script/script';
import {
  cacheService,
  lockService,
  propertiesService,
  sessionService,
  utilities,
} from './apps-script/services';
import { spreadsheetApp } from './apps-script/spreadsheet';
import { htmlService, uiOf } from './apps-script/ui';
import type { FormulaPlace } from './formulas/executor';
import { install, installBuiltIns } from './formulas/install';
import { formulaMessages } from './formulas/messages';
import { recalculateWhileSpillsChange } from './formulas/recalculation';
import { asBlockFunction } from './formulas/script-function';
import { mend } from './univer/patches/all';
import { inOneUndoStep } from './univer/patches/undo-step';

/** The built files of the add-on. */
export interface BuiltFiles {
  /** The text of Code.js. */
  readonly code: string;
  /** The pages by name, as in `{ Sidebar: '<html>…' }`. */
  readonly pages: Readonly<Record<string, string>>;
}

/** The add-on at work in an open spreadsheet. */
export interface AddOn {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly script: Script;
  /** Calls a top-level function; whatever it does to the spreadsheet is undone in one step. */
  run(name: string, ...values: unknown[]): unknown;
  /** Resolves when everything is calculated. */
  settle(): Promise<void>;
  /** Why the formula in a cell failed, or null. */
  messageAt(place: FormulaPlace): string | null;
}

/** Starts the unchanged Code.js on a Univer workbook. */
export function startAddOn(
  book: Workbook,
  files: BuiltFiles,
  userLocale: string,
  host: Host,
): AddOn {
  const { univer, workbook, timeZone } = book;
  const app = spreadsheetApp(book, uiOf(host, 'Pult'));
  const script = runScript(files.code, {
    CacheService: cacheService(),
    Charts: charts,
    HtmlService: htmlService(files.pages),
    LockService: lockService(),
    PropertiesService: propertiesService(),
    Session: sessionService(userLocale),
    SpreadsheetApp: app,
    Utilities: utilities,
  });
  const messages = formulaMessages();
  mend(univer, book.locale);
  const settle = recalculateWhileSpillsChange(univer);
  installBuiltIns(univer, messages.listen);
  install(
    univer,
    Array.from(script.cellFunctions, ([name, call]) => [name, asBlockFunction(call, timeZone)]),
    messages.listen,
  );

  return {
    SpreadsheetApp: app,
    script,
    run: (name, ...values) =>
      inOneUndoStep(univer, workbook.getId(), () => script.call(name, ...values)),
    settle,
    messageAt(place) {
      const cell = workbook.getSheetBySheetId(place.sheetId)?.getRange(place.row, place.column);
      const value = cell && calculatedValues(book, cell)[0]?.[0];
      return String(value).startsWith('#') ? messages.at(place) : null;
    },
  };
}
