import type { Language, Text } from '../language';
import type { Template } from '../templates/define';
import { currencies, type Currency, currencyOf } from './currency';
import { typeset } from './typeset';

/** The template with its words as its sheets say them; without a currency in that of each language. */
export function wordedTemplate(template: Template, currency?: Currency): Template {
  return wordedTexts(template, template, currency);
}

/**
 * Texts as the sheets of the template say them: a sheet that is named by key, `{funnel!}`, is called by its title,
 * `{currency}` is the sign of the money, and spaces are set.
 */
export function wordedTexts<Data>(data: Data, { sheets }: Template, currency?: Currency): Data {
  const titles = new Map(sheets.map(({ key, title }) => [key, title]));
  return changed(data, (words, language) => {
    const titled = words.replace(
      NAMED_SHEET,
      (name, key: string) => titles.get(key)?.[language] ?? name,
    );
    return typeset(withCurrency(titled, currency ?? currencyOf(language)), language);
  });
}

/** What a formula says in words, `{"en"|"ru"}`; null where it is no such words. */
export function wordsIn(reference: string): Text | null {
  const [, en, ru] = /^\{"((?:[^"]|"")*)"\|"((?:[^"]|"")*)"\}$/.exec(reference) ?? [];
  if (en === undefined || ru === undefined) return null;
  return { en: en.replace(/""/g, '"'), ru: ru.replace(/""/g, '"') };
}

/** Sheets that words name by a key no sheet has. */
export function lostSheets(template: Template): string[] {
  const keys = template.sheets.map(({ key }) => key);
  const named = [...JSON.stringify(template).matchAll(NAMED_SHEET)].map(([, key = '']) => key);
  return [...new Set(named)].filter((key) => !keys.includes(key));
}

const NAMED_SHEET = /\{(\w+)!\}/g;

/** Without a currency the unit goes, with the comma before it. */
function withCurrency(words: string, currency: Currency): string {
  const sign = currencies[currency];
  if (sign !== '') return words.split('{currency}').join(sign);
  return words.replace(/,? ?\{currency\}/g, '').trim();
}

/** A change of words in one language. */
type Change = (words: string, language: Language) => string;

/** The same data with the words of every text changed. */
function changed<Data>(data: Data, change: Change): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each: unknown) => changed(each, change)) as Data;
  const isText = 'en' in data && typeof data.en === 'string';
  const parts = Object.entries(data).map(([name, part]: [string, unknown]) => [
    name,
    isText && typeof part === 'string' ? change(part, name as Language) : changed(part, change),
  ]);
  return Object.fromEntries(parts) as Data;
}
