import type { InsertedSheet } from './protocol';
import type { Language } from '../language';
import type { Area, Chart, Plan, PlannedSheet, Step } from '../writer/steps';
import { conditionalFormats, embeddedChart, textStyles, validations } from './builders';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Key under which each inserted sheet remembers its template. */
export const METADATA_KEY = 'pult';

/** What is the same for all sheets of an insertion. */
export interface InsertionRecord {
  readonly template: string;
  readonly version: number;
  readonly language: Language;
  readonly sampleData: boolean;
  /** `yyyy-mm-dd`, the day samples are counted from. */
  readonly today: string;
  /** Tells this insertion from all others. */
  readonly insertion: string;
}

/** What is kept with a sheet. */
export interface RememberedMetadata extends InsertionRecord {
  readonly sheet: string;
  readonly sheetId: number;
}

/** Told after each sheet that is written. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Carries out a plan: all of it, or nothing. When a call fails, every sheet of the plan that has come since is
 * removed (also one that Sheets made while answering with an error), the sheet that was open is opened again, and
 * the failure is thrown on.
 */
export function applyPlan(
  plan: Plan,
  record: InsertionRecord,
  spreadsheet: Spreadsheet,
  onProgress: OnProgress,
): InsertedSheet[] {
  const openBefore = spreadsheet.getActiveSheet();
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  try {
    const writer: Writer = { spreadsheet, sheetsBefore: before.length, sheets: new Map() };
    for (const sheet of plan.sheets)
      writer.sheets.set(sheet.name, insertSheet(sheet, plan, writer));
    const written = [...writer.sheets.values()];
    written.forEach((sheet, index) => {
      for (const step of sheet.planned.steps) applyStep(step, sheet, spreadsheet);
      remember({ ...record, sheet: sheet.planned.key, sheetId: sheet.id }, sheet.sheet);
      onProgress(index + 1, written.length);
    });
    for (const { sheet, planned } of written)
      for (const chart of planned.charts)
        sheet.insertChart(embeddedChart(chart, sheet, sourceOf(chart, writer)));
    if (written[0]) spreadsheet.setActiveSheet(written[0].sheet);
    SpreadsheetApp.flush();
    return written.map(({ id, name }) => ({ id, name }));
  } catch (failure) {
    removeSheets(plan, spreadsheet, before, failure);
    spreadsheet.setActiveSheet(openBefore);
    throw failure;
  }
}

interface Writer {
  readonly spreadsheet: Spreadsheet;
  readonly sheetsBefore: number;
  readonly sheets: Map<string, WrittenSheet>;
  /** The size every new sheet has; asked of the first one. */
  newSize?: { readonly rows: number; readonly columns: number };
}

interface WrittenSheet extends InsertedSheet {
  readonly planned: PlannedSheet;
  readonly sheet: Sheet;
  /** From A1 over the whole sheet. */
  readonly block: Range;
  /** The ranges that its conditional formats and charts are about, by address. */
  readonly ranges: ReadonlyMap<string, Range>;
}

function applyStep(step: Step, written: WrittenSheet, spreadsheet: Spreadsheet): void {
  const { sheet, block } = written;
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
      block.setDataValidations(validations(step.rules, spreadsheet));
      return;
    case 'notes':
      block.setNotes(mutable(step.notes));
      return;
    case 'column widths':
      sheet.setColumnWidths(step.from, step.count, step.width);
      return;
    case 'row heights':
      sheet.setRowHeights(step.from, step.count, step.height);
      return;
    case 'merge':
      for (const area of step.areas) rangeIn(sheet, area).merge();
      return;
    case 'hide columns':
      sheet.hideColumns(step.from, step.count);
      return;
    case 'hide':
      sheet.hideSheet();
      return;
    case 'tab color':
      sheet.setTabColor(step.color);
      return;
    case 'filter':
      rangeIn(sheet, step.area).createFilter();
      return;
    case 'protect':
      sheet
        .protect()
        .setDescription(step.warning)
        .setUnprotectedRanges(step.areas.map((area) => rangeIn(sheet, area)))
        .setWarningOnly(true);
      return;
    case 'freeze':
      if (step.rows > 0) sheet.setFrozenRows(step.rows);
      if (step.columns > 0) sheet.setFrozenColumns(step.columns);
      return;
    case 'hide gridlines':
      sheet.setHiddenGridlines(true);
      return;
    case 'conditional formats':
      sheet.setConditionalFormatRules(
        conditionalFormats(step.formats, (a1) => rangeOf(a1, written)),
      );
      return;
    default:
      step satisfies never;
  }
}

/** A new last sheet of exactly the rows and columns the template needs. */
function insertSheet(planned: PlannedSheet, plan: Plan, writer: Writer): WrittenSheet {
  const { name, rows, columns } = planned;
  const { spreadsheet, sheetsBefore, sheets } = writer;
  const sheet = spreadsheet.insertSheet(name, sheetsBefore + sheets.size);
  writer.newSize ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const { newSize } = writer;
  if (newSize.rows > rows) sheet.deleteRows(rows + 1, newSize.rows - rows);
  if (newSize.rows < rows) sheet.insertRowsAfter(newSize.rows, rows - newSize.rows);
  if (newSize.columns > columns) sheet.deleteColumns(columns + 1, newSize.columns - columns);
  if (newSize.columns < columns)
    sheet.insertColumnsAfter(newSize.columns, columns - newSize.columns);
  const block = sheet.getRange(1, 1, rows, columns);
  const ranges = rangesOf(plan, planned, sheet);
  return { id: sheet.getSheetId(), name, planned, sheet, block, ranges };
}

/** All ranges that the plan's conditional formats and charts need of a sheet, in two calls. */
function rangesOf(plan: Plan, { name, steps }: PlannedSheet, sheet: Sheet): Map<string, Range> {
  const colored = steps.flatMap((step) =>
    step.do === 'conditional formats' ? step.formats.map(({ range }) => range) : [],
  );
  const drawn = plan.sheets
    .flatMap(({ charts }) => charts.map(({ range }) => range))
    .filter((range) => range.sheet === name);
  const different = [...new Set([...colored, ...drawn.map(({ a1 }) => a1)])];
  if (different.length === 0) return new Map();
  const ranges = sheet.getRangeList(different).getRanges();
  return new Map(different.flatMap((a1, index) => pair(a1, ranges[index])));
}

function pair(a1: string, range: Range | undefined): [string, Range][] {
  return range ? [[a1, range]] : [];
}

function sheetNamed(name: string, { sheets }: Writer): WrittenSheet {
  const written = sheets.get(name);
  if (!written) throw new Error(`the sheet ${name} is not there yet`);
  return written;
}

function rangeIn(sheet: Sheet, { top, left, bottom, right }: Area): Range {
  return sheet.getRange(top, left, (bottom ?? sheet.getMaxRows()) - top + 1, right - left + 1);
}

function rangeOf(a1: string, { name, ranges }: WrittenSheet): Range {
  const range = ranges.get(a1);
  if (!range) throw new Error(`the range ${a1} of ${name} was not asked for`);
  return range;
}

function sourceOf({ range }: Chart, writer: Writer): Range {
  return rangeOf(range.a1, sheetNamed(range.sheet, writer));
}

/** Removes the plan's sheets that were not there before; one that cannot be removed does not keep the others. */
function removeSheets(
  plan: Plan,
  spreadsheet: Spreadsheet,
  before: readonly number[],
  failure: unknown,
): void {
  const names = plan.sheets.map(({ name }) => name);
  const left = spreadsheet
    .getSheets()
    .filter((sheet) => !before.includes(sheet.getSheetId()) && names.includes(sheet.getName()))
    .filter((sheet) => !isRemoved(sheet, spreadsheet));
  if (left.length > 0) throw new SheetsLeft(names, failure);
}

function isRemoved(sheet: Sheet, spreadsheet: Spreadsheet): boolean {
  try {
    spreadsheet.deleteSheet(sheet);
    return true;
  } catch {
    return false;
  }
}

/** Something failed, and some of these half-written sheets could not be removed again. */
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
function remember(metadata: RememberedMetadata, sheet: Sheet): void {
  sheet.addDeveloperMetadata(METADATA_KEY, JSON.stringify(metadata));
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
