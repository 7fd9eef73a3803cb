import type { Text } from '../language';
import type { Day } from '../domain/days';
import { type Argument, argumentOf, cellAt, isAllBlank, isBlank, isRange } from './cells';
import { BrokenRule } from './faults';
import {
  type Desk,
  type Parameter,
  type Reading,
  filledRows,
  runsDown,
  sizeOf,
} from './parameters';

/** A calendar day in an answer; the gate makes it a date cell. */
export interface DateCell {
  readonly day: Day;
}

/** One cell of an answer: null is blank, a `Text` is said in the spreadsheet's language. */
export type AnswerCell = number | string | boolean | Text | DateCell | null;

export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/** An argument as an example writes it; `DateCell` stands for a date. */
export type ExampleCell = number | string | boolean | DateCell;
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** In English words; "" is a blank cell. */
  readonly gives: ExampleCell | readonly (readonly ExampleCell[])[];
}

/** One custom function: everything said about it anywhere is read from this object. */
export interface SheetFunction {
  /** The question it answers, one sentence. */
  readonly question: Text;
  /** What it returns. */
  readonly summary: Text;
  readonly parameters: readonly Parameter<unknown>[];
  readonly examples: readonly Example[];
  answer(args: readonly Argument[], newDesk: (tableRows: number) => Desk): Answer;
}

type Values<P extends readonly Parameter<unknown>[]> = {
  [I in keyof P]: P[I] extends Parameter<infer V> ? V : never;
};

interface Definition<P extends readonly Parameter<unknown>[], Result> {
  readonly question: Text;
  readonly summary: Text;
  readonly parameters: P;
  readonly examples: readonly Example[];
  compute(...values: Values<P>): Result;
}

/** Ranges of one shape are walked together, single values are repeated; an all-blank row stays blank. */
export function cellwise<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, AnswerCell>,
): SheetFunction {
  const { parameters, compute } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(0);
      const readings = openAll(parameters, args, desk);
      const shape = sharedShape(parameters, readings);
      const isBlankAt = blankTest(parameters, readings);
      const answers = Array.from({ length: shape.rows * shape.columns }, (_, index) => {
        if (isBlankAt(index)) return null;
        const values = valuesAt<P>(readings, index);
        return values && compute(...values);
      });
      desk.faults.throwFirst(parameters);
      const answered = answers.map((answer) => answer ?? null);
      return isRange(shape) ? inRows(answered, shape.columns) : (answered[0] ?? null);
    },
  };
}

/** Each line of the first range (a column, a row, or the rows of a block) gives a line of the answer. */
export function linewise<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly AnswerCell[]>,
): SheetFunction {
  const { parameters, compute } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(0);
      const readings = openAll(parameters, args, desk);
      const { argument } = readingOf(parameters, readings, 'lines');
      const down = runsDown(argument);
      const answers = Array.from({ length: down ? 1 : argument.rows }, (_, line) => {
        const values = valuesAt<P>(readings, line);
        return values ? compute(...values) : [];
      });
      desk.faults.throwFirst(parameters);
      return down ? (answers[0] ?? []).map((cell) => [cell]) : answers;
    },
  };
}

/** Columns of one length in, a header and rows out; trailing blank rows of the columns are left out. */
export function table<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly (readonly AnswerCell[])[]> & {
    readonly header: readonly Text[];
  },
): SheetFunction {
  const { parameters, compute, header } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(tableRows(parameters, args));
      const readings = openAll(parameters, args, desk);
      const values = valuesAt<P>(readings, 0);
      desk.faults.throwFirst(parameters);
      return [header, ...(values ? compute(...values) : [])];
    },
  };
}

function openAll(
  parameters: readonly Parameter<unknown>[],
  args: readonly Argument[],
  desk: Desk,
): Reading<unknown>[] {
  if (args.length > parameters.length) throw tooMany(parameters.length, args.length);
  const missing = parameters.find(({ optional }, index) => !optional && index >= args.length);
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
function valuesAt<P extends readonly Parameter<unknown>[]>(
  readings: readonly Reading<unknown>[],
  index: number,
): Values<P> | undefined {
  const values = readings.map((reading) => reading.at(index));
  // Each reading was opened by the parameter of the same position, so the tuple has the parameters' types.
  return values.includes(undefined) ? undefined : (values as Values<P>);
}

function readingOf(
  parameters: readonly Parameter<unknown>[],
  readings: readonly Reading<unknown>[],
  role: Parameter<unknown>['role'],
): Reading<unknown> {
  const reading = readings[parameters.findIndex((parameter) => parameter.role === role)];
  if (!reading) throw new Error(`no parameter is read as ${role}`);
  return reading;
}

function sharedShape(
  parameters: readonly Parameter<unknown>[],
  readings: readonly Reading<unknown>[],
): Argument {
  let first = -1;
  parameters.forEach(({ role, name }, index) => {
    const shape = readings[index]?.argument;
    if (role !== 'cells' || !shape || !isRange(shape)) return;
    if (first < 0) first = index;
    const expected = readings[first]?.argument ?? shape;
    if (shape.rows !== expected.rows || shape.columns !== expected.columns)
      throw new BrokenRule(name, sameShape(parameters[first]?.name ?? '', expected), sizeOf(shape));
  });
  return readings[Math.max(first, 0)]?.argument ?? LEFT_OUT;
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

function tableRows(parameters: readonly Parameter<unknown>[], args: readonly Argument[]): number {
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

const ONE_COLUMN: Text = { en: 'one column', ru: 'один столбец' };

function sameLength(name: string, { rows }: Argument): Text {
  return {
    en: `a column as long as ${name} (${rows} rows)`,
    ru: `столбец той же длины, что ${name} (строк: ${rows})`,
  };
}

function inRows(cells: readonly AnswerCell[], columns: number): AnswerCell[][] {
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}
