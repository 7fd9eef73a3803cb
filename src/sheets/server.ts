import type { Language } from '../language';
import { insertFunction as insertTheFunction } from './insert-function';
import { insertPlan as insert, lastInsertion, prepareInsertion as prepare } from './insertions';
import { shownProgress } from './progress';
import type {
  InsertedFunction,
  InsertFunctionRequest,
  Insertion,
  InsertPlanRequest,
  Outcome,
  Preparation,
  Progress,
  SelfCheckReport,
  UndoRequest,
} from './protocol';
import { finishSelfCheck, startSelfCheck as start } from './self-check';
import { inSentences, Sentence } from './sentence';
import { sentences } from './sentences';
import { undoInsertion as undo } from './undo';
import { rememberLanguage } from './user-language';

export function getLastInsertion(): Insertion | null {
  return inSentences(lastInsertion);
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
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
    if (!sheet) throw new Sentence(sentences.sheetGone);
    spreadsheet.setActiveSheet(sheet);
  });
}

export function undoInsertion(request: UndoRequest): Outcome<readonly string[]> {
  return inSentences(() => undo(request));
}

export function insertFunction(request: InsertFunctionRequest): InsertedFunction {
  return inSentences(() => insertTheFunction(request));
}

export function startSelfCheck(): void {
  inSentences(start);
}

export function readSelfCheck(): SelfCheckReport | null {
  return inSentences(finishSelfCheck);
}
