import type { Text } from '../language';
import type { Check, ColumnSetting, Content, Format, Formula } from '../templates/define';
import type { Position } from '../google-sheets/a1';
import type { Draft, Here } from './draft';
import type { Style } from './look';
import type { CellValue } from './steps';

/** One cell of a sheet before the sheet is split into whole blocks. */
export interface PlannedCell {
  readonly value: CellValue;
  readonly style: Style;
  readonly format?: Format;
  readonly check?: Check;
  readonly note?: string;
  readonly setting?: ColumnSetting;
  /** So many columns become one cell. */
  readonly across?: number;
  /** The row is made so many lines high. */
  readonly lines?: number;
}

export interface FillOptions {
  readonly sampleData: boolean;
  /** `yyyy-mm-dd`, the day samples are counted from. */
  readonly today: string;
  /** Whoever changes a computed cell is asked first; nobody is refused. Costs four calls a sheet. */
  readonly protect?: boolean;
}

/** A place on the sheet and what the author calls it. */
export interface Spot extends Position {
  readonly cell: string;
  readonly record?: Here['record'];
}

/** What a block writes its cells with. */
export interface Pen {
  readonly draft: Draft;
  readonly options: FillOptions;
  /** The way to the block, for mistakes. */
  readonly path: readonly string[];
  put(at: Position, cell: PlannedCell): void;
  say(text: Text): string;
  /** A template's formula as the cell at that place holds it. */
  formula(formula: Formula, at: Spot): string;
  /** Notes a mistake about a cell, or about the block. */
  refuse(why: string, cell?: string): void;
  /** What a cell with that content holds: the sample, else the value, else the formula, else nothing. */
  value(content: CellContent, at: Spot): CellValue;
}

/** Where a cell's value comes from. */
export interface CellContent {
  readonly sample?: Content['sample'] | undefined;
  readonly value?: Content['value'] | undefined;
  readonly formula?: Formula | undefined;
}

const EMPTY: PlannedCell = { value: '', style: 'plain' };

/** The cells of a sheet, row by row. */
export function emptyCells(rows: number, columns: number): PlannedCell[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => EMPTY));
}

/** Puts a cell the user fills in, or a computed one. */
export function putContent(
  pen: Pen,
  at: Spot,
  content: Content,
  setting: ColumnSetting = {},
  inputStyle: Style = 'input',
  span: Pick<PlannedCell, 'across' | 'lines'> = {},
): void {
  const { format, input, note } = content;
  pen.put(at, {
    value: pen.value(content, at),
    style: input ? inputStyle : 'computed',
    format,
    ...checkOf(input),
    setting,
    ...span,
    ...noteOf(pen, note),
  });
}

/** The check of an input that has one. */
export function checkOf(input: true | Check | undefined): { check?: Check } {
  return input === undefined || input === true ? {} : { check: input };
}

/** The note of a cell that has one. */
export function noteOf({ draft }: Pen, note: Text | undefined): { note?: string } {
  return note ? { note: note[draft.language] } : {};
}
