/** The two languages the add-on speaks. */
export type Language = 'en' | 'ru';

/** One thing said in both languages. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}

/** Words that mix Latin letters with Russian ones, or stand in Russian in Latin letters that look Russian. */
export function mixedWords({ en, ru }: Text): string[] {
  const inEnglish = wordsIn(en);
  const hidden = wordsIn(ru).filter(
    (word) => /^[aceopxyABCEHKMOPTX]+$/.test(word) && !inEnglish.includes(word),
  );
  return [...new Set([...inEnglish.filter(isMixed), ...wordsIn(ru).filter(isMixed), ...hidden])];
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
}

/** The words of a text; what is no letter parts them. */
export function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}
