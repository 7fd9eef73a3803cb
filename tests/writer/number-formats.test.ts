import type { Language } from '../../src/language';
import type { Format } from '../../src/templates/define';
import { type Currency, currencyIn } from '../../src/writer/currency';
import { numberFormat, signed } from '../../src/writer/number-formats';
import { calculated } from './calculated';
import { both, small } from './small';

const S = '\u00a0';

type Shown = readonly [format: Format, value: number, en: string, ru: string];

// 46000 is 9 December 2025: 1 January 2026 is day 46023.
const examples: readonly Shown[] = [
  ['count', 1234, '1,234', `1${S}234`],
  ['count', -1234, '−1,234', `−1${S}234`],
  ['decimal', 2.55, '2.6', '2,6'],
  ['decimal', -2.5, '−2.5', '−2,5'],
  ['figure', 0.0123, '0.0123', '0,0123'],
  ['money', 1234, '$1,234', `1${S}234${S}₽`],
  ['money', -1234, '−$1,234', `−1${S}234${S}₽`],
  ['signedMoney', 5, '+$5', `+5${S}₽`],
  ['signedMoney', -5, '−$5', `−5${S}₽`],
  ['signedMoney', 0, '$0', `0${S}₽`],
  ['signedCount', 7, '+7', '+7'],
  ['signedCount', -7, '−7', '−7'],
  ['percent', 0.2, '20%', `20${S}%`],
  ['percent', -0.2, '−20%', `−20${S}%`],
  ['percent1', 0.125, '12.5%', `12,5${S}%`],
  ['signedPercent1', 0.125, '+12.5%', `+12,5${S}%`],
  ['signedPercent1', -0.03, '−3.0%', `−3,0${S}%`],
  ['points', 0.6, `+0.6${S}pp`, `+0,6${S}п.п.`],
  ['points', -0.6, `−0.6${S}pp`, `−0,6${S}п.п.`],
  ['points', 0, `0.0${S}pp`, `0,0${S}п.п.`],
  ['date', 46000, '9 Dec 2025', '09.12.2025'],
  ['month', 46000, 'Dec 2025', '12.2025'],
];

/** The figures as a spreadsheet of that locale shows them. */
async function shown(language: Language, locale: string): Promise<string[]> {
  const items = examples.map(([format, value], index) => {
    return { key: `a${index}`, label: both('A'), format, value };
  });
  const spreadsheet = await calculated(small([{ kind: 'form', key: 'form', items }]), {
    language,
    locale,
  });
  const name = language === 'en' ? 'Small · main' : 'Образец · main';
  const rows = spreadsheet.displayed(name).slice(3, 3 + examples.length);
  await spreadsheet.dispose();
  return rows.map(([, second]) => second ?? '');
}

test('figures are shown as English writes them', async () => {
  expect(await shown('en', 'en_US')).toEqual(examples.map(([, , en]) => en));
});

test('figures are shown as Russian writes them', async () => {
  expect(await shown('ru', 'ru_RU')).toEqual(examples.map(([, , , ru]) => ru));
});

test('months are English on an English sheet of a Russian spreadsheet', async () => {
  const days = (await shown('en', 'ru_RU')).slice(-2);
  expect(days).toEqual(['9 Dec 2025', 'Dec 2025']);
});

test.each<[Currency, string, string]>([
  ['EUR', '"€"#,##0', `#,##0"${S}€"`],
  ['RUB', '"₽"#,##0', `#,##0"${S}₽"`],
  ['BYN', `"Br${S}"#,##0`, `#,##0"${S}Br"`],
  ['none', '#,##0', '#,##0'],
])('money in %s has its sign where the language writes it', (currency, en, ru) => {
  const each = (language: Language): string => numberFormat('money', { language, currency });
  expect([each('en'), each('ru')]).toEqual([`${en};"−"${en}`, `${ru};"−"${ru}`]);
});

test.each<[string, Currency]>([
  ['ru_RU', 'RUB'],
  ['en_US', 'USD'],
  ['en_GB', 'GBP'],
  ['de_DE', 'EUR'],
  ['kk_KZ', 'KZT'],
  ['ru_BY', 'BYN'],
  ['ru', 'RUB'],
  ['uk', 'UAH'],
  ['ja_JP', 'none'],
])('a spreadsheet of the locale %s counts in %s', (locale, currency) => {
  expect(currencyIn(locale)).toBe(currency);
});

test('a deviation has a plus where its figures have a signed format', () => {
  const formats: Format[] = ['count', 'money', 'percent1', 'date'];
  expect(formats.map(signed)).toEqual(['signedCount', 'signedMoney', 'signedPercent1', 'date']);
});
