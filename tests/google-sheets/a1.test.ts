import fc from 'fast-check';
import {
  address,
  addressedArea,
  columnLetters,
  columnNumber,
  rangeAddress,
  sheetPrefix,
  splitAddress,
} from '../../src/google-sheets/a1';

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
  expect(columnNumber(letters)).toBe(column);
});

test('letters and number of a column are two names of one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
      expect(columnNumber(columnLetters(column).toLowerCase())).toBe(column);
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

test.each([
  ['B2', [2, 2, 2, 2]],
  ['$B$2', [2, 2, 2, 2]],
  ['b2:aa9', [2, 2, 9, 27]],
  ['B2:C', [2, 2, null, 3]],
  ['$B$2:$C', [2, 2, null, 3]],
  ['B:C', [null, 2, null, 3]],
  ['2:9', [2, null, 9, null]],
])('%s names an area', (text, [firstRow, firstColumn, lastRow, lastColumn]) => {
  expect(addressedArea(text)).toEqual({ firstRow, firstColumn, lastRow, lastColumn });
});

test.each(['', 'B', '2', 'B2:', 'B2:C3:D4', 'total', 'B2 C3', '#REF!'])(
  '%j is no address',
  (text) => {
    expect(addressedArea(text)).toBeNull();
  },
);

test.each([
  ['B2', null, 'B2'],
  ['Sheet1!B2:C9', 'Sheet1', 'B2:C9'],
  ["'P&L 2'!B2", 'P&L 2', 'B2'],
  ["'Board''s'!$A$1", "Board's", '$A$1'],
  ["'Wow! It''s'!A1", "Wow! It's", 'A1'],
])('%s is split', (text, sheetName, inSheet) => {
  expect(splitAddress(text)).toEqual({ sheetName, address: inSheet });
});

test('a quoted name is read back as it was', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(splitAddress(`${sheetPrefix(name)}A1`)).toEqual({ sheetName: name, address: 'A1' });
    }),
  );
});
