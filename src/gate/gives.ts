import type { Day } from '../domain/days';
import { dayOf } from '../domain/days';
import type { Text } from '../language';

/** A calendar day in an answer; the gate makes it a date cell. */
export interface DateCell {
  readonly day: Day;
}

/** One cell of an answer: null is blank, a `Text` is said in the language of the answer. */
export type AnswerCell = number | string | boolean | Text | DateCell | null;
export type AnswerRow = readonly AnswerCell[];

/** What the answer of a function is. */
export type Gives =
  | { readonly kind: 'cell' }
  | { readonly kind: 'row'; readonly titles: readonly Text[] }
  | {
      readonly kind: 'table';
      readonly header: readonly Text[];
      /** Other columns come and go with the arguments: `compute` answers the header too, as its first row. */
      readonly varies: boolean;
    }
  | {
      readonly kind: 'line';
      /** How many cells it has more than the line that was given. */
      readonly longer: number;
    };

/** One cell; ranges walked row by row give one for each of their cells. */
export const cell = { kind: 'cell' } as const;

/** A row of cells, and what each of them is. */
export function row<const T extends readonly Text[]>(...titles: T): { kind: 'row'; titles: T } {
  return { kind: 'row', titles };
}

/** A header and rows below it. */
export function table<const T extends readonly Text[]>(
  ...header: T
): { kind: 'table'; header: T; varies: false } {
  return { kind: 'table', header, varies: false };
}

/** A table with these columns at least, whose `compute` answers the header as its first row. */
export function varyingTable<const T extends readonly Text[]>(
  ...header: T
): { kind: 'table'; header: T; varies: true } {
  return { kind: 'table', header, varies: true };
}

/** A line that runs as the given one does, `longer` by that many cells. */
export function lineOf({ longer }: { longer: number } = { longer: 0 }): {
  kind: 'line';
  longer: number;
} {
  return { kind: 'line', longer };
}

/** One thing said in both languages. */
export function text(en: string, ru: string): Text {
  return { en, ru };
}

/** The date cell of `yyyy-mm-dd`. */
export function day(iso: string): DateCell {
  return { day: dayOf(iso) };
}
