import type { Change, InsertedNow } from '../changes/change';
import type { Language } from '../language';
import { carryOut as carryOutAlone } from './carry-out';
import { type CustomFunctions, insertFunction as insertTheFunction } from './insert-function';
import { allInsertions, insertPlan as insert, prepareInsertion as prepare } from './insertions';
import { shownProgress } from './progress';
import type {
  InsertedFunction,
  InsertFunctionRequest,
  InsertedSheet,
  Insertion,
  InsertPlanRequest,
  Outcome,
  Preparation,
  Progress,
  SelfCheckReport,
  UndoRequest,
} from './protocol';
import { readInsertion as insertedNow, readSheets as sheetsOf } from './read-insertion';
import { finishSelfCheck, startSelfCheck as start } from './self-check';
import { inSentences, Sentence } from './sentence';
import { sentences } from './sentences';
import { undoInsertion as undo } from './undo';
import { rememberLanguage } from './user-language';

export function getInsertions(): readonly Insertion[] {
  return inSentences(allInsertions);
}

export function chooseLanguage(language: Language): void {
  inSentences(() => rememberLanguage(language));
}

export function prepareInsertion(template: string): Preparation {
  return inSentences(() => prepare(template));
}

export function insertPlan(request: InsertPlanRequest): Insertion {
  return inSentences(() => insert(request));
}

export function readProgress(): Progress | null {
  return inSentences(shownProgress);
}

export function openSheet(sheetId: number): void {
  inSentences(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Sentence(sentences.sheetGone);
    spreadsheet.setActiveSheet(sheet);
  });
}

export function readSheets(insertion: string): readonly InsertedSheet[] {
  return inSentences(() => sheetsOf(insertion));
}

export function readInsertion(insertion: string): InsertedNow {
  return inSentences(() => insertedNow(insertion));
}

export function carryOut(change: Change): Change {
  return inSentences(() => carryOutAlone(change));
}

export function undoInsertion(request: UndoRequest): Outcome<readonly string[]> {
  return inSentences(() => undo(request));
}

export function insertFunction(
  request: InsertFunctionRequest,
  functions: CustomFunctions,
): InsertedFunction {
  return inSentences(() => insertTheFunction(request, functions));
}

export function startSelfCheck(): void {
  inSentences(start);
}

export function readSelfCheck(): SelfCheckReport | null {
  return inSentences(finishSelfCheck);
}
