import { languageOf } from '../../src/google-sheets/locale';

test.each([
  ['ru', 'ru'],
  ['ru_RU', 'ru'],
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['en_GB', 'en'],
  ['de_DE', 'en'],
  ['run', 'en'],
  ['', 'en'],
])('a spreadsheet of locale %j speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
