import type { Text } from '../language';
import type { Day } from '../domain/days';
import type { Argument } from './cells';
import type { Desk, Parameter } from './parameters';

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
  /** What each cell of an answered row is, where the answer has no header of its own. */
  readonly columns?: readonly Text[];
  answer(args: readonly (Argument | undefined)[], newDesk: (tableRows: number) => Desk): Answer;
}

/** A function described when it is first asked for: Code.js loads at every call, and a call needs only one of them. */
export type FunctionOnDemand = () => SheetFunction;

/** The values that the parameters give, in their order. */
export type Values<P extends readonly Parameter<unknown>[]> = {
  [I in keyof P]: P[I] extends Parameter<infer V> ? V : never;
};

/** What is said about a function, with its parameters. */
interface Description<P> {
  readonly question: Text;
  readonly summary: Text;
  readonly parameters: P;
  readonly examples: readonly Example[];
}

/** What the author of a function writes; the shape adds how the arguments are walked. */
export interface Definition<
  P extends readonly Parameter<unknown>[],
  Result,
> extends Description<P> {
  compute(...values: Values<P>): Result;
}

/** A definition that answers all the filled rows of its ranges at once. */
export interface PooledDefinition<
  P extends readonly Parameter<unknown>[],
  Result,
> extends Description<P> {
  compute(rows: Rows<P>): Result;
}

/** The values of rows walked together; there is at least one. */
export type Rows<P extends readonly Parameter<unknown>[]> = readonly [Values<P>, ...Values<P>[]];
