import { calculate } from '../../src/functions/call';
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
      'WEEKLY_QUOTAS: в weights ожидается по одному числу на каждую неделю месяца (недель: 5), получено: 4',
    );
  });

  test('a blank weight between others is refused', () => {
    expect(refusal('WEEKLY_QUOTAS', 500, october, column(1, '', 1, 1, 1))).toBe(
      'WEEKLY_QUOTAS: weights must be a number of 0 or more, got a blank cell (row 2)',
    );
  });
});

describe('KPI_ATTAINMENT', () => {
  test('blank worst and cap mean 0 and 100 %', () => {
    expectCells(answer('KPI_ATTAINMENT', column(150, 50), 100, '', column('', '')), column(1, 0.5));
  });

  test('a target equal to the worst is refused with its row', () => {
    const args = [column(1, 2, 3), column(5, 6, 7), column(0, 6, 7)];
    expect(refusal('KPI_ATTAINMENT', ...args)).toBe(
      'KPI_ATTAINMENT: target must be a number other than worst, got 6 (row 2), 7 (row 3)',
    );
    expect(russianRefusal('KPI_ATTAINMENT', ...args)).toBe(
      'KPI_ATTAINMENT: в target ожидается число, не равное worst, получено: 6 (строка 2), 7 (строка 3)',
    );
  });

  test('a target of 0 needs a worst', () => {
    expect(refusal('KPI_ATTAINMENT', 1, 0)).toBe(
      'KPI_ATTAINMENT: target must be a number other than worst, got 0',
    );
    expect(answer('KPI_ATTAINMENT', 1, 0, 4)).toBe(0.75);
  });
});

describe('KPI_BONUS', () => {
  test('weights and attainments stand in a column, in a row or in one cell', () => {
    // (3 × 1 + 1 × 0.6) / 4 = 0.9 of 1000.
    expectCells(answer('KPI_BONUS', 1000, column(3, 1), column(1, 0.6)), 900);
    expectCells(answer('KPI_BONUS', 1000, [[3, 1]], [[1, 0.6]]), 900);
    expectCells(answer('KPI_BONUS', 1000, 3, 0.6), 600);
  });

  test('rows that are blank in both are passed over, none at all gives a blank', () => {
    const [weights, attainments] = [column('', 3, '', 1, ''), column('', 1, '', 0.6, '')];
    expectCells(answer('KPI_BONUS', 1000, weights, attainments), 900);
    expect(answer('KPI_BONUS', 1000, column('', ''), column('', ''))).toBe('');
  });

  test.each<[string, unknown[], string]>([
    [
      'an attainment that is missing',
      [1000, column(1, 1), column(1, '')],
      'attainments must be a number, got a blank cell (row 2)',
    ],
    [
      'weights that are all 0',
      [1000, column(0, 0), column(1, 1)],
      'weights must be numbers of which one at least is above 0, got 0',
    ],
    [
      'a weight below 0',
      [1000, column(1, -1), column(1, 1)],
      'weights must be a number of 0 or more, got -1 (row 2)',
    ],
    [
      'a column and a row',
      [1000, column(1, 1), [[1, 1]]],
      'attainments must be a single cell or a range of the same shape as weights (2 × 1 cells), got 1 × 2 cells',
    ],
    [
      'several funds',
      [column(1, 2), column(1, 1), column(1, 1)],
      'fund must be a single cell, got 2 × 1 cells',
    ],
  ])('%s is refused', (_, args, sentence) => {
    expect(refusal('KPI_BONUS', ...args)).toBe(`KPI_BONUS: ${sentence}`);
  });
});
