import { wholeLibrary } from '../../src/products/library';
import { libraryPage } from '../../src/sheets/library';
import { chooseLanguage, openSheet } from '../../src/sheets/server';
import { userLanguage } from '../../src/sheets/user-language';
import { fakeSpreadsheet, install } from '../harness/fake-spreadsheet';
import { inserted, sentence, usersSpreadsheet } from './insertion';

test.each([
  ['ru', 'ru'],
  ['ru_RU', 'ru'],
  ['en_US', 'en'],
  ['fr', 'en'],
  [null, 'en'],
])('an account in %s is answered in %s', (accountLocale, language) => {
  install(fakeSpreadsheet({ accountLocale }));
  expect(userLanguage()).toBe(language);
});

test('the chosen language goes before that of the account and is remembered', () => {
  usersSpreadsheet('ru');
  chooseLanguage('en');
  expect(userLanguage()).toBe('en');
});

test('a sheet of an insertion can be opened until it is removed', () => {
  const { book, insertion } = inserted({ template: 'hadi', language: 'ru', sampleData: false });
  const last = insertion.sheets[insertion.sheets.length - 1] ?? { id: -1, name: '' };
  openSheet(last.id);
  expect(book.activeSheet()).toBe(last.name);
  book.removeSheet(last.name);
  expect(sentence(() => openSheet(last.id))).toBe('Этого листа в таблице больше нет.');
});

test('the library holds nothing that could end its elements or be taken for a comment', () => {
  const page = libraryPage(wholeLibrary());
  const scripts = page.trimEnd().split('\n');
  expect(scripts.length).toBeGreaterThan(2);
  const inside = scripts.map((script) => script.replace(/^<script [^>]*>|<\/script>$/g, ''));
  expect(inside.filter((json) => /[<\/]/.test(json))).toEqual([]);
});
