import { Refusal } from '../domain/refusal';
import { isBlank } from '../google-sheets/values';
import type { Text } from '../language';
import { type Argument, BLANK, cellAt, isAllBlank, isRange, sizeOf } from './argument';
import type { BlankMeans, CallContext, Parameter, Reader, Taken } from './parameters';
import { counted, leftOut } from './refusals';

/** What was given for a parameter. */
export interface Given {
  readonly parameter: Parameter<unknown>;
  readonly argument: Argument;
}

/** An argument being read by its parameter. */
export interface Reading extends Given {
  readonly at: Reader;
}

/** The arguments beside their parameters; refuses too many, and a required one that was left out. */
export function givenArguments(
  parameters: readonly Parameter<unknown>[],
  args: readonly (Argument | undefined)[],
): Given[] {
  if (args.length > parameters.length)
    throw new Refusal(null, atMost(parameters.length), [args.length]);
  return parameters.map((parameter, index) => {
    const argument = args[index];
    if (!argument && !parameter.optional) throw leftOut(parameter.name);
    return { parameter, argument: argument ?? BLANK };
  });
}

function atMost(count: number): Text {
  const one = { en: 'argument', ru: 'аргумента' };
  const { en, ru } = counted(count, one, { en: 'arguments', ru: 'аргументов' });
  return { en: `at most ${en}`, ru: `не больше ${ru}` };
}

/** Whether no required argument has a filled cell, so that there is nothing to answer. */
export function isNothingGiven(given: readonly Given[]): boolean {
  return given.every(({ parameter, argument }) => parameter.optional || isAllBlank(argument));
}

export function readAll(
  given: readonly Given[],
  context: CallContext,
  blank: BlankMeans,
): Reading[] {
  return given.map(({ parameter, argument }) => ({
    parameter,
    argument,
    at: parameter.read(argument, context, blank),
  }));
}

/** The readings of the parameters taken in that way. */
export function taken<G extends Given>(given: readonly G[], way: Taken): G[] {
  return given.filter(({ parameter }) => parameter.taken === way);
}

/** The values at `index`; undefined where one of them is at fault or not filled in yet. */
export function valuesAt(readings: readonly Reading[], index: number): unknown[] | undefined {
  const values = new Array<unknown>(readings.length);
  let complete = true;
  for (let each = 0; each < readings.length; each += 1) {
    values[each] = readings[each]?.at(index);
    if (values[each] === undefined) complete = false;
  }
  return complete ? values : undefined;
}

/** The one shape of all the ranges that are walked together, a single cell if there is none. */
export function sharedShape(walked: readonly Reading[]): Given {
  const ranges = walked.filter(({ argument }) => isRange(argument));
  const [first = walked[0]] = ranges;
  if (!first) throw new Error('no parameter is walked row by row');
  const odd = ranges.find(
    ({ argument: { rows, columns } }) =>
      rows !== first.argument.rows || columns !== first.argument.columns,
  );
  if (odd) throw new Refusal(odd.parameter.name, shapeOf(first), [sizeOf(odd.argument)]);
  return first;
}

function shapeOf({ parameter: { name }, argument }: Given): Text {
  const size = sizeOf(argument);
  return {
    en: `a single cell or a range of the same shape as ${name} (${size.en})`,
    ru: `одна ячейка или диапазон той же формы, что ${name} (${size.ru})`,
  };
}

/** Tells the rows in which nothing required is filled in: in the ranges, if there are any. */
export function untouchedRows(walked: readonly Reading[]): (index: number) => boolean {
  const required = walked.filter(({ parameter }) => !parameter.optional);
  const ranges = required.filter(({ argument }) => isRange(argument));
  if (ranges.length > 0)
    return (index) => ranges.every(({ argument }) => isBlank(cellAt(argument, index)));
  const isNothing = isNothingGiven(required);
  return () => isNothing;
}

/** What a table's column must be. */
export const ONE_COLUMN: Text = { en: 'one column', ru: 'один столбец' };

/** What a line of values must be. */
export const ONE_LINE: Text = { en: 'one column or one row', ru: 'один столбец или одна строка' };
