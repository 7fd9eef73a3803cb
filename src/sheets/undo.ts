import { sheetPrefix } from '../google-sheets/a1';
import { calendarIn } from '../google-sheets/calendar';
import type { Text } from '../language';
import { type Imprint, isChanged } from '../writer/changes';
import { contentsOf } from './contents';
import { alone } from './lock';
import type { Outcome, UndoRequest } from './protocol';
import {
  type InsertionRecord,
  livingRecords,
  readRecords,
  recordOf,
  writeRecords,
} from './records';
import { reasonOf, Sentence } from './sentence';
import { sentences } from './sentences';
import { inUsersLanguage } from './user-language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Removes the sheets of an insertion; asks first where that would lose the user's work. */
export function undoInsertion({ insertion, agreed }: UndoRequest): Outcome<readonly string[]> {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const records = readRecords(spreadsheet);
    const record = recordOf(insertion, records, spreadsheet);
    const { own, foreign } = partedSheets(spreadsheet, record);
    const forgetGone = (gone: readonly PresentSheet[]): void => {
      const ids = [...own, ...foreign].filter((sheet) => !gone.includes(sheet)).map(({ id }) => id);
      const living = livingRecords(records.list, ids);
      if (records.list.length > 0) writeRecords(spreadsheet, records, living);
    };
    if (!record || own.length === 0) {
      forgetGone([]);
      throw new Sentence(sentences.nothingToUndo);
    }
    const reasons = agreed ? [] : reasonsToAsk(spreadsheet, own, foreign);
    if (reasons.length > 0)
      return { question: [...reasons, sentences.removeAnyway].map(inUsersLanguage).join(' ') };
    if (foreign.length === 0) spreadsheet.insertSheet(inUsersLanguage(sentences.spareSheet), 0);
    const { removed, left, failure } = removeSheets(spreadsheet, own);
    forgetGone(removed);
    if (left.length > 0)
      throw new Sentence(sentences.onlyPartlyRemoved(namesOf(left), reasonOf(failure)));
    return { done: namesOf(removed) };
  });
}

/** A sheet of the spreadsheet as it is now. */
interface PresentSheet {
  readonly sheet: Sheet;
  readonly id: number;
}

interface OwnSheet extends PresentSheet {
  readonly name: string;
  readonly imprint: Imprint | undefined;
}

/** The sheets of an insertion that are still there, under the names they have now, and all others. */
function partedSheets(
  spreadsheet: Spreadsheet,
  record: InsertionRecord | undefined,
): { own: OwnSheet[]; foreign: PresentSheet[] } {
  const own: OwnSheet[] = [];
  const foreign: PresentSheet[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    const recorded = record?.sheets.find((each) => each.id === id);
    if (recorded) own.push({ sheet, id, name: sheet.getName(), imprint: recorded.imprint });
    else foreign.push({ sheet, id });
  }
  return { own, foreign };
}

function reasonsToAsk(
  spreadsheet: Spreadsheet,
  own: readonly OwnSheet[],
  foreign: readonly PresentSheet[],
): Text[] {
  const changed = changedSheets(spreadsheet, own);
  const users = sheetsUsing(own, foreign);
  return [
    ...(changed.length > 0 ? [sentences.changedSince(namesOf(changed))] : []),
    ...(users.length > 0
      ? [sentences.usedElsewhere(users.map(({ sheet }) => sheet.getName()))]
      : []),
  ];
}

/** Sheets that no longer hold what was written; where no imprint was kept nothing can be said, so those too. */
function changedSheets(spreadsheet: Spreadsheet, own: readonly OwnSheet[]): OwnSheet[] {
  const calendar = calendarIn(spreadsheet.getSpreadsheetTimeZone());
  return own.filter(
    ({ sheet, imprint }) => !imprint || isChanged(imprint, contentsOf(sheet, calendar)),
  );
}

/** Other sheets whose formulas name one of these. */
function sheetsUsing(own: readonly OwnSheet[], foreign: readonly PresentSheet[]): PresentSheet[] {
  const prefixes = own.flatMap(({ name }) => [sheetPrefix(name), `${name}!`]);
  return foreign.filter(({ sheet }) =>
    sheet
      .getDataRange()
      .getFormulas()
      .some((row) => row.some((formula) => prefixes.some((prefix) => formula.includes(prefix)))),
  );
}

/** One that cannot be removed does not stop the others. */
function removeSheets(
  spreadsheet: Spreadsheet,
  own: readonly OwnSheet[],
): { removed: OwnSheet[]; left: OwnSheet[]; failure: unknown } {
  const removed: OwnSheet[] = [];
  const left: OwnSheet[] = [];
  let failure: unknown;
  for (const each of own) {
    try {
      spreadsheet.deleteSheet(each.sheet);
      removed.push(each);
    } catch (reason) {
      left.push(each);
      failure = reason;
    }
  }
  return { removed, left, failure };
}

function namesOf(sheets: readonly OwnSheet[]): string[] {
  return sheets.map(({ name }) => name);
}
