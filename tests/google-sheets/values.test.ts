import { runInNewContext } from 'node:vm';
import { isBlank, isDate, isErrorText } from '../../src/google-sheets/values';

test.each(['', undefined, null])('%p is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([0, false, ' ', 'a'])('%p is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test('a date of another realm is a date', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
  expect([isDate(0), isDate('2026-11-24'), isDate({ getTime: () => 0 })]).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#NULL!',
  '#SPILL!',
  '#ДЕЛ/0!',
  '#ЗНАЧ!',
  '#ССЫЛКА!',
  '#ИМЯ?',
  '#ЧИСЛО!',
  '#Н/Д',
  '#ОШИБКА!',
])('%s stands for an error cell', (text) => {
  expect(isErrorText(text)).toBe(true);
});

test.each(['#акция!', '#sale!', '#Sale!', '#1!', '#!', '#SALE', '#SALE !', 'SALE!', ' #REF!'])(
  '%s is a text like any other',
  (text) => {
    expect(isErrorText(text)).toBe(false);
  },
);
