import { Refusal } from '../domain/refusal';
import { isBlank } from '../google-sheets/values';
import type { Text } from '../language';
import {
  type Argument,
  cellAt,
  filledRows,
  filledStretch,
  isBlankCell,
  isRange,
  listOf,
  sizeOf,
} from './argument';
import { type Given, ONE_COLUMN, ONE_LINE, taken } from './arguments';
import { counted, leftOut } from './refusals';

/** The rows of a table, counted from 0. */
export interface TableRows {
  /** In all columns: wholly blank rows count too. */
  readonly all: number;
  /** In which anything is filled. */
  readonly filled: readonly number[];
  /** Which are computed: filled, and not skipped for a blank in one of the columns. */
  readonly kept: readonly number[];
}

/** Whether an optional argument is missing, or is a blank cell. */
export function isLeftOut({ parameter, argument }: Given): boolean {
  return parameter.optional && isBlankCell(argument);
}

/** The rows of the columns, which must be of one length. */
export function tableRows(given: readonly Given[]): TableRows {
  const columns = taken(given, 'column').filter((each) => !isLeftOut(each));
  checkLengths(columns);
  const filled = filledRows(...columns.map(({ argument }) => argument));
  const skipping = columns.filter(({ parameter }) => parameter.skipsBlankRows);
  const kept = filled.filter((row) =>
    skipping.every(({ argument }) => !isBlank(cellAt(argument, row))),
  );
  return { all: columns[0]?.argument.rows ?? 0, filled, kept };
}

function checkLengths(columns: readonly Given[]): void {
  const first = columns.find(({ argument }) => isRange(argument)) ?? columns[0];
  for (const { parameter, argument } of columns) {
    if (argument.columns !== 1) throw new Refusal(parameter.name, ONE_COLUMN, [sizeOf(argument)]);
    if (!first || argument.rows === first.argument.rows) continue;
    if (isBlankCell(argument)) throw leftOut(parameter.name);
    throw new Refusal(parameter.name, asLongAs(first), [rowsOf(argument)]);
  }
}

function asLongAs({ parameter: { name }, argument }: Given): Text {
  const { en, ru } = rowsOf(argument);
  return {
    en: `a column as long as ${name} (${en})`,
    ru: `столбец той же длины, что ${name} (${ru})`,
  };
}

function rowsOf({ rows }: Argument): Text {
  const { en, ru } = counted(rows, { en: 'row', ru: 'строки' }, { en: 'rows', ru: 'строк' });
  return { en, ru: `из ${ru}` };
}

/**
 * The cells of a line that belong to the steps into the kept rows. The line may run alongside the rows, be one shorter,
 * or hold only a value for each step; otherwise all its filled cells are returned.
 */
export function stepCells({ parameter, argument }: Given, rows: TableRows): number[] {
  if (argument.rows > 1 && argument.columns > 1)
    throw new Refusal(parameter.name, ONE_LINE, [sizeOf(argument)]);
  const length = argument.rows * argument.columns;
  const { first, length: stretch } = filledStretch(argument);
  const stepInto = new Map(rows.filled.slice(1).map((row, step) => [row, step]));
  const isBeside = (offset: number): boolean =>
    length === rows.all - offset &&
    listOf(length, (index) => index).every(
      (index) => isBlank(cellAt(argument, index)) || stepInto.has(index + offset),
    );
  const steps = rows.kept.slice(1);
  const offset = [0, 1].find(isBeside);
  if (offset !== undefined) return steps.map((row) => row - offset);
  if (stretch === stepInto.size) return steps.map((row) => first + (stepInto.get(row) ?? 0));
  return listOf(stretch, (index) => first + index);
}
