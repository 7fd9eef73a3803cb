import { calendarIn } from '../google-sheets/calendar';
import { isoOf } from '../domain/days';
import type { Template } from '../templates/define';
import { planTemplate } from '../writer/plan';
import { applyPlan, type Company, SheetsLeft } from './apply';
import { storedTemplate } from './library';
import { alone } from './lock';
import { clearProgress, showProgress } from './progress';
import type { Insertion, InsertTemplateRequest } from './protocol';
import {
  type InsertionRecord,
  type RecordedSheet,
  latestRecord,
  livingRecords,
  readRecords,
  restoreRecords,
  writeRecords,
} from './records';
import { reasonOf, Sentence } from './sentence';
import { sentences } from './sentences';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const UNDO_OFFERED_FOR_MS = 24 * 60 * 60 * 1000;

/** Puts a template into the open spreadsheet as new sheets, all of them or none. */
export function insertTemplate(request: InsertTemplateRequest): Insertion {
  const template = templateNamed(request.template);
  return alone(() => insertAlone(template, request));
}

function insertAlone(template: Template, request: InsertTemplateRequest): Insertion {
  try {
    return insertInto(SpreadsheetApp.getActive(), template, request);
  } catch (failure) {
    throw new Sentence(
      failure instanceof SheetsLeft
        ? sentences.sheetsLeft(failure.names, reasonOf(failure.reason))
        : sentences.notInserted(reasonOf(failure)),
    );
  } finally {
    clearProgress();
  }
}

function insertInto(
  spreadsheet: Spreadsheet,
  template: Template,
  { language, sampleData }: InsertTemplateRequest,
): Insertion {
  const options = {
    language: language === 'ru' ? 'ru' : 'en',
    sampleData: Boolean(sampleData),
    today: todayIn(spreadsheet),
  } as const;
  const before = spreadsheet.getSheets();
  const takenNames = before.map((sheet) => sheet.getName());
  const plan = planTemplate(template, { ...options, takenNames });
  const { id, version } = template;
  const begun = { insertion: new Date().toISOString(), template: id, version, title: plan.title };
  const onProgress = (done: number, total: number): void => showProgress({ done, total });
  onProgress(0, plan.sheets.length);
  const sheets = applyPlan(plan, spreadsheet, before.length, {
    onProgress,
    ...memory(spreadsheet, before, (recorded) => ({ ...begun, ...options, sheets: recorded })),
  });
  return insertionOf({ ...begun, ...options, sheets });
}

/** Adds a record to those of the spreadsheet; records whose sheets are gone make room for it. */
function memory(
  spreadsheet: Spreadsheet,
  before: readonly Sheet[],
  recordWith: (sheets: readonly RecordedSheet[]) => InsertionRecord,
): Pick<Company, 'remember' | 'forget'> {
  const records = readRecords(spreadsheet);
  const ids = records.list.length > 0 ? before.map((sheet) => sheet.getSheetId()) : [];
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

function todayIn(spreadsheet: Spreadsheet): string {
  return isoOf(calendarIn(spreadsheet.getSpreadsheetTimeZone()).dayOf(new Date()));
}

/** The template of that id; an error sentence where there is none. */
export function templateNamed(id: string): Template {
  const template = storedTemplate(id);
  if (!template) throw new Sentence(sentences.unknownTemplate(id));
  return template;
}

/** The latest insertion, if it is of the last day. Whether its sheets are still there only undo asks. */
export function lastInsertion(): Insertion | null {
  const record = latestRecord(SpreadsheetApp.getActive());
  if (!record || Date.now() - Date.parse(record.insertion) > UNDO_OFFERED_FOR_MS) return null;
  return insertionOf(record);
}

function insertionOf({ insertion, template, title, sheets }: InsertionRecord): Insertion {
  return { id: insertion, template, title, sheets: sheets.map(({ id, name }) => ({ id, name })) };
}
