import { Refusal } from '../domain/refusal';
import { type Argument, filledStretch, listOf, placeOf, runsDown, sizeOf } from './argument';
import {
  type Given,
  ONE_COLUMN,
  ONE_LINE,
  type Reading,
  givenArguments,
  isNothingGiven,
  readAll,
  sharedShape,
  taken,
  untouchedRows,
  valuesAt,
} from './arguments';
import { type SheetCell, cellMaker } from './cells';
import { type SheetFunction, walkOver } from './define';
import type { AnswerCell, AnswerRow, Gives } from './gives';
import { type CallContext, allRead } from './parameters';
import { countingAll } from './refusals';
import { type TableRows, isLeftOut, stepCells, tableRows } from './table-rows';

/** What a custom function gives to a formula: a cell or rows of cells. */
export type SheetAnswer = SheetCell | SheetCell[][];

type Walk = (
  definition: SheetFunction,
  given: readonly Given[],
  context: CallContext,
) => SheetAnswer;
type Compute<Result> = (...values: readonly unknown[]) => Result;

/** Works out a function: reads its arguments as the parameters say, and lays out what it gives. */
export function answer(
  definition: SheetFunction,
  args: readonly (Argument | undefined)[],
  context: CallContext,
): SheetAnswer {
  const walk = WALKS[walkOver(definition.parameters)];
  const answered = walk(definition, givenArguments(definition.parameters, args), context);
  context.faults.throwFirst(definition.parameters);
  return answered;
}

const eachRow: Walk = ({ gives, compute }, given, context) => {
  const readings = readAll(given, context, 'not yet');
  const walked = taken(readings, 'per row');
  const { parameter, argument: shape } = sharedShape(walked);
  const isUntouched = untouchedRows(walked);
  const inCell = cellMaker(readings, context);
  /** What is laid out for a row; null where it is not filled in yet or at fault. */
  const answeredAt = <Result, Laid>(
    index: number,
    layOut: (result: Result) => Laid,
  ): Laid | null => {
    const values = isUntouched(index) ? undefined : valuesAt(readings, index);
    if (!values) return null;
    try {
      return layOut((compute as Compute<Result>)(...values));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.faults.refuse(error, placeOf(shape, index));
      return null;
    }
  };
  if (gives.kind === 'cell') return inShape(shape, (index) => answeredAt(index, inCell) ?? '');
  if (shape.columns > 1) throw new Refusal(parameter.name, ONE_COLUMN, [sizeOf(shape)]);
  const blanks = blanksFor(gives);
  const inCells = (row: AnswerRow): SheetCell[] => row.map(inCell);
  const rowAt = (index: number): SheetCell[] => answeredAt(index, inCells) ?? blanks;
  if (gives.kind !== 'table') return listOf(shape.rows, rowAt);
  let last = shape.rows;
  while (last > 0 && isUntouched(last - 1)) last -= 1;
  return [gives.header.map(inCell), ...listOf(last, rowAt)];
};

const rowsTogether: Walk = ({ gives, compute, parameters }, given, context) => {
  const readings = readAll(given, context, 'not yet');
  const walked = taken(readings, 'all rows');
  const { parameter, argument: shape } = sharedShape(walked);
  const isUntouched = untouchedRows(walked);
  const touched = listOf(shape.rows * shape.columns, (index) => index).filter(
    (index) => !isUntouched(index),
  );
  const rows = new Map(touched.map((index) => [index, valuesAt(readings, index)]));
  context.faults.throwFirst(parameters);
  const filled = [...rows.values()].filter((values) => values !== undefined);
  const inCell = cellMaker(readings, context);
  const computed = <Result>(): Result =>
    (compute as Compute<Result>)(...valuesOfAll(readings, filled));
  if (gives.kind === 'cell')
    return filled.length === 0 || filled.length < rows.size ? '' : inCell(computed<AnswerCell>());
  if (shape.columns > 1) throw new Refusal(parameter.name, ONE_COLUMN, [sizeOf(shape)]);
  const blanks = blanksFor(gives);
  const answers = filled.length === 0 ? [] : computed<readonly AnswerRow[]>();
  const answerTo = new Map(filled.map((values, index) => [values, answers[index]]));
  return listOf(shape.rows, (index) => {
    const values = rows.get(index);
    return (values && answerTo.get(values)?.map(inCell)) ?? blanks;
  });
};

/** For each parameter its values in all rows, or its only one. */
function valuesOfAll(readings: readonly Reading[], rows: readonly unknown[][]): unknown[] {
  return readings.map(({ parameter }, each) =>
    parameter.taken === 'all rows' ? rows.map((values) => values[each]) : rows[0]?.[each],
  );
}

const eachLine: Walk = ({ compute }, given, context) => {
  const readings = readAll(given, context, 'not yet');
  const { argument } = taken(readings, 'per line')[0] ?? { argument: undefined };
  if (!argument) throw new Error('no parameter is taken line by line');
  const down = runsDown(argument);
  const length = down ? argument.rows : argument.columns;
  const blanks = listOf(length, () => '');
  const inCell = cellMaker(readings, context);
  const answers = listOf(down ? 1 : argument.rows, (line): SheetCell[] => {
    const values = allRead(
      readings.map(({ parameter, at }) =>
        parameter.taken === 'per line'
          ? allRead(listOf(length, (index) => at(line * length + index)))
          : at(0),
      ),
    );
    return values ? (compute as Compute<AnswerRow>)(...values).map(inCell) : blanks;
  });
  return down ? (answers[0] ?? []).map((cell) => [cell]) : answers;
};

const alongLine: Walk = ({ gives, compute, parameters }, given, context) => {
  const readings = readAll(given, context, 'not yet');
  const { parameter, argument } = taken(readings, 'line')[0] ?? {};
  if (!parameter || !argument) throw new Error('no parameter is taken as a line');
  if (argument.rows > 1 && argument.columns > 1)
    throw new Refusal(parameter.name, ONE_LINE, [sizeOf(argument)]);
  if (isNothingGiven(given)) return '';
  const { first, length } = filledStretch(argument);
  const values = allRead(
    readings.map(({ parameter: { taken: way }, at }) =>
      way === 'line' ? allRead(listOf(length, (index) => at(first + index))) : at(0),
    ),
  );
  context.faults.throwFirst(parameters);
  const inCell = cellMaker(readings, context);
  if (gives.kind !== 'line') {
    if (length === 0) return '';
    const blanks = blanksFor(gives);
    if (!values) return listOf(length, () => blanks);
    return (compute as Compute<readonly AnswerRow[]>)(...values).map((row) => row.map(inCell));
  }
  const cells = values
    ? (compute as Compute<AnswerRow>)(...values).map(inCell)
    : listOf(length + gives.longer, () => '');
  return argument.columns > 1 ? [cells] : cells.map((cell) => [cell]);
};

const wholeTable: Walk = ({ gives, compute, parameters }, given, context) => {
  const rows = tableRows(given);
  const readings = readAll(given, context, 'mistake');
  const inCell = cellMaker(readings, context);
  const header = (): SheetAnswer => (gives.kind === 'table' ? [gives.header.map(inCell)] : '');
  if (isNothingGiven(given)) return header();
  const values = allRead(readings.map((reading) => tableValue(reading, rows)));
  context.faults.throwFirst(parameters);
  if (!values) return '';
  const computed = <Result>(): Result =>
    countingAll(rows.kept, () => (compute as Compute<Result>)(...values));
  if (gives.kind !== 'table') return inCell(computed<AnswerCell>());
  const answers = computed<readonly AnswerRow[]>();
  const all = gives.varies ? answers : [gives.header, ...answers];
  return all.map((row) => row.map(inCell));
};

function tableValue(reading: Reading, rows: TableRows): unknown {
  const { parameter, at } = reading;
  if (parameter.taken === 'per step') return allRead(stepCells(reading, rows).map(at));
  if (parameter.taken !== 'column') return at(0);
  return isLeftOut(reading) ? null : allRead(rows.kept.map(at));
}

const WALKS: Readonly<Record<ReturnType<typeof walkOver>, Walk>> = {
  'per row': eachRow,
  'all rows': rowsTogether,
  'per line': eachLine,
  line: alongLine,
  column: wholeTable,
  whole: wholeTable,
};

function inShape({ rows, columns }: Argument, cellOf: (index: number) => SheetCell): SheetAnswer {
  if (rows * columns === 1) return cellOf(0);
  if (columns === 1) return listOf(rows, (row) => [cellOf(row)]);
  return listOf(rows, (row) => listOf(columns, (column) => cellOf(row * columns + column)));
}

function blanksFor(gives: Gives): SheetCell[] {
  const titles = gives.kind === 'row' ? gives.titles : gives.kind === 'table' ? gives.header : [];
  return titles.map(() => '');
}
