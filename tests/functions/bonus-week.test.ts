import { calculate } from '../../src/functions/calculate';
import {
  answer,
  column,
  expectCells,
  moscow,
  refusal,
  russianRefusal,
  spreadsheet,
} from '../harness/cells';

describe('BONUS_WEEK', () => {
  test('a column of dates gives a column of dates, blank where there is none', () => {
    const dates = column(moscow('2023-10-05'), '', moscow('2023-10-10'));
    expectCells(
      answer('BONUS_WEEK', dates, 'payout'),
      column(moscow('2023-10-11'), '', moscow('2023-10-18')),
    );
  });

  test('the part may differ from row to row and be left out', () => {
    const dates = column(moscow('2023-10-05'), moscow('2023-10-05'), moscow('2023-10-05'));
    const parts = column('End', '', ' payout ');
    expectCells(
      answer('BONUS_WEEK', dates, parts),
      column(moscow('2023-10-09'), moscow('2023-10-03'), moscow('2023-10-11')),
    );
  });

  test('the day is that of the spreadsheet, whatever it is in London', () => {
    // 10 October begins in Vladivostok when it is 14:00 on the 9th in London.
    const date = new Date('2023-10-10T00:00:00+10:00');
    const week = calculate('BONUS_WEEK', [date], spreadsheet('ru_RU', 'Asia/Vladivostok'));
    expect(week).toEqual(date);
  });

  test('another part is refused with the choices', () => {
    expect(refusal('BONUS_WEEK', moscow('2023-10-05'), 'pay day')).toBe(
      'BONUS_WEEK: part must be one of "start", "end", "payout", got "pay day"',
    );
  });
});

describe('WEEKLY_QUOTAS', () => {
  const october = moscow('2023-10-01');

  function quotasBy(weights: unknown): unknown {
    const table = answer('WEEKLY_QUOTAS', 500, october, weights);
    return Array.isArray(table) ? table.slice(1).map((row) => row[4]) : table;
  }

  test('weights stand in a column or a row, or are left blank', () => {
    expect(quotasBy(column(1, 1, 1, 1, 0))).toEqual([125, 125, 125, 125, 0]);
    expect(quotasBy([[1, 1, 1, 1, 0]])).toEqual([125, 125, 125, 125, 0]);
    expect(quotasBy([['', '', '', '', '']])).toEqual([100, 100, 100, 100, 100]);
  });

  test('a month without a plan has its weeks, with blank quotas', () => {
    const table = answer('WEEKLY_QUOTAS', '', october) as unknown[][];
    expect(table.slice(1).map((row) => [row[0], row[4]])).toEqual(
      [1, 2, 3, 4, 5].map((week) => [week, '']),
    );
    expectCells(
      table.slice(1).map((row) => row[1]),
      ['2023-09-26', '2023-10-03', '2023-10-10', '2023-10-17', '2023-10-24'].map(moscow),
    );
  });

  test('a plan without a month is refused', () => {
    expect(refusal('WEEKLY_QUOTAS', 500, '')).toBe(
      'WEEKLY_QUOTAS: month must be a date from 1900 to 9999, got a blank cell',
    );
  });

  test('the header is in the language of the spreadsheet', () => {
    const header = (locale: string): unknown => {
      const table = calculate('WEEKLY_QUOTAS', [1, october], spreadsheet(locale));
      return Array.isArray(table) && table[0];
    };
    expect(header('en_GB')).toEqual(['Week', 'From', 'To', 'Payout', 'Quota']);
    expect(header('ru_RU')).toEqual(['Неделя', 'С', 'По', 'Выплата', 'План недели']);
  });

  test('weights for another number of weeks are refused in both languages', () => {
    const args = [500, october, column(1, 1, 1, 1)];
    expect(refusal('WEEKLY_QUOTAS', ...args)).toBe(
      'WEEKLY_QUOTAS: weights must be 5 numbers, one for each week of the month, got 4',
    );
    expect(russianRefusal('WEEKLY_QUOTAS', ...args)).toBe(
      'WEEKLY_QUOTAS: в параметре weights (вес) ожидается по одному числу на каждую неделю месяца (недель: 5), получено: 4',
    );
  });
});
