import type { Chart, Plan, SheetMetadata, Step } from '../writer/steps';
import { conditionalFormats, embeddedChart, textStyles, validations } from './builders';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Key under which each inserted sheet remembers its template. */
export const METADATA_KEY = 'pult';

/** What is kept with the sheet. */
export interface RememberedMetadata extends SheetMetadata {
  readonly sheetId: number;
}

/** Told after each sheet that is written. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Carries out a plan: all of it, or nothing. When a call fails, the sheets inserted so far are removed, the sheet
 * that was open is opened again, and the failure is thrown on.
 */
export function applyPlan(plan: Plan, spreadsheet: Spreadsheet, onProgress: OnProgress): Sheet[] {
  const openBefore = spreadsheet.getActiveSheet();
  const inserted = new Map<string, Sheet>();
  try {
    const sheetsBefore = spreadsheet.getNumSheets();
    const writer: Writer = { spreadsheet, sheetsBefore, inserted, blocks: new Map() };
    const last = lastSteps(plan);
    plan.steps.forEach((step, index) => {
      applyStep(step, writer);
      if (last.has(index)) onProgress(last.get(index) ?? 0, plan.sheets.length);
    });
    const sheets = [...inserted.values()];
    const first = sheets[0];
    if (first) spreadsheet.setActiveSheet(first);
    SpreadsheetApp.flush();
    return sheets;
  } catch (failure) {
    removeSheets(spreadsheet, inserted, openBefore, failure);
    throw failure;
  }
}

/** After which steps so many sheets are finished. */
function lastSteps(plan: Plan): Map<number, number> {
  const finished = new Map<number, number>();
  plan.sheets.forEach(({ name }, index) => {
    const last = plan.steps.reduce((at, step, i) => (step.sheet === name ? i : at), -1);
    finished.set(last, index + 1);
  });
  return finished;
}

type InsertStep = Extract<Step, { do: 'insert' }>;

interface Writer {
  readonly spreadsheet: Spreadsheet;
  readonly sheetsBefore: number;
  /** The size every new sheet has; asked of the first one. */
  newSize?: { readonly rows: number; readonly columns: number };
  readonly inserted: Map<string, Sheet>;
  /** The block from A1 over the whole of each sheet. */
  readonly blocks: Map<string, Range>;
}

function applyStep(step: Step, writer: Writer): void {
  if (step.do === 'insert') {
    insertSheet(step, writer);
    return;
  }
  const sheet = writer.inserted.get(step.sheet);
  const block = writer.blocks.get(step.sheet);
  if (!sheet || !block) throw new Error(`the sheet ${step.sheet} is not there yet`);
  switch (step.do) {
    case 'values':
      block.setValues(mutable(step.values));
      return;
    case 'number formats':
      block.setNumberFormats(mutable(step.formats));
      return;
    case 'backgrounds':
      block.setBackgrounds(mutable(step.colors) as string[][]); // null leaves the default
      return;
    case 'text styles':
      block.setTextStyles(textStyles(step.styles));
      return;
    case 'alignments':
      block.setHorizontalAlignments(mutable(step.alignments));
      return;
    case 'wraps':
      block.setWraps(mutable(step.wraps));
      return;
    case 'rules':
      block.setDataValidations(validations(step.rules, writer.spreadsheet));
      return;
    case 'notes':
      block.setNotes(mutable(step.notes));
      return;
    case 'column widths':
      sheet.setColumnWidths(step.from, step.count, step.width);
      return;
    case 'freeze':
      sheet.setFrozenRows(step.rows);
      sheet.setFrozenColumns(step.columns);
      return;
    case 'hide gridlines':
      sheet.setHiddenGridlines(true);
      return;
    case 'conditional formats':
      sheet.setConditionalFormatRules(conditionalFormats(step.formats, sheet));
      return;
    case 'chart':
      sheet.insertChart(embeddedChart(step.chart, sheet, sourceOf(step.chart, writer)));
      return;
    case 'remember':
      remember(step.metadata, sheet);
      return;
    default:
      step satisfies never;
  }
}

/** A new last sheet of exactly the rows and columns the template needs. */
function insertSheet({ sheet: name, rows, columns }: InsertStep, writer: Writer): void {
  const { spreadsheet, inserted, blocks } = writer;
  const sheet = spreadsheet.insertSheet(name, writer.sheetsBefore + inserted.size);
  inserted.set(name, sheet);
  writer.newSize ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const { newSize } = writer;
  if (newSize.rows > rows) sheet.deleteRows(rows + 1, newSize.rows - rows);
  if (newSize.rows < rows) sheet.insertRowsAfter(newSize.rows, rows - newSize.rows);
  if (newSize.columns > columns) sheet.deleteColumns(columns + 1, newSize.columns - columns);
  if (newSize.columns < columns)
    sheet.insertColumnsAfter(newSize.columns, columns - newSize.columns);
  blocks.set(name, sheet.getRange(1, 1, rows, columns));
}

/** Removes what was inserted; one sheet that cannot be removed does not keep the others. */
function removeSheets(
  spreadsheet: Spreadsheet,
  inserted: Map<string, Sheet>,
  openBefore: Sheet,
  failure: unknown,
): void {
  const left: string[] = [];
  inserted.forEach((sheet, name) => {
    try {
      spreadsheet.deleteSheet(sheet);
    } catch {
      left.push(name);
    }
  });
  if (left.length > 0) throw new SheetsLeft(left, failure);
  if (inserted.size > 0) spreadsheet.setActiveSheet(openBefore);
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

/** With the sheet's own id, so that a copy of the sheet is not taken for it. */
function remember(metadata: SheetMetadata, sheet: Sheet): void {
  const remembered: RememberedMetadata = { ...metadata, sheetId: sheet.getSheetId() };
  sheet.addDeveloperMetadata(METADATA_KEY, JSON.stringify(remembered));
}

function sourceOf({ range }: Chart, { inserted }: Writer): Range {
  const source = inserted.get(range.sheet);
  if (!source) throw new Error(`the sheet ${range.sheet} is not there yet`);
  return source.getRange(range.a1);
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
