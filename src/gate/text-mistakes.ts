import { mixedWords, type Text, wordsIn } from '../language';

/** Which language is missing altogether: a text that no compiler has seen. */
export function missingWords(text: Partial<Text> | undefined): string[] {
  const missing = (['en', 'ru'] as const).filter(
    (language) => typeof text?.[language] !== 'string',
  );
  return missing.length === 0
    ? []
    : [`say it in both languages; missing here: ${missing.join(', ')}`];
}

/** What is wrong with a few words that are shown as they are. */
export function phraseMistakes(text: Text): string[] {
  const missing = missingWords(text);
  if (missing.length > 0) return missing;
  const { en, ru } = text;
  if (en.trim() === '' || ru.trim() === '') return ['say it in both languages; one is blank'];
  const mixed = mixedWords(text);
  return [
    ...[en, ru]
      .filter(isUntidy)
      .map((said) => `no outer or double spaces, line breaks, <, >, @ or */: "${said}"`),
    ...(isEnglish(en, mixed) ? [] : [`write English in en: "${en}"`]),
    ...(isRussian(text) ? [] : [`write Russian in ru: "${ru}"`]),
    ...mixed.map((word) => `"${word}" mixes Latin letters with Russian ones; type it anew`),
    ...wordsIn(ru)
      .filter((word) => WITHOUT_DOTS.test(word))
      .map((word) => `write "${word}" with ё`),
    ...(/\d\s%/.test(en) ? [`no space before % in English: "${en}"`] : []),
    ...(/\d(?!\u00a0)\s?%/.test(ru) ? [`a no-break space before % in Russian: "${ru}"`] : []),
  ];
}

/** What is wrong with whole sentences. */
export function sentenceMistakes(text: Text): string[] {
  const said = [text.en, text.ru].filter((each) => each.trim() !== '');
  return [
    ...phraseMistakes(text),
    ...(said.every((each) => /^["\d\p{Lu}]/u.test(each)) ? [] : ['begin with a capital letter']),
    ...(said.every((each) => /[.?]$/.test(each)) ? [] : ['end with a full stop']),
  ];
}

/** What is wrong with the title of a column. */
export function titleMistakes(title: Text): string[] {
  const isUnit = /%|\bpoints?\b|\bpp\b|п\. ?п\.|пункт/i;
  return [
    ...phraseMistakes(title),
    ...([title.en, title.ru].some((each) => isUnit.test(each))
      ? ['no % or points: a function cannot format cells, its shares are fractions; say "share"']
      : []),
  ];
}

function isUntidy(text: string): boolean {
  return /^\s|\s$|[^\S\u00a0]{2}|[\n\r<>@]|\*\//.test(text);
}

/** In Latin letters; a word that mixes them with others is told by itself. */
function isEnglish(en: string, mixed: readonly string[]): boolean {
  return wordsIn(en).every((word) => !/\p{Script=Cyrillic}/u.test(word) || mixed.includes(word));
}

/** In Russian letters, except for words that are the same in both languages, such as ROMI. */
function isRussian({ en, ru }: Text): boolean {
  return /\p{Script=Cyrillic}/u.test(ru) || (ru === en && /^[A-Z]+$/.test(en));
}

const WITHOUT_DOTS =
  /^(?:еще|ее|счет|счета|отчет|учет|расчет|легк\p{L}*|дает|берет|идет|ведет|растет|причем|пришел|нашел|ушел|все-таки)$/iu;

/** What is said more than once. */
export function repeated(said: readonly string[]): string[] {
  return [...new Set(said.filter((each, index) => said.indexOf(each) !== index))];
}
