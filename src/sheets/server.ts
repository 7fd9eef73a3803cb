import type { Language } from '../language';
import { catalogIn } from './catalog';
import { insertedFunction } from './insert-function';
import { insertion } from './insertions';
import { shownProgress } from './progress';
import type {
  Catalog,
  InsertFunctionRequest,
  Insertion,
  InsertTemplateRequest,
  Outcome,
  Progress,
  SelfCheckReport,
  Server,
  UndoRequest,
} from './protocol';
import { selfCheckReport, writeSelfCheck } from './self-check';
import { undo } from './undo';
import { rememberLanguage, userLanguage } from './user-language';
import { serverWords } from './words';

export function getCatalog(): Catalog {
  return catalogIn(userLanguage());
}

export function chooseLanguage(language: Language): Catalog {
  rememberLanguage(language);
  return getCatalog();
}

export function insertTemplate(request: InsertTemplateRequest): Insertion {
  return insertion(request);
}

export function readProgress(): Progress | null {
  return shownProgress();
}

export function openSheet(sheetId: number): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) throw new Error(serverWords(userLanguage()).sheetGone);
  spreadsheet.setActiveSheet(sheet);
}

export function undoInsertion(request: UndoRequest): Outcome<readonly string[]> {
  return undo(request);
}

export function insertFunction(request: InsertFunctionRequest): Outcome<string> {
  return insertedFunction(request);
}

export function startSelfCheck(): void {
  writeSelfCheck();
}

export function readSelfCheck(): SelfCheckReport | null {
  return selfCheckReport();
}

/** Every function the sidebar may call is here, with the types it relies on. */
export const server = {
  getCatalog,
  chooseLanguage,
  insertTemplate,
  readProgress,
  openSheet,
  undoInsertion,
  insertFunction,
  startSelfCheck,
  readSelfCheck,
} satisfies Server;
