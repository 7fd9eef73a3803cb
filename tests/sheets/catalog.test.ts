import { allFunctions } from '../../src/functions/registry';
import { chooseLanguage, getCatalog, openSheet } from '../../src/sheets/server';
import type { Catalog } from '../../src/sheets/protocol';
import { allTemplates } from '../../src/offer';
import { fakeSpreadsheet, install, VERSION } from '../harness/fake-spreadsheet';
import { inserted, sentence, usersSpreadsheet } from './insertion';

function catalogFor(accountLocale: string | null): Catalog {
  install(fakeSpreadsheet({ accountLocale }));
  return getCatalog();
}

/** Every text in a value, with the path to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

test.each([
  ['ru', 'ru'],
  ['ru_RU', 'ru'],
  ['en_US', 'en'],
  ['fr', 'en'],
  [null, 'en'],
])('an account in %s gets the catalog in %s', (accountLocale, language) => {
  expect(catalogFor(accountLocale).language).toBe(language);
});

test.each(['ru', 'en'])('in %s every card is complete', (locale) => {
  const catalog = catalogFor(locale);
  expect(catalog.templates.map(({ id }) => id)).toEqual(allTemplates().map(({ id }) => id));
  expect(catalog.functions.map(({ name }) => name)).toEqual(allFunctions().map(({ name }) => name));
  expect(catalog.version).toBe(VERSION);
  const blank = texts(catalog).filter(([, text]) => text.trim() === '');
  expect(blank).toEqual([]);
  const lists = [
    ...catalog.templates.flatMap(({ sheets, howTo }) => [sheets, howTo]),
    ...catalog.functions.flatMap(({ parameters, examples }) => [parameters, examples]),
  ];
  expect(Math.min(...lists.map(({ length }) => length))).toBeGreaterThan(0);
});

test('Russian words are Russian and English words are English', () => {
  const said = (catalog: Catalog): string[] => [
    ...catalog.templates.flatMap(({ title, purpose, group, howTo }) => [
      title,
      purpose,
      group,
      ...howTo,
    ]),
    ...catalog.functions.flatMap(({ group, question, summary, parameters }) => [
      group,
      question,
      summary,
      ...parameters.map(({ help }) => help),
    ]),
  ];
  expect(said(catalogFor('ru')).filter((text) => !/[а-яё]/i.test(text))).toEqual([]);
  expect(said(catalogFor('en')).filter((text) => /[а-яё]/i.test(text))).toEqual([]);
});

test('the chosen language goes before that of the account and is remembered', () => {
  usersSpreadsheet('ru');
  expect(chooseLanguage('en').language).toBe('en');
  expect(getCatalog().language).toBe('en');
});

test('a sheet of an insertion can be opened until it is removed', () => {
  const { book, insertion } = inserted({ template: 'hadi', language: 'ru', sampleData: false });
  const last = insertion.sheets[insertion.sheets.length - 1] ?? { id: -1, name: '' };
  openSheet(last.id);
  expect(book.activeSheet()).toBe(last.name);
  book.removeSheet(last.name);
  expect(sentence(() => openSheet(last.id))).toBe('Этого листа в таблице больше нет.');
});
