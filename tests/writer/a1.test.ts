import fc from 'fast-check';
import { address, columnLetters, rangeAddress, sheetPrefix } from '../../src/writer/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('the letters of a column are its number in bijective base 26', () => {
  const number = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (column) => {
      expect(number(columnLetters(column))).toBe(column);
    }),
  );
});

test('a cell and a range are named as in Sheets', () => {
  expect(address({ row: 12, column: 28 })).toBe('AB12');
  expect(rangeAddress({ row: 4, column: 2 }, { row: 9, column: 4 })).toBe('B4:D9');
});

test.each([
  ['Plan vs fact', "'Plan vs fact'!"],
  ["Board's", "'Board''s'!"],
  ['План (2)', "'План (2)'!"],
])('the sheet %s is quoted', (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});
