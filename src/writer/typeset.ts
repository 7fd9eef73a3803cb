import type { Language } from '../language';

/** What a space that no line breaks at stands between, and how signs are written; each rule finds nothing in its own result. */
const RULES: readonly (readonly [pattern: RegExp, becomes: string])[] = [
  // A figure stays with what it counts, a sign with its figure.
  [/(?<=\d) (?=[%‰₽$€£₸֏₾₴\p{L}])/gu, '\u00a0'],
  [/(?<=[№#§]) (?=\d)/g, '\u00a0'],
  // No line begins with a dash.
  [/ (?=—)/g, '\u00a0'],
  // A range does not break, nor does a minus part from its figure.
  [/(?<=\d)–(?=\d)/g, '–\u2060'],
  [/(?<=^|[\s(«“])-(?=\d)/g, '−'],
];

const OF_LANGUAGES: Readonly<Record<Language, typeof RULES>> = {
  en: [[/(?<=\d)[ \u00a0]%/g, '%']],
  ru: [[/(?<=\d)%/g, '\u00a0%']],
};

/** Words with the spaces and signs of their language. */
export function typeset(words: string, language: Language): string {
  return [...RULES, ...OF_LANGUAGES[language]].reduce(
    (text, [pattern, becomes]) => text.replace(pattern, becomes),
    words,
  );
}
