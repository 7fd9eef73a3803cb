import type { Language, Text } from '../language';
import type { Template } from '../templates/define';

/** A change of words in one language. */
type Change = (words: string, language: Language) => string;

/** The template with every sheet that its words name by key, `{funnel!}`, called by its title. */
export function wordedTemplate(template: Template): Template {
  return wordedTexts(template, template);
}

/** Texts as the sheets of the template say them. */
export function wordedTexts<Data>(data: Data, { sheets }: Template): Data {
  const titles = new Map(sheets.map(({ key, title }) => [key, title]));
  return changed(data, (words, language) =>
    words.replace(NAMED_SHEET, (name, key: string) => titles.get(key)?.[language] ?? name),
  );
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
