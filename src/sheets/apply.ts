import { imprintOf } from '../writer/changes';
import type { Plan, PlannedSheet } from '../writer/steps';
import { createBuilders } from './builders';
import { embeddedChart } from './charts';
import { insertSheets } from './new-sheets';
import type { RecordedSheet } from './records';
import { readRanges, type ReadSheet } from './ranges';
import { writeStep } from './write-step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Callbacks while a plan is carried out. */
export interface Company {
  /** Called after each sheet is written. */
  readonly onProgress: (done: number, total: number) => void;
  /** Called when all sheets are written. */
  readonly remember: (sheets: readonly RecordedSheet[]) => void;
  /** Called when something failed: takes back what `remember` did. */
  readonly forget: () => void;
}

/**
 * Carries out a plan: all of it, or nothing. All sheets are inserted and all questions asked before the first cell
 * is written, because Sheets carries out pending calls before it answers a question. When a call fails, every
 * sheet of the plan that has come since is removed (also one that Sheets made while answering with an error), the
 * sheet that was open is opened again, and the failure is rethrown.
 */
export function applyPlan(
  plan: Plan,
  spreadsheet: Spreadsheet,
  sheetsBefore: number,
  company: Company,
): RecordedSheet[] {
  const openBefore = spreadsheet.getActiveSheet();
  const inserted: Sheet[] = [];
  try {
    insertSheets(plan.sheets, spreadsheet, sheetsBefore, inserted);
    const sheets = readRanges(plan, inserted);
    writeSheets(sheets, company);
    const recorded = sheets.map(({ id, planned }) => ({
      id,
      name: planned.name,
      key: planned.key,
      imprint: imprintOf(planned),
      ...(isHidden(planned) ? ({ hidden: true } as const) : {}),
    }));
    company.remember(recorded);
    spreadsheet.setActiveSheet(firstShown(sheets));
    SpreadsheetApp.flush();
    return recorded;
  } catch (failure) {
    const left = removeSheets(plan, spreadsheet, inserted);
    company.forget();
    spreadsheet.setActiveSheet(openBefore);
    throw left.length > 0 ? new SheetsLeft(left, failure) : failure;
  }
}

/** Writes everything, charts last, because they may show a later sheet. */
function writeSheets(sheets: readonly ReadSheet[], { onProgress }: Company): void {
  const builders = createBuilders(sheets);
  sheets.forEach((sheet, index) => {
    for (const step of sheet.planned.steps) writeStep(step, sheet, sheets, builders);
    onProgress(index + 1, sheets.length);
  });
  for (const { sheet, planned } of sheets)
    for (const chart of planned.charts) sheet.insertChart(embeddedChart(chart, sheet, sheets));
}

function firstShown(sheets: readonly ReadSheet[]): Sheet {
  const shown = sheets.find(({ planned }) => !isHidden(planned));
  if (!shown) throw new Error('a template must have a sheet that is not hidden');
  return shown.sheet;
}

function isHidden({ steps }: PlannedSheet): boolean {
  return steps.some((step) => step.do === 'hide');
}

/**
 * Removes the plan's sheets and names those it could not remove. A sheet that no call has returned can only be
 * recognised by its name, which was free before; it is one of ours only if it is blank.
 */
function removeSheets(
  plan: Plan,
  spreadsheet: Spreadsheet,
  inserted: readonly Sheet[],
): readonly string[] {
  const ids = inserted.map((sheet) => sheet.getSheetId());
  const names = plan.sheets.map(({ name }) => name);
  const ours = spreadsheet
    .getSheets()
    .filter(
      (sheet) =>
        ids.includes(sheet.getSheetId()) ||
        (names.includes(sheet.getName()) && sheet.getLastRow() === 0),
    );
  const left: string[] = [];
  for (const sheet of ours) {
    const name = sheet.getName();
    try {
      spreadsheet.deleteSheet(sheet);
    } catch {
      left.push(name);
    }
  }
  return left;
}

/** Something failed, and these half-written sheets could not be removed again. */
export class SheetsLeft extends Error {
  constructor(
    readonly names: readonly string[],
    readonly reason: unknown,
  ) {
    super(`could not remove ${names.join(', ')}`);
    this.name = 'SheetsLeft';
  }
}
