import { type CohortOptions, type CohortShow, cohortRetention } from '../../src/domain/cohorts';
import { dayOf, isoOf } from '../../src/domain/days';
import { purchaseBook } from '../../src/domain/purchases';
import type { PurchaseBook } from '../../src/domain/purchases';
import { expectCells } from '../harness/cells';
import { EIGHTEEN_ROWS, shop } from './shop';

type Cell = string | number | null;

/** Rows of the table as the sheet shows them: first day, customers, figures. */
function table(book: PurchaseBook, options: Partial<CohortOptions> = {}): Cell[][] {
  const cohorts = cohortRetention(book, { show: 'share', period: 'month', asOf: null, ...options });
  return cohorts.map(({ start, customers, figures }) => [isoOf(start), customers, ...figures]);
}

test('customers by the month of their first purchase', () => {
  const book = shop([
    ['a', '2024-01-05'],
    ['a', '2024-02-10'],
    ['b', '2024-01-20'],
    ['b', '2024-03-01'],
    ['c', '2024-02-02'],
  ]);
  expect(table(book)).toEqual([
    ['2024-01-01', 2, 1, 0.5, 0.5],
    ['2024-02-01', 1, 1, 0, null],
  ]);
});

describe('of eighteen rows', () => {
  test.each<[CohortShow, Cell[][]]>([
    [
      'customers',
      [
        ['2023-11-01', 2, 2, 1, 1, 0, 0],
        ['2023-12-01', 2, 2, 1, 1, 1, null],
        ['2024-01-01', 1, 1, 0, 0, null, null],
        ['2024-02-01', 1, 1, 1, null, null, null],
        ['2024-03-01', 1, 1, null, null, null, null],
      ],
    ],
    [
      'share',
      [
        ['2023-11-01', 2, 1, 0.5, 0.5, 0, 0],
        ['2023-12-01', 2, 1, 0.5, 0.5, 0.5, null],
        ['2024-01-01', 1, 1, 0, 0, null, null],
        ['2024-02-01', 1, 1, 1, null, null, null],
        ['2024-03-01', 1, 1, null, null, null, null],
      ],
    ],
    [
      'revenue',
      [
        ['2023-11-01', 2, 460.6, 20.2, 99.9, -300, 0],
        ['2023-12-01', 2, 65, 10, 65.05, 10, null],
        ['2024-01-01', 1, 0, 0, 0, null, null],
        ['2024-02-01', 1, 0, 80, null, null, null],
        ['2024-03-01', 1, 33.3, null, null, null, null],
      ],
    ],
    [
      // The revenue above, added up from the left and divided by the customers: 480.8 / 2, 580.7 / 2, 280.7 / 2.
      'ltv',
      [
        ['2023-11-01', 2, 230.3, 240.4, 290.35, 140.35, 140.35],
        ['2023-12-01', 2, 32.5, 37.5, 70.025, 75.025, null],
        ['2024-01-01', 1, 0, 0, 0, null, null],
        ['2024-02-01', 1, 0, 80, null, null, null],
        ['2024-03-01', 1, 33.3, null, null, null, null],
      ],
    ],
  ])('%s', (show, expected) => {
    expect(table(EIGHTEEN_ROWS, { show })).toEqual(expected);
  });
});

/*
 * Two customers in calendar time:
 *   Ann  Su 31 Dec 2023   Mo 1 Jan 2024   Su 7 Jan   Mo 8 Jan
 *   Bob  Mo 1 Apr 2024
 * Weeks begin on Mondays 25 Dec, 1 Jan (two of Ann's days), 8 Jan … 1 Apr, which is 14 weeks after the first.
 * Quarters begin on 1 Oct, 1 Jan, 1 Apr.
 */
describe('time is cut', () => {
  const book = shop([
    ['Ann', '2023-12-31', 1],
    ['Ann', '2024-01-01', 2],
    ['Ann', '2024-01-07', 4],
    ['Ann', '2024-01-08', 8],
    ['Bob', '2024-04-01', 16],
  ]);

  test('into weeks from Monday to Sunday', () => {
    expect(table(book, { period: 'week', show: 'revenue' })).toEqual([
      ['2023-12-25', 1, 1, 6, 8, ...Array<number>(12).fill(0)],
      ['2024-04-01', 1, 16, ...Array<null>(14).fill(null)],
    ]);
  });

  test('into quarters', () => {
    expect(table(book, { period: 'quarter', show: 'revenue' })).toEqual([
      ['2023-10-01', 1, 1, 14, 0],
      ['2024-04-01', 1, 16, null, null],
    ]);
  });

  test('into months', () => {
    expect(table(book, { period: 'month', show: 'revenue' })).toEqual([
      ['2023-12-01', 1, 1, 14, 0, 0, 0],
      ['2024-04-01', 1, 16, null, null, null, null],
    ]);
  });
});

describe('the day of counting', () => {
  const book = shop([
    ['a', '2024-01-31', 10],
    ['b', '2024-02-01', 20],
    ['b', '2024-02-29', 30],
  ]);

  test.each([
    ['2024-01-30', []],
    ['2024-01-31', [['2024-01-01', 1, 10]]],
    [
      '2024-02-28',
      [
        ['2024-01-01', 1, 10, 0],
        ['2024-02-01', 1, 20, null],
      ],
    ],
    // A period that has begun and saw nothing is 0, also when it has only just begun.
    [
      '2024-03-01',
      [
        ['2024-01-01', 1, 10, 0, 0],
        ['2024-02-01', 1, 50, 0, null],
      ],
    ],
  ])('%s ends the rows and the columns', (iso, expected) => {
    expect(table(book, { show: 'revenue', asOf: dayOf(iso) })).toEqual(expected);
  });

  test('is the latest date of any row unless given, be it a refund of a customer left out', () => {
    const refundedLater = shop([
      ['a', '2024-01-31', 10],
      ['never bought', '2024-03-01', -5],
    ]);
    expect(table(refundedLater)).toEqual([['2024-01-01', 1, 1, 0, 0]]);
  });

  test('decides who is a customer: a first purchase after it is none', () => {
    const refundFirst = shop([
      ['a', '2024-01-31', -10],
      ['a', '2024-02-10', 10],
    ]);
    expect(table(refundFirst, { asOf: dayOf('2024-02-01') })).toEqual([]);
  });
});

describe('refunds', () => {
  test('count in the money of their own period and are no purchase', () => {
    const book = shop([
      ['a', '2024-01-10', 100],
      ['a', '2024-02-10', -30],
    ]);
    expect(table(book, { show: 'revenue' })).toEqual([['2024-01-01', 1, 100, -30]]);
    expect(table(book, { show: 'ltv' })).toEqual([['2024-01-01', 1, 100, 70]]);
    expect(table(book, { show: 'share' })).toEqual([['2024-01-01', 1, 1, 0]]);
  });

  test('from before the first purchase count in period 0', () => {
    const book = shop([
      ['a', '2023-11-10', -30],
      ['a', '2024-01-10', 100],
    ]);
    expect(table(book, { show: 'revenue' })).toEqual([['2024-01-01', 1, 70]]);
  });

  // 0.1 + 0.2 − 0.3 is 5.6e-17 in binary digits, 19.99 + 35.49 − 19.99 − 35.49 is 7.1e-15.
  test.each([[[0.1, 0.2, -0.3]], [[19.99, 35.49, -19.99, -35.49]], [[1e9, 0.07, -1e9, -0.07]]])(
    '%j leave exactly 0',
    (amounts) => {
      const book = shop(amounts.map((amount) => ['a', '2024-01-10', amount]));
      expect(table(book, { show: 'revenue' })).toEqual([['2024-01-01', 1, 0]]);
      const monthly = shop(amounts.map((amount, month) => ['a', `2024-0${month + 1}-10`, amount]));
      expect(table(monthly, { show: 'ltv' })[0]?.pop()).toBe(0);
    },
  );

  test('alone make no customer', () => {
    expect(table(shop([['a', '2024-01-10', -30]]))).toEqual([]);
  });
});

test('a purchase for nothing is a purchase', () => {
  expect(table(shop([['a', '2024-01-10', 0]]))).toEqual([['2024-01-01', 1, 1]]);
});

test('a number and the same number as text are one customer, names that differ in case are two', () => {
  const book = shop([
    [17, '2024-01-10'],
    ['17', '2024-01-11'],
    ['ann', '2024-01-10'],
    ['Ann', '2024-01-10'],
  ]);
  expect(table(book)).toEqual([['2024-01-01', 3, 1]]);
});

test('names that objects own are customers like any other', () => {
  const book = shop([
    ['__proto__', '2024-01-10'],
    ['constructor', '2024-01-10'],
    ['toString', '2024-02-10'],
  ]);
  expect(table(book)).toEqual([
    ['2024-01-01', 2, 1, 0],
    ['2024-02-01', 1, 1, null],
  ]);
});

test.each(['revenue', 'ltv'] as const)('%s without amounts is refused', (show) => {
  expect(() => table(shop([['a', '2024-01-10']]), { show })).toThrow(
    `show must be "share" or "customers" if no amounts are given, got ${show}`,
  );
});

test('a mistyped date that makes more columns than a sheet has is refused', () => {
  const rows = shop([
    [1, '2924-05-02'],
    [2, '2024-05-02'],
  ]);
  expect(() => table(rows, { period: 'week' })).toThrow(
    'dates must be dates close enough together for the table to fit on a sheet, got 2024-05-02; 2924-05-02',
  );
  // 900 years are 10,801 months.
  expect(table(rows, { period: 'month' })[0]).toHaveLength(2 + 10_801);
});

test('more cells than a spreadsheet holds are refused', () => {
  const weekly = (weeks: number): PurchaseBook => {
    const numbers = Array.from({ length: weeks }, (_, week) => week);
    return purchaseBook({ customers: numbers, days: numbers.map((n) => 7 * n), amounts: null });
  };
  // With the header 3,161 rows of 3,162 columns are 9,995,082 cells; one week more makes 10,001,406.
  expect(table(weekly(3160), { period: 'week' })).toHaveLength(3160);
  expect(() => table(weekly(3161), { period: 'week' })).toThrow('fit on a sheet');
});

test('a hundred thousand rows of one customer, or of a customer each, are answered', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => index);
  const days = many.map((index) => 19_000 + (index % 1000));
  const of = (customers: number[]): PurchaseBook =>
    purchaseBook({ customers, days, amounts: many.map(() => 0.1) });
  const one = table(of(many.map(() => 1)), { show: 'ltv' });
  // 100,000 times 0.1 is 10,000.
  expect(one[0]?.pop()).toBe(10_000);
  expectCells(
    table(of(many), { show: 'customers' }).reduce((sum, [, size]) => sum + Number(size), 0),
    100_000,
  );
});
