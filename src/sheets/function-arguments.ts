import { columnLetters, rangeAddress } from '../google-sheets/a1';
import { isBlank } from '../google-sheets/values';
import type { Parameter } from '../gate/define';

/** One range that the user has selected. */
export interface SelectedRange {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Selected down to the end of the sheet: rows added later belong to it. */
  readonly isOpen: boolean;
}

/** What the selection gives to one parameter: the value that the function gets, and how the formula names it. */
export interface SelectedArgument {
  readonly parameter: Parameter<unknown>;
  readonly value: unknown;
  readonly address: string;
}

/** Whether all selected cells are blank. */
export function isAllBlank(selection: readonly SelectedRange[]): boolean {
  return selection.every(({ values }) => values.flat().every(isBlank));
}

/** The selection without its first row; none where it has no other. */
export function belowHeader(selection: readonly SelectedRange[]): SelectedRange[] {
  if (selection.some(({ values }) => values.length < 2)) return [];
  return selection.map((range) => ({
    ...range,
    row: range.row + 1,
    values: range.values.slice(1),
  }));
}

/** Whether the first row of the selection holds words alone, as a header does. */
export function hasHeader(selection: readonly SelectedRange[]): boolean {
  const first = selection.flatMap(({ values }) => values[0] ?? []);
  return first.every((cell) => typeof cell === 'string' && cell !== '');
}

/** The selection as arguments: its columns for the first parameters that take ranges; null where it does not fit. */
export function argumentsFrom(
  parameters: readonly Parameter<unknown>[],
  selection: readonly SelectedRange[],
): SelectedArgument[] | null {
  const taking = parametersOfRanges(parameters);
  const given = taking.every(({ taken }) => taken === 'whole')
    ? selection.flatMap(cellsOf)
    : takesAllAtOnce(taking)
      ? selection
      : selection.flatMap(columnsOf);
  const needed = taking.filter(({ optional }) => !optional).length;
  const most = takesAllAtOnce(taking) ? 1 : taking.length;
  const heights = new Set(selection.map(({ row, values }) => `${row} ${values.length}`));
  if (given.length < needed || given.length > most || heights.size > 1) return null;
  return given.flatMap((range, index) => {
    const parameter = taking[index];
    return parameter ? [{ parameter, value: argumentOf(range), address: addressOf(range) }] : [];
  });
}

/** The parameters that a selection may fill: those that take ranges, else those that take a cell. */
export function parametersOfRanges(
  parameters: readonly Parameter<unknown>[],
): readonly Parameter<unknown>[] {
  const ranges = parameters.filter(({ taken }) => taken !== 'whole');
  return ranges.length > 0 ? ranges : parameters.filter(({ optional }) => !optional);
}

/** Whether a function takes one range, whatever its shape. */
function takesAllAtOnce([first]: readonly Parameter<unknown>[]): boolean {
  return first?.taken === 'per line' || first?.taken === 'line';
}

function columnsOf(range: SelectedRange): SelectedRange[] {
  return (range.values[0] ?? []).map((_, index) => ({
    ...range,
    column: range.column + index,
    values: range.values.map((row) => [row[index]]),
  }));
}

function cellsOf(range: SelectedRange): SelectedRange[] {
  return range.values.flatMap((cells, down) =>
    cells.map((cell, right) => ({
      row: range.row + down,
      column: range.column + right,
      values: [[cell]],
      isOpen: false,
    })),
  );
}

/** As Sheets passes it: a single cell is its value. */
function argumentOf({ values }: SelectedRange): unknown {
  const isCell = values.length === 1 && values[0]?.length === 1;
  return isCell ? values[0]?.[0] : values;
}

function addressOf({ row, column, values, isOpen }: SelectedRange): string {
  const last = { row: row + values.length - 1, column: column + (values[0]?.length ?? 1) - 1 };
  const closed = rangeAddress({ row, column }, last);
  const [first = ''] = closed.split(':');
  if (isOpen) return `${first}:${columnLetters(last.column)}`;
  return closed === `${first}:${first}` ? first : closed;
}
