import type { Text } from '../../src/language';
import { helpTopics } from '../../src/sidebar/help-topics';
import { insertedWords } from '../../src/sidebar/inserted-words';
import { words as general } from '../../src/sidebar/words';

const words = { ...general, ...insertedWords };
const VALUES = ['Alpha', 'Beta', 'Gamma'];

/** A text as it is said with values in it. */
function said(word: Text | ((...values: never[]) => Text)): Text {
  return typeof word === 'function' ? word(...(VALUES as never[])) : word;
}

const texts: readonly (readonly [string, Text])[] = [
  ...Object.entries(words).map(([name, word]) => [name, said(word)] as const),
  ...helpTopics.flatMap(({ title, text }) => [
    [title.en, title] as const,
    [`text of ${title.en}`, text] as const,
  ]),
];

const valuesIn = (sentence: string) => VALUES.filter((value) => sentence.includes(value));
const withoutValues = (sentence: string) =>
  VALUES.reduce((rest, value) => rest.replace(value, ''), sentence);

test.each(texts)('the words “%s” are in both languages and name the same values', (_, text) => {
  expect(text.en).toMatch(/[A-Za-z]/);
  expect(text.en).not.toMatch(/[А-Яа-яЁё]/);
  expect(withoutValues(text.ru)).toMatch(/[А-Яа-яЁё]/);
  expect(valuesIn(text.ru)).toEqual(valuesIn(text.en));
});

test.each(texts)(
  'the Russian words “%s” never begin a line with a dash or a %% sign',
  (_, { ru }) => {
    expect(ru).not.toMatch(/ [—%]/);
  },
);

test('every value that a sentence takes is in it', () => {
  const silent = Object.entries(words).filter(
    ([, word]) => typeof word === 'function' && valuesIn(said(word).en).length < word.length,
  );
  expect(silent).toEqual([]);
});
