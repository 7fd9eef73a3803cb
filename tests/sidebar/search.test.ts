import { matches } from '../../src/sidebar/search';

const texts = ['ICE_SCORE', 'Какую гипотезу проверять первой?', 'Насколько всё просто'];

test.each([
  ['part of a name in any case', 'ice_s', true],
  ['every word, in any order and from different texts', 'первой ice', true],
  ['a word with е where the text has ё', 'все', true],
  ['a word with ё where the text has е', 'гипотёзу', true],
  ['nothing but spaces', '  ', true],
  ['a word that is nowhere', 'бонус', false],
  ['one word that is there and one that is not', 'ice бонус', false],
])('A search by %s (“%s”) gives %s.', (_, query, found) => {
  expect(matches(query, texts)).toBe(found);
});
