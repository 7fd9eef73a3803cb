import type { SheetFunction } from '../gate/define';
import { address, type Position, rangeAddress } from '../google-sheets/a1';
import type { Language } from '../language';
import type { Format } from '../templates/define';
import type { Style } from '../writer/look';
import type { CellValue } from '../writer/steps';
import { type FunctionExample, withCall } from './function-example';

/** A cell to be written. */
export interface NewCell {
  /** Null: left to a formula that fills it. */
  readonly value: CellValue | null;
  readonly format: Format;
  /** Null: it keeps the look it has. */
  readonly style: Style | null;
}

/** Cells that stand together, all of a style or none; where some are null, only the first one may be filled. */
export interface Part extends Position {
  readonly cells: readonly (readonly NewCell[])[];
  /** What a row of headers will say, which wraps. */
  readonly headers?: readonly string[];
}

/** Everything that putting a function into a sheet writes. */
export interface FunctionPlan {
  readonly parts: readonly Part[];
  /** Cells that hold a value of the example, which the user replaces. */
  readonly inputs: readonly LabelledInput[];
}

export interface LabelledInput {
  readonly label: string;
  readonly address: string;
}

/** What a function is planned from. */
export interface FunctionToPlan {
  readonly name: string;
  readonly definition: SheetFunction;
  readonly example: FunctionExample;
  /** Of the words to be written. */
  readonly language: Language;
  /** Of the words that the function answers with unless it is told otherwise. */
  readonly answersIn: Language;
  readonly today: string;
}

export function newCell(value: CellValue | null, format: Format, style: Style | null): NewCell {
  return { value, format, style };
}

/** The formula with its arguments by number of the parameter; those left out at the end are dropped. */
export function formulaOf(
  { name, definition, example, language, answersIn }: FunctionToPlan,
  given: readonly (string | undefined)[],
): string {
  const written = definition.parameters.map((parameter, index) =>
    parameter.name === 'language' && language !== answersIn
      ? `"${language}"`
      : (given[index] ?? ''),
  );
  while (written[written.length - 1] === '') written.pop();
  return `=${withCall(example, `${name}(${written.join(';')})`)}`;
}

/** The cells that a formula fills; the first row of a table is its own header, which says these words. */
export function filledBy(
  formula: string,
  at: Position,
  rows: number,
  formats: readonly Format[],
  headers: readonly string[] | null,
): Part[] {
  const first = formats.map((_, index) => (index === 0 ? formula : null));
  const blank = formats.map((format) => newCell(null, format, null));
  const rest = Array.from({ length: rows - 1 }, () => blank);
  if (!headers) {
    const cells = formats.map((format, index) => newCell(first[index] ?? null, format, null));
    return [{ ...at, cells: [cells, ...rest] }];
  }
  const cells = [first.map((value) => newCell(value, 'text', 'header'))];
  const header = { ...at, cells, headers };
  return rest.length === 0 ? [header] : [header, { ...at, row: at.row + 1, cells: rest }];
}

/** Nobody knows the money of the user's figures. */
export function plainFormat(format: Format): Format {
  return format === 'money' ? 'count' : format;
}

/** `B4`, or `B4:D9` where the corners differ. */
export function rangeOrCell(from: Position, to: Position): string {
  const isCell = from.row === to.row && from.column === to.column;
  return isCell ? address(from) : rangeAddress(from, to);
}
