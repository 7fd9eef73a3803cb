import type { Language, Text } from '../language';
import type { Refusal } from '../domain/refusal';
import { quoted, quotedNumber } from './cells';

/** Where in its argument a cell stands; `column` only where there are several. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

interface Fault {
  readonly parameter: string;
  readonly rule: Text;
  readonly found: Text[];
  count: number;
}

const NAMED = 3;

/** The cells of one call that broke a rule, kept until all have been read. */
export class Faults {
  private readonly byParameter = new Map<string, Fault>();

  note(parameter: string, rule: Text, cell: unknown, place: Place): void {
    this.add(parameter, rule, (language) => quoted(cell, language), place);
  }

  /** Keeps the domain's refusal of the row at `place`. */
  refuse({ parameter, rule, got }: Refusal, place: Place): void {
    this.add(parameter, rule, (language) => figures(got, language), place);
  }

  /** A parameter is known by the first rule it broke; cells that break another one wait their turn. */
  private add(
    parameter: string,
    rule: Text,
    got: (language: Language) => string,
    place: Place,
  ): void {
    const fault = this.byParameter.get(parameter) ?? { parameter, rule, found: [], count: 0 };
    this.byParameter.set(parameter, fault);
    if (fault.rule.en !== rule.en) return;
    fault.count += 1;
    if (fault.found.length < NAMED) fault.found.push(inBoth((l) => got(l) + placeIn(place, l)));
  }

  /** Throws what is wrong with the first of `parameters` that has faults. */
  throwFirst(parameters: readonly { readonly name: string }[]): void {
    for (const { name } of parameters) {
      const fault = this.byParameter.get(name);
      if (fault) throw new BrokenRule(fault.parameter, fault.rule, gotCells(fault));
    }
  }
}

/** A rule about one parameter was broken. */
export class BrokenRule extends Error {
  constructor(
    /** Name of a parameter, or what else is wrong, in words. */
    readonly what: string | Text,
    readonly rule: Text,
    readonly got: Text,
  ) {
    super(sentence(what, rule, got, 'en'));
    this.name = 'BrokenRule';
  }

  sentence(language: Language): string {
    return sentence(this.what, this.rule, this.got, language);
  }
}

function sentence(what: string | Text, rule: Text, got: Text, language: Language): string {
  const subject = typeof what === 'string' ? what : what[language];
  return language === 'ru'
    ? `в ${subject} ожидается ${rule.ru}, получено: ${got.ru}`
    : `${subject} must be ${rule.en}, got ${got.en}`;
}

function gotCells(fault: Fault): Text {
  const cells = (language: Language): string =>
    fault.found.map((cell) => cell[language]).join(', ');
  const more = fault.count > fault.found.length;
  return {
    en: cells('en') + (more ? `; ${fault.count} such cells in all` : ''),
    ru: cells('ru') + (more ? `; всего таких ячеек: ${fault.count}` : ''),
  };
}

/** The domain's refusal as a sentence of the sheet. */
export function brokenRule({ parameter, rule, got, row }: Refusal): BrokenRule {
  const place = row === undefined ? {} : { row };
  const said = inBoth((language) => figures(got, language) + placeIn(place, language));
  return new BrokenRule(parameter, rule, said);
}

function figures(got: Refusal['got'], language: Language): string {
  return got
    .map((figure) => (typeof figure === 'string' ? figure : quotedNumber(figure, language)))
    .join('; ');
}

function inBoth(say: (language: Language) => string): Text {
  return { en: say('en'), ru: say('ru') };
}

function placeIn({ row, column }: Place, language: Language): string {
  if (row === undefined) return '';
  const words = language === 'ru' ? ['строка', 'столбец'] : ['row', 'column'];
  return ` (${words[0]} ${row}${column === undefined ? '' : `, ${words[1]} ${column}`})`;
}
