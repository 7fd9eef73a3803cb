import type { Text } from '../language';
import { type Day, isoOf } from './days';

/** Where in its argument a cell is, counted from 1; `column` only where there are several. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** The value that broke a rule: a figure, one of another, a day, or words. */
export type Got =
  number | string | Text | { readonly part: number; readonly of: number } | { readonly day: Day };

/** A rule was broken; the gate says it in the language of the spreadsheet. */
export class Refusal extends Error {
  readonly place: Place;

  constructor(
    /** The parameter, or in words what else is wrong; null: the call itself. */
    readonly what: string | Text | null,
    /** The rule, as the end of "must be …". */
    readonly rule: Text,
    /** The offending values; none where a required argument was left out. */
    readonly got: readonly Got[],
    place: Place | number = {},
  ) {
    const at = typeof place === 'number' ? { row: place } : place;
    const words = got.map(inEnglish).join('; ');
    super(`${inEnglish(what)} must be ${rule.en}, got ${words}${atRow(at)}`);
    this.name = 'Refusal';
    this.place = at;
  }
}

/** For developers; users read the gate's sentence. */
function inEnglish(said: Got | null): string {
  if (said === null) return 'the call';
  if (typeof said !== 'object') return String(said);
  if ('part' in said) return `${said.part} of ${said.of}`;
  return 'day' in said ? isoOf(said.day) : said.en;
}

function atRow({ row }: Place): string {
  return row === undefined ? '' : ` (row ${row})`;
}
