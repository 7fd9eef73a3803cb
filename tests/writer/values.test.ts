import {
  daysFromToday,
  monthsFromNow,
  onlySample,
  type Value,
  weekday,
} from '../../src/templates/define';
import { cellValue, literal, valueWith } from '../../src/writer/values';
import { draftIn } from './template';

const outline = draftIn('ru');
const written = (value: Parameters<typeof cellValue>[0], today = '2026-11-22'): unknown =>
  cellValue(value, outline, today, []);

// Sheets counts 1 January 2026 as day 46023: 56 years of 365 days and 14 leap days after day 25569.
// 22 November 2026, a Sunday, is 325 days later.
test.each<[string, Parameters<typeof cellValue>[0], unknown]>([
  ['a number', 0.2, 0.2],
  ['a truth value', true, true],
  ['words of the language', { en: 'Won', ru: 'Выиграна' }, 'Выиграна'],
  ['the money of the language', { en: 100, ru: 9000 }, 9000],
  ['a word of a list', { list: 'status', word: 'won' }, 'Выиграна'],
  ['yesterday', daysFromToday(-1), 46_347],
  ['the first day of last month', monthsFromNow(-1), 46_023 + 273],
  ['a date', { date: '2026-01-01' }, 46_023],
  ['the Monday of this week', weekday(0, 'monday'), 46_348 - 6],
  ['the Sunday of this week', weekday(0, 'sunday'), 46_348],
  ['the Monday three weeks ago', weekday(-3, 'monday'), 46_348 - 6 - 21],
  ['text like a formula', '=1', "'=1"],
])('%s', (_, value, expected) => {
  expect(written(value)).toBe(expected);
});

test.each(['2026-11-16', '2026-11-18', '2026-11-22'])('%s is in the week of 16 November', (day) => {
  expect(written(weekday(0, 'monday'), day)).toBe(46_342);
});

test.each([
  ['formulas', ['+1', "'", '=A1'], ["'+1", "''", "'=A1"]],
  ['numbers', ['0', '-1,5', '12.5%', '1 000'], ["'0", "'-1,5", "'12.5%", "'1 000"]],
  ['dates', ['1/2', '24.11.2026', '2026-11-24'], ["'1/2", "'24.11.2026", "'2026-11-24"]],
  ['ticks', ['TRUE', 'Ложь'], ["'TRUE", "'Ложь"]],
  ['nothing else', ['a=b', '-', '3 weeks', '1–10'], ['a=b', '-', '3 weeks', '1–10']],
])('text that Sheets would take for something else is escaped: %s', (_, texts, escaped) => {
  expect(texts.map(literal)).toEqual(escaped);
});

test.each<[string, boolean, Value | undefined, Value | undefined, unknown]>([
  ['a value', false, 1, 2, 1],
  ['a sample over a value', true, 1, 2, 2],
  ['a value that is only a sample, with samples', true, onlySample(3), undefined, 3],
  ['a value that is only a sample, without', false, onlySample(3), undefined, undefined],
  ['nothing', true, undefined, undefined, undefined],
])('%s', (_, sampleData, value, sample, expected) => {
  expect(valueWith(sampleData, value, sample)).toBe(expected);
});
