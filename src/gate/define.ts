import type { Text } from '../language';
import type { AnswerCell, AnswerRow, DateCell, Gives } from './gives';
import { lazy } from './lazy';
import type { Parameter, Taken } from './parameters';

export { cell, day, lineOf, row, table, text, varyingTable } from './gives';
export type { AnswerCell, AnswerRow } from './gives';
export type { Kind } from './kinds';
export type { Parameter } from './parameters';
export {
  anyNumber,
  customerName,
  date,
  label,
  numberAboveZero,
  numberBetween,
  numberFromZero,
  oneOf,
  share,
  shareAboveZero,
  shareInside,
  tagText,
  trueOrFalse,
  wholeBetween,
} from './kinds';
export { allRows, answerLanguage, column, line, one, perLine, perRow, perStep } from './parameters';
export { list, listAs, settings } from './settings';

/** An argument as an example writes it; `DateCell` stands for a date. */
export type ExampleCell = number | string | boolean | DateCell;
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** In English words; "" is a blank cell. */
  readonly gives: ExampleArgument;
}

/** One custom function: everything said about it anywhere is read from this object. */
export interface SheetFunction {
  /** The question it answers, one sentence. */
  readonly question: Text;
  /** What it returns. */
  readonly summary: Text;
  /** Words by which people look for it and which it does not say itself, joined by commas. */
  readonly synonyms?: Text;
  readonly parameters: readonly Parameter<unknown>[];
  /** What the answer is: together with the parameters it types `compute`. */
  readonly gives: Gives;
  readonly examples: readonly Example[];
  readonly compute: (...values: never[]) => unknown;
}

/** A function described on first use: Code.js loads at every call, and a call needs only one of them. */
export type FunctionOnDemand = () => SheetFunction;

/** The functions of one subject; the key is the formula's name. */
export type Subject = Readonly<Record<string, FunctionOnDemand>>;

/** Functions that people look for together, as listed in the README and the sidebar. */
export interface FunctionGroup {
  readonly title: Text;
  readonly subjects: readonly Subject[];
}

/** What `compute` answers, by how the main arguments are taken and by what the function gives. */
interface Computed {
  readonly 'per row': {
    readonly cell: AnswerCell;
    readonly row: AnswerRow;
    readonly table: AnswerRow;
  };
  readonly 'all rows': { readonly cell: AnswerCell; readonly row: readonly AnswerRow[] };
  readonly 'per line': { readonly line: AnswerRow };
  readonly column: { readonly cell: AnswerCell; readonly table: readonly AnswerRow[] };
  readonly line: { readonly line: AnswerRow; readonly row: readonly AnswerRow[] };
  readonly whole: { readonly table: readonly AnswerRow[] };
}

/** How the arguments of a function are walked: the one way in which all those not taken whole are taken. */
export type Walked = keyof Computed;

type WalkOf<T extends Taken> = [T] extends ['whole']
  ? 'whole'
  : [T] extends ['column' | 'per step' | 'whole']
    ? 'column'
    : {
        [W in Walked]: [T] extends [W | 'whole'] ? W : never;
      }[Walked];

type Parameters = readonly Parameter<unknown>[];
type WalkOver<P extends Parameters> = WalkOf<P[number]['taken']>;

/** The values that the parameters give, in their order. */
type Values<P extends Parameters> = {
  [I in keyof P]: P[I] extends Parameter<infer V> ? V : never;
};

type OneWay<P extends Parameters> = [WalkOver<P>] extends [never]
  ? 'takes its arguments in two ways at once: per row, all rows, per line, column, line are for one function each'
  : unknown;

type Fitting<P extends Parameters, G extends Gives> = [WalkOver<P>, G] extends [
  'per row',
  { readonly varies: true },
]
  ? 'a row cannot tell which columns its table has: say table(…), or take columns'
  : G['kind'] extends keyof Computed[WalkOver<P>]
    ? unknown
    : `arguments taken like these (${WalkOver<P>}) cannot give a ${G['kind']}`;

type Result<P extends Parameters, G extends Gives> = Computed[WalkOver<P>][G['kind'] &
  keyof Computed[WalkOver<P>]];

/** What the author of a function writes. */
interface Definition<P extends Parameters, G extends Gives> {
  readonly question: Text;
  readonly summary: Text;
  readonly synonyms?: Text;
  readonly parameters: P & OneWay<P>;
  readonly gives: G & Fitting<P, G>;
  readonly examples: readonly Example[];
  readonly compute: (...values: Values<P>) => Result<P, G>;
}

/** A custom function, described on first use. */
export function define<const P extends Parameters, const G extends Gives>(
  describe: () => Definition<P, G>,
): FunctionOnDemand {
  return lazy(describe);
}

/** How the arguments of these parameters are walked. */
export function walkedBy(parameters: Parameters): Walked {
  const way = parameters.find(({ taken }) => taken !== 'whole')?.taken ?? 'whole';
  return way === 'per step' ? 'column' : way;
}

/** Columns as rows of one value from each. */
export function asRows<const C extends readonly (readonly unknown[])[]>(
  ...columns: C
): { [I in keyof C]: C[I][number] }[] {
  const rows = columns[0]?.map((_, index) => columns.map((values) => values[index]));
  return (rows ?? []) as { [I in keyof C]: C[I][number] }[];
}
