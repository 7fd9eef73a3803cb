import { type SheetCell, type Spreadsheet, calculate } from '../../src/functions/calculate';
import { isDate } from '../../src/google-sheets/values';

/** What a custom function gives back. */
export type Answer = SheetCell | readonly (readonly SheetCell[])[];

/** A spreadsheet of that locale and time zone. */
export function spreadsheet(locale = 'en_GB', timeZone = 'Europe/Moscow'): Spreadsheet {
  return { locale: () => locale, timeZone: () => timeZone };
}

/** A spreadsheet that may not be asked for anything. */
export const unaskable: Spreadsheet = {
  locale: () => {
    throw new Error('the locale was asked');
  },
  timeZone: () => {
    throw new Error('the time zone was asked');
  },
};

/** A spreadsheet that counts how often it is asked. */
export function counting(locale = 'en_GB'): {
  readonly sheet: Spreadsheet;
  readonly asked: { locale: number; timeZone: number };
} {
  const asked = { locale: 0, timeZone: 0 };
  const sheet = {
    locale: () => {
      asked.locale += 1;
      return locale;
    },
    timeZone: () => {
      asked.timeZone += 1;
      return 'Europe/Moscow';
    },
  };
  return { sheet, asked };
}

/** The answer of a function in an English spreadsheet in Moscow. */
export function answer(name: string, ...args: readonly unknown[]): Answer {
  return calculate(name, args, spreadsheet());
}

/** The sentence a call fails with in an English spreadsheet. */
export function refusal(name: string, ...args: readonly unknown[]): string {
  return failure(() => calculate(name, args, spreadsheet('en_GB')));
}

/** The sentence a call fails with in a Russian spreadsheet. */
export function russianRefusal(name: string, ...args: readonly unknown[]): string {
  return failure(() => calculate(name, args, spreadsheet('ru_RU')));
}

/** The message of the error that `call` throws. */
export function failure(call: () => unknown): string {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    return messageOf(error);
  }
  throw new Error(`nothing was thrown, but ${JSON.stringify(result)} was given`);
}

/** The message of an error of any realm. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message);
  }
  throw new Error(`not an error was thrown: ${String(error)}`);
}

/** Values in one column. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** A date cell of a spreadsheet in Moscow, which has kept UTC+3 since 26 October 2014. */
export function moscow(iso: string): Date {
  return new Date(`${iso}T00:00:00+03:00`);
}

/** Checks that two answers have one shape and the same cells, figures to a millionth. */
export function expectCells(actual: unknown, expected: unknown): void {
  expect(near(plain(actual), plain(expected))).toEqual(plain(expected));
}

/** Cells of another realm as cells of this one. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plain);
  return isDate(value) ? `date ${value.getTime()}` : value;
}

function near(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((cell, index) => near(cell, expected[index]));
  }
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual;
  const close = Math.abs(actual - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
  return close && !Object.is(actual, -0) ? expected : actual;
}

/** The value with everything in it frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
