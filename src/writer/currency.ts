import type { Language } from '../language';

/** Moneys a template can be inserted in, by their code. */
export const currencies = {
  RUB: '₽',
  USD: '$',
  EUR: '€',
  GBP: '£',
  KZT: '₸',
  BYN: 'Br',
  AMD: '֏',
  GEL: '₾',
  UAH: '₴',
  /** Figures without a sign. */
  none: '',
} as const satisfies Readonly<Record<string, string>>;

/** The code of a currency, or none. */
export type Currency = keyof typeof currencies;

const OF_LANGUAGES: Readonly<Record<Language, Currency>> = { en: 'USD', ru: 'RUB' };

/** The money that readers of a language are used to. */
export function currencyOf(language: Language): Currency {
  return OF_LANGUAGES[language];
}

const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

const OF_COUNTRIES: Readonly<Record<string, Currency>> = {
  RU: 'RUB',
  US: 'USD',
  GB: 'GBP',
  KZ: 'KZT',
  BY: 'BYN',
  AM: 'AMD',
  GE: 'GEL',
  UA: 'UAH',
  ...Object.fromEntries(EURO.map((country) => [country, 'EUR'] as const)),
};

/** The money of a spreadsheet's locale, such as `ru_RU`; none where we do not have it. */
export function currencyIn(locale: string): Currency {
  const [language = '', country = COUNTRIES[language] ?? ''] = locale.split(/[_-]/);
  return OF_COUNTRIES[country] ?? 'none';
}

/** Locales that Sheets names by the language alone. */
const COUNTRIES: Readonly<Record<string, string>> = {
  be: 'BY',
  de: 'DE',
  en: 'US',
  es: 'ES',
  fr: 'FR',
  hy: 'AM',
  it: 'IT',
  ka: 'GE',
  kk: 'KZ',
  ru: 'RU',
  uk: 'UA',
};
