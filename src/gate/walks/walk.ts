import { listOf } from '../argument';
import type { Given } from '../arguments';
import type { SheetAnswer, SheetCell } from '../cells';
import type { SheetFunction } from '../define';
import type { Gives } from '../gives';
import type { CallContext, Reader } from '../parameters';

/** One way of walking the arguments of a call: reads them, computes, and lays out the answer. */
export type Walk = (
  definition: SheetFunction,
  given: readonly Given[],
  context: CallContext,
) => SheetAnswer;

/** The function's result for the values; define() guarantees that they are the ones it takes. */
export function computed<Result>(
  { compute }: Pick<SheetFunction, 'compute'>,
  values: readonly unknown[],
): Result {
  return (compute as (...values: readonly unknown[]) => Result)(...values);
}

/** The values of one row of cells; undefined if any of them is at fault or not filled in yet. */
export function valuesOf(at: Reader, first: number, length: number): unknown[] | undefined {
  let complete = true;
  const values = listOf(length, (index) => {
    const value = at(first + index);
    if (value === undefined) complete = false;
    return value;
  });
  return complete ? values : undefined;
}

/** A row of blanks as wide as the function's rows. */
export function blanksFor(gives: Gives): SheetCell[] {
  const titles = gives.kind === 'row' ? gives.titles : gives.kind === 'table' ? gives.header : [];
  return titles.map(() => '');
}
