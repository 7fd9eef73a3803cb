import { fill, helpTopics, words } from '../../src/sidebar/words';

const texts = [
  ...Object.entries(words),
  ...helpTopics.flatMap(({ title, text }) => [
    [title.en, title] as const,
    [`text of ${title.en}`, text] as const,
  ]),
];

const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

test.each(texts)('the words “%s” are in both languages and name the same values', (_, text) => {
  expect(text.en).toMatch(/[A-Za-z]/);
  expect(text.en).not.toMatch(/[А-Яа-яЁё]/);
  expect(text.ru).toMatch(/[А-Яа-яЁё]/);
  expect(places(text.ru)).toEqual(places(text.en));
});

test('values go into their places, signs of patterns included', () => {
  expect(fill('{done} of {total}: {title}', { done: 0, total: 5, title: '$& {done}' })).toBe(
    '0 of 5: $& {done}',
  );
});
