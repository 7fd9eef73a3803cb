/** The language of a locale such as `ru_RU`: Russian, or English for all others. */
export function languageOf(locale: string): 'en' | 'ru' {
  return /^ru\b|^ru_/i.test(locale) ? 'ru' : 'en';
}
