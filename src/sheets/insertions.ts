import { calendarIn } from '../google-sheets/calendar';
import { isoOf } from '../domain/days';
import type { Language } from '../language';
import type { Template } from '../templates/define';
import { planTemplate } from '../writer/plan';
import {
  applyPlan,
  type InsertionRecord,
  METADATA_KEY,
  type RememberedMetadata,
  SheetsLeft,
} from './apply';
import { storedTemplate } from './library';
import { alone } from './lock';
import { clearProgress, showProgress } from './progress';
import type { Insertion, InsertTemplateRequest } from './protocol';
import { reasonOf, Sentence } from './sentence';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const UNDO_OFFERED_FOR_MS = 24 * 60 * 60 * 1000;

/** Puts a template into the open spreadsheet as new sheets, all of them or none. */
export function insertion(request: InsertTemplateRequest): Insertion {
  const template = templateNamed(request.template);
  return alone(() => insertAlone(template, request));
}

function insertAlone(template: Template, request: InsertTemplateRequest): Insertion {
  const id = new Date().toISOString();
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    const record: InsertionRecord = {
      template: template.id,
      version: template.version,
      language: request.language === 'ru' ? 'ru' : 'en',
      sampleData: Boolean(request.sampleData),
      today: todayIn(spreadsheet),
      insertion: id,
    };
    const takenNames = spreadsheet.getSheets().map((sheet) => sheet.getName());
    const plan = planTemplate(template, { ...record, takenNames });
    showProgress({ done: 0, total: plan.sheets.length });
    const sheets = applyPlan(plan, record, spreadsheet, (done, total) => {
      showProgress({ done, total });
    });
    return { id, template: template.id, title: plan.title, sheets };
  } catch (failure) {
    throw new Sentence((words) =>
      failure instanceof SheetsLeft
        ? words.sheetsLeft(failure.names, reasonOf(failure.reason))
        : words.notInserted(reasonOf(failure)),
    );
  } finally {
    clearProgress();
  }
}

function todayIn(spreadsheet: Spreadsheet): string {
  return isoOf(calendarIn(spreadsheet.getSpreadsheetTimeZone()).dayOf(new Date()));
}

/** The template of that id; an error sentence where there is none. */
export function templateNamed(id: string): Template {
  const template = storedTemplate(id);
  if (!template) throw new Sentence((words) => words.unknownTemplate(id));
  return template;
}

/** A sheet that a template wrote, with what it remembers. */
export interface RememberedSheet {
  readonly sheet: Sheet;
  readonly metadata: RememberedMetadata;
}

/** The sheets of the open spreadsheet that templates wrote. */
export function rememberedSheets(spreadsheet: Spreadsheet): RememberedSheet[] {
  return spreadsheet.getSheets().flatMap((sheet) =>
    sheet
      .getDeveloperMetadata()
      .filter((entry) => entry.getKey() === METADATA_KEY)
      .map((entry) => JSON.parse(entry.getValue() ?? '') as RememberedMetadata)
      .filter((metadata) => metadata.sheetId === sheet.getSheetId())
      .map((metadata) => ({ sheet, metadata })),
  );
}

/** The latest insertion of the last day, if its sheets are still there. */
export function lastInsertion(): Insertion | null {
  const remembered = rememberedSheets(SpreadsheetApp.getActive());
  const ids = remembered.map(({ metadata }) => metadata.insertion).sort();
  const id = ids[ids.length - 1];
  if (id === undefined || Date.now() - Date.parse(id) > UNDO_OFFERED_FOR_MS) return null;
  const own = remembered.filter(({ metadata }) => metadata.insertion === id);
  const { template, language } = own[0]?.metadata ?? { template: '', language: 'en' };
  return {
    id,
    template,
    title: titleOf(template, language),
    sheets: own.map((r) => insertedSheet(r.sheet)),
  };
}

function titleOf(id: string, language: Language): string {
  return storedTemplate(id)?.title[language] ?? id;
}

function insertedSheet(sheet: Sheet): { id: number; name: string } {
  return { id: sheet.getSheetId(), name: sheet.getName() };
}
