import { listed, meant, nearest } from '../../src/writer/nearest';

test.each<[string, string[], string | null]>([
  ['qouta', ['plan', 'quota'], 'quota'], // two letters have changed places
  ['cots', ['name', 'price', 'cost'], 'cost'],
  ['leed', ['leads', 'lead'], 'lead'],
  ['Price', ['price'], 'price'],
  ['to', ['no', 'total'], 'no'],
  ['price', ['name', 'date'], null],
  ['', ['name'], null],
  ['price', [], null],
])('of %s the nearest among %j is %s', (wrong, right, near) => {
  expect(nearest(wrong, right)).toBe(near);
});

test('a wrong name is said with what may have been meant', () => {
  expect(meant('cots', ['cost', 'price'])).toBe(
    'cots (did you mean cost?); there is cost and price',
  );
  expect(meant('sum', [])).toBe('sum; there is none');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %s', (names, text) => {
  expect(listed(names)).toBe(text);
});
