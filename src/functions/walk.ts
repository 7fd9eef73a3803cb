import { Refusal } from '../domain/refusal';
import type { Text } from '../language';
import { isBlank } from '../google-sheets/values';
import { type Argument, argumentOf, cellAt, isAllBlank, isRange } from './cells';
import type { Definition, Values } from './define';
import { BrokenRule } from './faults';
import { type Desk, type Parameter, type Reading, filledRows, placeOf, sizeOf } from './parameters';

/** Reads every argument by its parameter. */
export function openAll(
  parameters: readonly Parameter<unknown>[],
  args: readonly (Argument | undefined)[],
  desk: Desk,
): Reading<unknown>[] {
  if (args.length > parameters.length) throw tooMany(parameters.length, args.length);
  const missing = parameters.find(({ optional }, index) => !optional && args[index] === undefined);
  if (missing) throw new BrokenRule(missing.name, GIVEN, NOTHING);
  return parameters.map((parameter, index) => parameter.open(args[index] ?? LEFT_OUT, desk));
}

function tooMany(most: number, got: number): BrokenRule {
  const rule = { en: `at most ${most}`, ru: `не больше ${most}` };
  return new BrokenRule(ARGUMENTS, rule, { en: String(got), ru: String(got) });
}

const ARGUMENTS: Text = { en: 'arguments', ru: 'аргументах' };
const GIVEN: Text = { en: 'given', ru: 'значение' };
const NOTHING: Text = { en: 'nothing', ru: 'ничего' };

/** The values at `index`, or undefined where one of them is at fault. */
export function valuesAt<P extends readonly Parameter<unknown>[]>(
  readings: readonly Reading<unknown>[],
  index: number,
): Values<P> | undefined {
  const values = readings.map((reading) => reading.at(index));
  // Each reading was opened by the parameter of the same position, so the tuple has the parameters' types.
  return values.includes(undefined) ? undefined : (values as Values<P>);
}

/** The reading of the parameter taken in that role. */
export function readingOf(
  parameters: readonly Parameter<unknown>[],
  readings: readonly Reading<unknown>[],
  role: Parameter<unknown>['role'],
): Reading<unknown> {
  const reading = readings[parameters.findIndex((parameter) => parameter.role === role)];
  if (!reading) throw new Error(`no parameter is read as ${role}`);
  return reading;
}

/** What walking the ranges of a call together gives: null for a blank row. */
export interface Walk<Result> {
  readonly shape: Argument;
  /** The parameter whose range has that shape. */
  readonly name: string;
  readonly answers: readonly (Result | null)[];
}

/** Works out every cell of the ranges' shape; throws once all have been read if any is at fault. */
export function walked<const P extends readonly Parameter<unknown>[], Result>(
  { parameters, compute }: Definition<P, Result>,
  args: readonly (Argument | undefined)[],
  desk: Desk,
): Walk<Result> {
  const readings = openAll(parameters, args, desk);
  const { shape, name } = sharedShape(parameters, readings);
  const isBlankAt = blankTest(parameters, readings);
  const answers = Array.from({ length: shape.rows * shape.columns }, (_, index) => {
    if (isBlankAt(index)) return null;
    const values = valuesAt<P>(readings, index);
    if (!values) return null;
    try {
      return compute(...values);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      desk.faults.refuse(error, placeOf(shape, index));
      return null;
    }
  });
  desk.faults.throwFirst(parameters);
  return { shape, name, answers };
}

function sharedShape(
  parameters: readonly Parameter<unknown>[],
  readings: readonly Reading<unknown>[],
): { shape: Argument; name: string } {
  let first = -1;
  parameters.forEach(({ role, name }, index) => {
    const shape = readings[index]?.argument;
    if (role !== 'cells' || !shape || !isRange(shape)) return;
    if (first < 0) first = index;
    const expected = readings[first]?.argument ?? shape;
    if (shape.rows !== expected.rows || shape.columns !== expected.columns)
      throw new BrokenRule(name, sameShape(parameters[first]?.name ?? '', expected), sizeOf(shape));
  });
  first = Math.max(first, 0);
  return { shape: readings[first]?.argument ?? LEFT_OUT, name: parameters[first]?.name ?? '' };
}

function sameShape(name: string, shape: Argument): Text {
  const size = sizeOf(shape);
  return {
    en: `a single cell or a range of the same shape as ${name} (${size.en})`,
    ru: `одна ячейка или диапазон той же формы, что ${name} (${size.ru})`,
  };
}

/** A row is blank when all its ranged cells are; without ranges, when all required cells are. */
function blankTest(
  parameters: readonly Parameter<unknown>[],
  readings: readonly Reading<unknown>[],
): (index: number) => boolean {
  const walked = parameters.flatMap(({ role, optional }, index) => {
    const reading = readings[index];
    return role === 'cells' && reading ? [{ argument: reading.argument, optional }] : [];
  });
  const ranged = walked.filter(({ argument }) => isRange(argument));
  const decisive = ranged.length > 0 ? ranged : walked.filter(({ optional }) => !optional);
  return (index) => decisive.every(({ argument }) => isBlank(cellAt(argument, index)));
}

/** Whether every required argument is blank, so that there is nothing to answer. */
export function isNothingGiven(
  parameters: readonly Parameter<unknown>[],
  readings: readonly Reading<unknown>[],
): boolean {
  return readings.every(
    ({ argument }, index) => parameters[index]?.optional || isAllBlank(argument),
  );
}

/** Rows of the table up to the last one that is not blank in every column. */
export function tableRows(
  parameters: readonly Parameter<unknown>[],
  args: readonly (Argument | undefined)[],
): number {
  const columns = parameters.flatMap(({ role, name }, index) =>
    role === 'column' ? [{ name, argument: args[index] ?? LEFT_OUT }] : [],
  );
  const first = columns.find(({ argument }) => !isAllBlank(argument)) ?? columns[0];
  for (const { name, argument } of columns) {
    if (argument.columns !== 1) throw new BrokenRule(name, ONE_COLUMN, sizeOf(argument));
    if (first && argument.rows !== first.argument.rows)
      throw new BrokenRule(name, sameLength(first.name, first.argument), sizeOf(argument));
  }
  return Math.max(0, ...columns.map(({ argument }) => filledRows(argument)));
}

/** An argument that was not given, or is one blank cell. */
const LEFT_OUT = argumentOf('');

/** What a table's column must be. */
export const ONE_COLUMN: Text = { en: 'one column', ru: 'один столбец' };

function sameLength(name: string, { rows }: Argument): Text {
  return {
    en: `a column as long as ${name} (${rows} rows)`,
    ru: `столбец той же длины, что ${name} (строк: ${rows})`,
  };
}
