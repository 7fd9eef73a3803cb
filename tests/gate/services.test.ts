import { calculate } from '../../src/functions/calculate';
import { column, counting, failure, moscow, unaskable } from '../harness/cells';

const rows = 300;
const many = (value: unknown): unknown[][] => Array.from({ length: rows }, () => [value]);

test.each<[string, unknown[]]>([
  ['ICE_SCORE', [many(8), many(6), 3, 'average']],
  ['FUNNEL_CONV', [column(20, '', 5), 'close']],
  ['WEEKLY_BONUS', [many(110), many(100), [[0.5, 0.1]], 'marginal']],
  ['HIRE_START_DATE', [many('')]],
])('%s asks the spreadsheet nothing when numbers are all there is', (name, args) => {
  expect(() => calculate(name, args, unaskable)).not.toThrow();
});

test('dates cost one question for the time zone and none for the locale', () => {
  const { sheet, asked } = counting();
  const holidays = many(moscow('2023-11-06'));
  calculate('HIRE_START_DATE', [many(moscow('2023-12-01')), 20, 40, 'workdays', holidays], sheet);
  expect(asked).toEqual({ locale: 0, timeZone: 1 });
});

test('words in the result cost one question for the locale', () => {
  const { sheet, asked } = counting();
  const customers = Array.from({ length: rows }, (_, index) => [`customer ${index}`]);
  calculate('RFM_SEGMENT', [customers, many(moscow('2026-01-01')), many(100)], sheet);
  expect(asked).toEqual({ locale: 1, timeZone: 1 });
});

test('words in a language that is asked for cost no question', () => {
  const verdict = calculate('AB_TEST', [15, 100, 25, 100, '', 'ru'], unaskable);
  expect(verdict).toEqual([
    [0.15, 0.25, expect.closeTo(2 / 3), expect.any(Number), 'разница не доказана'],
  ]);
});

test.each<[string, unknown[], number]>([
  ['ICE_SCORE', [many(0), many('x'), many(true)], 0],
  ['ICE_SCORE', [many(1), column(1, 2), 1], 0],
  ['WEEKLY_BONUS', [1, 1, column(1)], 0],
  ['HIRE_START_DATE', [many(moscow('2023-12-01')), many('x')], 1],
])('%s that fails asks for the locale once', (name, args, timeZone) => {
  const { sheet, asked } = counting();
  expect(failure(() => calculate(name, args, sheet))).toContain(name);
  expect(asked).toEqual({ locale: 1, timeZone });
});
