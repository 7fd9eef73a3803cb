import { type Got, type Place, Refusal } from '../domain/refusal';
import type { Calendar } from '../google-sheets/calendar';
import { isBlank } from '../google-sheets/values';
import type { Language, Text } from '../language';
import type { Kind } from './kinds';
import { inRussian } from './parameter-words';
import { quoted, quotedDay, quotedNumber, quotedText } from './quotes';

/** A refusal as the user reads it. */
export function sentence(name: string, refusal: Refusal, language: Language): string {
  const { what, rule, place } = refusal;
  const isRussian = language === 'ru';
  const got = refusal.got.map((each) => said(each, language)).join('; ') + placeIn(place, language);
  if (what === null)
    return isRussian
      ? `${name} принимает ${rule.ru}, получено: ${got}`
      : `${name} takes ${rule.en}, got ${got}`;
  const saidIn = (noun: string): string =>
    typeof what === 'string' ? inRussian(name, what, noun) : what.ru;
  if (refusal.got.length === 0)
    return isRussian
      ? `${name}: ${saidIn('параметр')} ${rule.ru}`
      : `${name}: ${inEnglish(what)} is ${rule.en}`;
  return isRussian
    ? `${name}: в ${saidIn('параметре')} ожидается ${rule.ru}, получено: ${got}`
    : `${name}: ${inEnglish(what)} must be ${rule.en}, got ${got}`;
}

/** A required argument was left out of the call. */
export function leftOut(parameter: string): Refusal {
  return new Refusal(parameter, { en: 'required', ru: 'обязателен' }, []);
}

function inEnglish(what: string | Text): string {
  return typeof what === 'string' ? what : what.en;
}

function said(got: Got, language: Language): string {
  if (typeof got === 'number') return quotedNumber(got, language);
  if (typeof got === 'string') return quotedText(got, language);
  if ('part' in got) {
    const [part, of] = [got.part, got.of].map((each) => quotedNumber(each, language));
    return `${part} ${language === 'ru' ? 'из' : 'of'} ${of}`;
  }
  return 'day' in got ? quotedDay(got.day, language) : got[language];
}

function placeIn({ row, column }: Place, language: Language): string {
  if (row === undefined) return '';
  const words = language === 'ru' ? ['строка', 'столбец'] : ['row', 'column'];
  return ` (${words[0]} ${row}${column === undefined ? '' : `, ${words[1]} ${column}`})`;
}

/** `4 arguments`, `из 21 строки`: after a number Russian has one form for 1, 21, 31 … and one for all others. */
export function counted(count: number, one: Text, many: Text): Text {
  return {
    en: `${count} ${count === 1 ? one.en : many.en}`,
    ru: `${count} ${count % 10 === 1 && count % 100 !== 11 ? one.ru : many.ru}`,
  };
}

/** Turns a row number in a refusal, counted among the `filled` rows only, into one counted in the whole range. */
export function countingAll<T>(filled: readonly number[], compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Refusal) || error.place.row === undefined) throw error;
    const row = (filled[error.place.row - 1] ?? 0) + 1;
    throw new Refusal(error.what, error.rule, error.got, { ...error.place, row });
  }
}

interface Breach {
  readonly rule: Text;
  readonly found: Text[];
  count: number;
}

const NAMED = 3;

/** The cells of one call that broke a rule, kept until all have been read. */
export class Faults {
  private readonly byParameter = new Map<string, Breach>();

  constructor(private readonly calendar: () => Calendar) {}

  /** Keeps a cell that is not of its kind. */
  note(parameter: string, { rule, hint }: Kind<unknown>, cell: unknown, place: Place): void {
    this.add(parameter, rule, place, (language) => {
      const more = isBlank(cell) ? null : hint?.(cell);
      return quoted(cell, language, this.calendar) + (more ? ` (${more[language]})` : '');
    });
  }

  /** Keeps the mathematics' refusal of the row at `place`; a refusal of the whole call is rethrown. */
  refuse(refusal: Refusal, place: Place): void {
    const { what, rule, got } = refusal;
    if (typeof what !== 'string') throw refusal;
    this.add(what, rule, place, (language) => got.map((each) => said(each, language)).join('; '));
  }

  /** A parameter is known by the first rule it broke; cells that break another one are reported next time. */
  private add(
    parameter: string,
    rule: Text,
    place: Place,
    say: (language: Language) => string,
  ): void {
    const broken = this.byParameter.get(parameter) ?? { rule, found: [], count: 0 };
    this.byParameter.set(parameter, broken);
    if (broken.rule.en !== rule.en) return;
    broken.count += 1;
    if (broken.found.length >= NAMED) return;
    const inPlace = (language: Language): string => say(language) + placeIn(place, language);
    broken.found.push({ en: inPlace('en'), ru: inPlace('ru') });
  }

  /** Throws what is wrong with the first of `parameters` that has faults. */
  throwFirst(parameters: readonly { readonly name: string }[]): void {
    for (const { name } of parameters) {
      const broken = this.byParameter.get(name);
      if (broken) throw new Refusal(name, broken.rule, [gotCells(broken)]);
    }
  }
}

function gotCells({ found, count }: Breach): Text {
  const more = count > found.length;
  return {
    en: found.map(({ en }) => en).join(', ') + (more ? `; ${count} such cells in all` : ''),
    ru: found.map(({ ru }) => ru).join(', ') + (more ? `; всего таких ячеек: ${count}` : ''),
  };
}
