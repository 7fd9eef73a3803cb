import { type Place, Refusal } from '../domain/refusal';
import type { Calendar } from '../google-sheets/calendar';
import { isBlank } from '../google-sheets/values';
import type { Language, Text } from '../language';
import { type Argument, cellAt, isRange, placeOf, sizeOf } from './argument';
import { type Kind, oneOf } from './kinds';
import { lazy } from './lazy';
import type { Faults } from './refusals';

/** What reading the arguments of one call needs. */
export interface CallContext {
  readonly faults: Faults;
  /** The calendar and the language of the spreadsheet, read only where they matter. */
  calendar(): Calendar;
  language(): Language;
}

/**
 * How an argument is taken: row by row together with others; likewise but all rows at once; line by line; as a column
 * of a table; one value for each step between the rows of a table; as one line; or whole.
 */
export type Taken = 'per row' | 'all rows' | 'per line' | 'column' | 'per step' | 'line' | 'whole';

/** What a blank cell of a required argument means: that the sheet is not filled in yet, or that something is wrong. */
export type BlankMeans = 'not yet' | 'mistake';

/** One parameter of a custom function: its help and how its argument is read and checked. */
export interface Parameter<V, T extends Taken = Taken> {
  readonly name: string;
  readonly help: Text;
  readonly taken: T;
  readonly optional: boolean;
  /** The option words, where the cell must hold one of a few. */
  readonly words?: readonly string[];
  /** What every cell has to hold, where that is one kind of value. */
  readonly takes?: 'numbers' | 'dates';
  /** Rows of the table in which this column is blank are passed over. */
  readonly skipsBlankRows?: boolean;
  /** Never read: carries the type that `compute` receives. */
  readonly value?: V;
  read(argument: Argument, context: CallContext, blank: BlankMeans): Reader;
}

/** Reads one value; undefined where a cell is at fault, which is then noted, or not filled in yet. */
export type Reader = (index: number) => unknown;

/** The one way of being optional: with a default, or null where nothing is given. */
export type Option<V> = { readonly default: V } | { readonly optional: true };

/** The value of a parameter with that option. */
export type WithOption<V, O> = O extends { readonly optional: true } ? V | null : V;

/** A cell or a range walked row by row, or cell by cell, together with the other ranges of the call. */
export function perRow<V, const O extends Option<V> | undefined = undefined>(
  name: string,
  kind: Kind<V>,
  help: Text,
  option?: O,
): Parameter<WithOption<V, O>, 'per row'> {
  return parameter(name, help, 'per row', option, cellReader(name, kind, option), kind);
}

/** Like `perRow`, but all the filled rows are computed at once. */
export function allRows<V>(
  name: string,
  kind: Kind<V>,
  help: Text,
  { blank }: { readonly blank: BlankMeans } = { blank: 'mistake' },
): Parameter<readonly V[], 'all rows'> {
  const read = cellReader(name, kind);
  const readCells: Parameter<unknown>['read'] = (argument, context) =>
    read(argument, context, blank);
  return parameter(name, help, 'all rows', undefined, readCells, kind);
}

/** A single cell. */
export function one<V, const O extends (Option<V> & Keeps) | Keeps | undefined = undefined>(
  name: string,
  kind: Kind<V>,
  help: Text,
  option?: O,
): Parameter<WithOption<Kept<V, O>, O>, 'whole'> {
  const read = cellReader(name, kind, option);
  const readSingle: Parameter<unknown>['read'] = (argument, context, blank) => {
    if (isRange(argument)) throw new Refusal(name, SINGLE_CELL, [sizeOf(argument)]);
    return read(argument, context, blank);
  };
  return parameter(name, help, 'whole', option, readSingle, kind);
}

const SINGLE_CELL: Text = { en: 'a single cell', ru: 'одна ячейка' };

/** Whether this is the parameter that sets the language of the answer. */
export function setsLanguage({ name }: Parameter<unknown>): boolean {
  return name === LANGUAGE;
}

const LANGUAGE = 'language';

/** The last parameter of a function whose cells hold words. */
export function answerLanguage(): Parameter<Language | null, 'whole'> {
  const help = {
    en: 'Language of the words in the answer, "ru" or "en"; default: the language of the spreadsheet.',
    ru: 'Язык слов в ответе, "ru" или "en"; по умолчанию — язык таблицы.',
  };
  return one(LANGUAGE, oneOf('ru', 'en'), help, { optional: true });
}

/** What happens to a blank required cell: it may be kept as null. */
interface Keeps {
  readonly blank?: 'kept';
}
type Kept<V, O> = O extends { readonly blank: 'kept' } ? V | null : V;

/** One column of a table, as long as the other columns of the call. */
export function column<V, const O extends ColumnOption | undefined = undefined>(
  name: string,
  kind: Kind<V>,
  help: Text,
  option?: O,
): Parameter<WithOption<readonly Kept<V, O>[], O>, 'column'> {
  const whenBlank = option?.blank === 'kept' ? { value: null } : null;
  const read: Parameter<unknown>['read'] = (argument, context) =>
    cellsOf<V | null>(name, kind, argument, context, whenBlank, (_, index) => ({ row: index + 1 }));
  return {
    ...parameter(name, help, 'column', option, read, kind),
    skipsBlankRows: option?.blank === 'row passed over',
  };
}

interface ColumnOption {
  readonly optional?: true;
  /** What happens to a row that is blank here but filled in other columns; by default it is a mistake. */
  readonly blank?: 'kept' | 'row passed over';
}

/** One value for each step between the rows of a table, alongside them or one fewer; blank ones are null. */
export function perStep<V>(
  name: string,
  kind: Kind<V>,
  help: Text,
): Parameter<readonly (V | null)[], 'per step'> {
  return parameter(name, help, 'per step', undefined, cellReader(name, kind, KEPT), kind);
}

/** A column, a row, or a block where each row is a line; blank cells are null. */
export function perLine<V>(
  name: string,
  kind: Kind<V>,
  help: Text,
): Parameter<readonly (V | null)[], 'per line'> {
  return parameter(name, help, 'per line', undefined, cellReader(name, kind, KEPT), kind);
}

/** One column or one row of values; blank cells before and after them are passed over. */
export function line<V>(name: string, kind: Kind<V>, help: Text): Parameter<readonly V[], 'line'> {
  return parameter(name, help, 'line', undefined, cellReader(name, kind), kind);
}

const KEPT = { blank: 'kept' } as const;

/** A parameter of that name, read by `read`. */
export function parameter<V, T extends Taken>(
  name: string,
  help: Text,
  taken: T,
  option: object | undefined,
  read: Parameter<unknown>['read'],
  { words, takes }: Pick<Kind<unknown>, 'words' | 'takes'> = {},
): Parameter<V, T> {
  const optional = option !== undefined && ('default' in option || 'optional' in option);
  const known = { ...(words ? { words } : {}), ...(takes ? { takes } : {}) };
  return { name, help, taken, optional, read, ...known };
}

/** Reads the cells of an argument one by one; a single cell, which may count for many rows, only once. */
function cellReader<V>(
  name: string,
  kind: Kind<V>,
  option?: { readonly default?: V; readonly optional?: true; readonly blank?: 'kept' },
): Parameter<unknown>['read'] {
  return (argument, context, blank) => {
    const passedOver = option ? { value: option.default ?? null } : NOT_YET;
    const whenBlank = option || blank === 'not yet' ? passedOver : null;
    const read = cellsOf<V | null>(name, kind, argument, context, whenBlank);
    return isRange(argument) ? read : lazy(() => read(0));
  };
}

const NOT_YET = { value: undefined };

/** Reads a cell by its index; notes the fault of one that breaks the rule, of a blank one if it has no value. */
export function cellsOf<V>(
  name: string,
  kind: Kind<V>,
  argument: Argument,
  { calendar, faults }: CallContext,
  whenBlank: { readonly value: V | undefined } | null = null,
  place: (argument: Argument, index: number) => Place = placeOf,
): (index: number) => V | undefined {
  return (index) => {
    const cell = cellAt(argument, index);
    const value = kind.read(cell, calendar);
    if (value !== undefined) return value;
    if (whenBlank && isBlank(cell)) return whenBlank.value;
    faults.note(name, kind, cell, place(argument, index));
    return undefined;
  };
}

/** The values if every one of them was read. */
export function allRead<V>(values: readonly (V | undefined)[]): readonly V[] | undefined {
  return values.includes(undefined) ? undefined : (values as readonly V[]);
}
