import { mixedWords, type Text } from '../../language';
import type { Format, Template } from '../../templates/define';
import { meant } from '../nearest';
import { isForeignInEnglish, isForeignInRussian } from './foreign-words';
import type { CustomFunction } from './functions';
import type { Mistake } from './mistake';

/** Words that are missing, in the wrong language, or name what is not there. */
export function wordMistakes(template: Template, functions: readonly CustomFunction[]): Mistake[] {
  const texts = textsIn(template).filter(
    ({ en, ru }) => typeof en !== 'number' || typeof ru !== 'number',
  );
  return [
    ...howToMistakes(template),
    ...unusedLists(template),
    ...unitMistakes(template),
    ...texts.flatMap((text) => languageMistakes(text, functions)),
    ...texts.flatMap((text) => sheetNameMistakes(text, template)),
  ];
}

interface FoundText {
  readonly path: readonly string[];
  readonly en: unknown;
  readonly ru: unknown;
}

/** Every pair of words in a template, with the way to it: the keys of what it stands in. */
function textsIn(value: unknown, path: readonly string[] = []): FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'ru' in value) {
    const { en, ru } = value as { en?: unknown; ru?: unknown };
    return [{ path, en, ru }];
  }
  return Object.entries(value).flatMap(([name, part]) => {
    const key: unknown =
      typeof part === 'object' && part !== null && 'key' in part ? part.key : undefined;
    const step =
      typeof key === 'string'
        ? [key]
        : /^\d+$|^(sheets|blocks|columns|items|lines)$/.test(name)
          ? []
          : [name];
    return textsIn(part, [...path, ...step]);
  });
}

function howToMistakes({ howTo, sheets }: Template): Mistake[] {
  if (howTo.length === 0)
    return [{ path: [], why: 'has no how-to: say in a few steps how it is used' }];
  const isThere = sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'how-to'));
  return isThere
    ? []
    : [{ path: [], why: 'shows its how-to on no sheet: add a block of kind how-to' }];
}

function unusedLists({ lists = {}, ...rest }: Template): Mistake[] {
  const text = JSON.stringify(rest);
  return Object.keys(lists)
    .filter((list) => !text.includes(`{#${list}.`) && !text.includes(`"list":"${list}"`))
    .map((list) => ({ path: [`list ${list}`], why: 'is used nowhere' }));
}

const WITHOUT_UNIT: readonly Format[] = ['decimal', 'figure', 'count', 'signedCount'];

/** A figure says its unit in the header, if its format does not. */
function unitMistakes({ sheets }: Template): Mistake[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      return block.columns
        .filter(({ format, header }) => WITHOUT_UNIT.includes(format) && !hasUnit(header))
        .map(({ key, header }) => ({
          path: [sheet.key, block.key, key],
          why: `the header “${header.en}” says no unit; write “${header.en}, people” or whatever is counted`,
        }));
    }),
  );
}

/** After a comma, as a sign, or as what is counted: “Open vacancies”. */
function hasUnit({ en }: Text): boolean {
  return /[,%№#→]|^No\.|\b(people|\w+s)\b|^[a-z_]+$/.test(en);
}

function languageMistakes(
  { path, en, ru }: FoundText,
  functions: readonly CustomFunction[],
): Mistake[] {
  const missing = [
    ...(isSaid(en) ? [] : ['says nothing in English']),
    ...(isSaid(ru) ? [] : ['says nothing in Russian']),
  ];
  if (missing.length > 0) return missing.map((why) => ({ path, why }));
  const mixed = mixedWords({ en: String(en), ru: String(ru) });
  if (mixed.length > 0)
    return mixed.map((word) => ({
      path,
      why: `“${word}” mixes Latin letters with Russian ones; type it anew`,
    }));
  return [
    ...(isForeignInRussian(String(ru), functions)
      ? [{ path, why: `says “${String(ru)}” in Russian, which is English` }]
      : []),
    ...(isForeignInEnglish(String(en))
      ? [{ path, why: `says “${String(en)}” in English, which is Russian` }]
      : []),
  ];
}

function isSaid(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

const QUOTED = {
  en: /(?:[Ss]heets? [“"]([^”"]+)[”"]|[“"]([^”"]+)[”"] sheet)/g,
  ru: /[Лл]ист(?:а|е|у|ом|ы|ах)? «([^»]+)»/g,
} as const;

/** A sheet named in words is one of the template's. */
function sheetNameMistakes({ path, ...text }: FoundText, { sheets }: Template): Mistake[] {
  return (['en', 'ru'] as const).flatMap((language) => {
    const titles = sheets.map(({ title }) => title[language]);
    const found = [...String(text[language] ?? '').matchAll(QUOTED[language])];
    return found
      .map(([, first, second]) => first ?? second ?? '')
      .filter((name) => !titles.includes(name))
      .map((name) => ({
        path,
        why: `names the sheet “${name}”: there is no ${meant(name, titles)}`,
      }));
  });
}
