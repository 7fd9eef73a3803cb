import type { Argument } from './argument';
import { givenArguments } from './arguments';
import type { SheetAnswer } from './cells';
import { type SheetFunction, type Walked, walkedBy } from './define';
import type { CallContext } from './parameters';
import { alongLine, eachLine } from './walks/each-line';
import { eachRow } from './walks/each-row';
import { rowsTogether } from './walks/rows-together';
import type { Walk } from './walks/walk';
import { wholeTable } from './walks/whole-table';

const WALKS: Readonly<Record<Walked, Walk>> = {
  'per row': eachRow,
  'all rows': rowsTogether,
  'per line': eachLine,
  line: alongLine,
  column: wholeTable,
  whole: wholeTable,
};

/** The answer of a function: its arguments are walked as its parameters say. */
export function answer(
  definition: SheetFunction,
  args: readonly (Argument | undefined)[],
  context: CallContext,
): SheetAnswer {
  const { parameters } = definition;
  const walk = WALKS[walkedBy(parameters)];
  const answered = walk(definition, givenArguments(parameters, args), context);
  context.faults.throwFirst(parameters);
  return answered;
}
