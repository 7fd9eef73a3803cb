import { Refusal } from '../domain/refusal';
import type { Text } from '../language';
import { type Argument, BLANK, isAllBlank } from './argument';
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

/** The arguments matched to their parameters; refuses too many, and a missing required one. */
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

/** What a table's column must be. */
export const ONE_COLUMN: Text = { en: 'one column', ru: 'один столбец' };

/** What a line of values must be. */
export const ONE_LINE: Text = { en: 'one column or one row', ru: 'один столбец или одна строка' };
