import type { Language } from '../language';
import type { Template } from '../templates/define';
import type { SheetContents } from '../writer/changes';
import type { Currency } from '../writer/currency';
import type { CellValue } from '../writer/steps';
import { literal } from '../writer/values';

/** Cells of one sheet that get other contents; rows and columns are counted from 1. */
export interface ChangedBlock {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

/** A change of an inserted template: all of it is carried out, or nothing. */
export interface Change {
  /** The insertion whose sheets are changed. */
  readonly insertion: string;
  readonly blocks: readonly ChangedBlock[];
  /** Whether the sample stands in the sheets afterwards. */
  readonly sampleData: boolean;
}

/** A sheet of an insertion as it is today. */
export interface SheetNow extends SheetContents {
  readonly key: string;
  readonly id: number;
  readonly name: string;
}

/** An inserted template as it stands in the spreadsheet today; sheets that are gone are left out. */
export interface InsertedNow {
  readonly insertion: string;
  readonly template: Template;
  readonly language: Language;
  readonly currency?: Currency;
  readonly sampleData: boolean;
  /** `yyyy-mm-dd`, the day its sample is counted from. */
  readonly insertedOn: string;
  /** `yyyy-mm-dd` in the spreadsheet's time zone. */
  readonly today: string;
  readonly sheets: readonly SheetNow[];
}

/** The change that takes another one back. */
export function inverseOf(change: Change, sampleDataBefore: boolean): Change {
  const blocks = change.blocks.map(({ before, after, ...place }) => {
    return { ...place, before: after, after: before };
  });
  return { ...change, blocks, sampleData: sampleDataBefore };
}

/** What a cell holds, as it would be written: its formula, or its value. */
export function contentAt(
  { values, formulas }: SheetContents,
  row: number,
  column: number,
): CellValue {
  const formula = formulas[row - 1]?.[column - 1] ?? '';
  return formula === '' ? written(values[row - 1]?.[column - 1]) : formula;
}

/** A value as it is written: text that Sheets would read otherwise is escaped. */
export function written(value: unknown): CellValue {
  if (typeof value === 'string') return literal(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Whether two contents are the same; numbers to the digits that a sheet keeps through a calculation. */
export function isSame(one: CellValue, other: CellValue): boolean {
  return one === other || said(one) === said(other);
}

function said(content: CellValue): string {
  return typeof content === 'number' ? content.toPrecision(10) : JSON.stringify(content);
}

/** What a sheet holds once the blocks of a change are in it. */
export function contentsAfter(
  contents: SheetContents,
  blocks: readonly ChangedBlock[],
): SheetContents {
  const values = contents.values.map((cells) => [...cells]);
  const formulas = contents.formulas.map((cells) => [...cells]);
  for (const { row, column, after } of blocks)
    after.forEach((cells, down) => {
      cells.forEach((content, across) => {
        const isFormula = typeof content === 'string' && content.startsWith('=');
        put(values, row + down, column + across, isFormula ? '' : read(content));
        put(formulas, row + down, column + across, isFormula ? content : '');
      });
    });
  return { values, formulas };
}

/** A written value as Sheets gives it back: without the apostrophe that escapes text. */
function read(content: CellValue): CellValue {
  return typeof content === 'string' ? content.replace(/^'/, '') : content;
}

function put<T>(rows: (T | '')[][], row: number, column: number, value: T): void {
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1] ?? [];
  while (cells.length < column) cells.push('');
  cells[column - 1] = value;
}
