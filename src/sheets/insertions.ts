import { calendarIn } from '../google-sheets/calendar';
import { isoOf } from '../domain/days';
import { applyPlan, type Company, SheetsLeft } from './apply';
import { storedTemplate } from './library';
import { alone } from './lock';
import { clearProgress, showProgress } from './progress';
import type { Insertion, InsertPlanRequest, Preparation } from './protocol';
import {
  type InsertionRecord,
  type RecordedSheet,
  allRecords,
  livingRecords,
  readRecords,
  restoreRecords,
  writeRecords,
} from './records';
import { reasonOf, Sentence } from './sentence';
import { sentences } from './sentences';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const UNDO_OFFERED_FOR_MS = 24 * 60 * 60 * 1000;

/** What planning the template for the open spreadsheet takes; an error sentence where there is no such template. */
export function prepareInsertion(id: string): Preparation {
  const template = storedTemplate(id);
  if (!template) throw new Sentence(sentences.unknownTemplate(id));
  return orNotInserted(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const takenNames = spreadsheet.getSheets().map((sheet) => sheet.getName());
    const locale = spreadsheet.getSpreadsheetLocale();
    return { template, today: todayIn(spreadsheet), locale, takenNames };
  });
}

/** Puts a planned template into the open spreadsheet as new sheets, all of them or none. */
export function insertPlan(request: InsertPlanRequest): Insertion {
  return alone(() => insertAlone(request));
}

function insertAlone(request: InsertPlanRequest): Insertion {
  try {
    return orNotInserted(() => insertInto(SpreadsheetApp.getActive(), request));
  } finally {
    clearProgress();
  }
}

/** A Google failure becomes the sentence that the template was not inserted. */
function orNotInserted<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (failure) {
    throw new Sentence(
      failure instanceof SheetsLeft
        ? sentences.sheetsLeft(failure.names, reasonOf(failure.reason))
        : sentences.notInserted(reasonOf(failure)),
    );
  }
}

function insertInto(
  spreadsheet: Spreadsheet,
  { plan, sheetsBefore, ...madeFrom }: InsertPlanRequest,
): Insertion {
  const begun = { insertion: new Date().toISOString(), title: plan.title, ...madeFrom };
  const onProgress = (done: number, total: number): void => showProgress({ done, total });
  onProgress(0, plan.sheets.length);
  const sheets = applyPlan(plan, spreadsheet, sheetsBefore, {
    onProgress,
    ...memory(spreadsheet, (recorded) => ({ ...begun, sheets: recorded })),
  });
  return insertionOf({ ...begun, sheets });
}

/** Adds a record to those of the spreadsheet; records whose sheets are gone make room for it. */
function memory(
  spreadsheet: Spreadsheet,
  recordWith: (sheets: readonly RecordedSheet[]) => InsertionRecord,
): Pick<Company, 'remember' | 'forget'> {
  const records = readRecords(spreadsheet);
  const sheets = records.list.length > 0 ? spreadsheet.getSheets() : [];
  const ids = sheets.map((sheet) => sheet.getSheetId());
  const living = livingRecords(records.list, ids);
  let isWritten = false;
  return {
    remember(sheets) {
      isWritten = true;
      writeRecords(spreadsheet, records, [...living, recordWith(sheets)]);
    },
    forget() {
      if (isWritten) restoreRecords(spreadsheet, records);
    },
  };
}

/** `yyyy-mm-dd` in the spreadsheet's time zone. */
export function todayIn(spreadsheet: Spreadsheet): string {
  return isoOf(calendarIn(spreadsheet.getSpreadsheetTimeZone()).dayOf(new Date()));
}

/** Every insertion that is remembered, the latest first. Whether its sheets are still there is asked when one needs them. */
export function allInsertions(): Insertion[] {
  return allRecords(SpreadsheetApp.getActive()).reverse().map(insertionOf);
}

function insertionOf(record: InsertionRecord): Insertion {
  const { insertion, template, title, sampleData } = record;
  const sheets = record.sheets.map(({ id, name, hidden }) => ({
    id,
    name,
    ...(hidden ? { hidden } : {}),
  }));
  const isRecent = Date.now() - Date.parse(insertion) <= UNDO_OFFERED_FOR_MS;
  return { id: insertion, template, title, sampleData, isRecent, sheets };
}
