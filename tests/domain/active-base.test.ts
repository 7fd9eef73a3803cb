import fc from 'fast-check';
import { type ActiveBaseMonth, activeBase } from '../../src/domain/active-base';
import { dayOf, firstDayOfMonth, isoOf, monthOf } from '../../src/domain/days';
import { type PurchaseBook, newPurchaseBook, purchaseBook } from '../../src/domain/purchases';
import { writePurchases } from '../../src/domain/purchases';
import { frozen } from '../harness/cells';
import { EIGHTEEN_ROWS, shop } from './shop';

type Cell = string | number | null;

/** Rows of the table as the sheet shows them. */
function table(book: PurchaseBook, window: number, iso: string | null = null): Cell[][] {
  return activeBase(book, window, iso === null ? null : dayOf(iso)).map(cells);
}

function cells(row: ActiveBaseMonth): Cell[] {
  const { month, onPaper, activeAtStart, newCustomers, reactivated, churned } = row;
  const flow = [activeAtStart, newCustomers, reactivated, churned];
  return [isoOf(month), onPaper, ...flow, row.activeAtEnd, row.churn, row.activeShare];
}

/*
 * Window 31: a's 10 January lasts through 10 February, b's 15 January through 15 February, so both are active
 * on 31 January and silent on 29 February; a's 20 March brings one of the two back.
 */
test('two customers fall silent and one comes back', () => {
  const book = shop([
    ['a', '2024-01-10'],
    ['a', '2024-03-20'],
    ['b', '2024-01-15'],
  ]);
  expect(table(book, 31, '2024-03-31')).toEqual([
    ['2024-01-01', 2, 0, 2, 0, 0, 2, null, 1],
    ['2024-02-01', 2, 2, 0, 0, 2, 0, 1, 0],
    ['2024-03-01', 2, 0, 0, 1, 0, 1, null, 0.5],
  ]);
});

test('the eighteen rows with a window of 45 days, seen on 20 March', () => {
  expect(table(EIGHTEEN_ROWS, 45, '2024-03-20')).toEqual([
    ['2023-11-01', 2, 0, 2, 0, 0, 2, null, 1],
    ['2023-12-01', 4, 2, 2, 0, 0, 4, 0, 1],
    ['2024-01-01', 5, 4, 1, 0, 2, 3, 2 / 4, 3 / 5],
    ['2024-02-01', 7, 3, 2, 2, 2, 5, 2 / 3, 5 / 7],
    ['2024-03-01', 8, 5, 1, 1, 2, 5, 2 / 5, 5 / 8],
  ]);
});

// From 1 January to the end of January are 30 days, to the end of February (29 in 2024) 59, of March 90.
test.each([
  [29, [0, 0, 0]],
  [30, [1, 0, 0]],
  [58, [1, 0, 0]],
  [59, [1, 1, 0]],
  [89, [1, 1, 0]],
  [90, [1, 1, 1]],
  [3_000_000, [1, 1, 1]],
])('with a window of %d days a purchase on 1 January is active at the ends %j', (window, ends) => {
  const rows = activeBase(shop([['a', '2024-01-01']]), window, dayOf('2024-03-31'));
  expect(rows.map(({ activeAtEnd }) => activeAtEnd)).toEqual(ends);
});

test('the last month ends on the day of counting', () => {
  const book = shop([['a', '2024-01-01']]);
  // 10 January is 9 days on, 11 January 10 days.
  expect(table(book, 9, '2024-01-10')).toEqual([['2024-01-01', 1, 0, 1, 0, 0, 1, null, 1]]);
  expect(table(book, 9, '2024-01-11')).toEqual([['2024-01-01', 1, 0, 0, 0, 0, 0, null, 0]]);
});

test('who comes and falls silent within a month is on paper only, and comes back as reactivated', () => {
  const book = shop([
    ['a', '2024-01-05'],
    ['a', '2024-01-07'],
    ['a', '2024-02-28'],
  ]);
  expect(table(book, 7)).toEqual([
    ['2024-01-01', 1, 0, 0, 0, 0, 0, null, 0],
    ['2024-02-01', 1, 0, 0, 1, 0, 1, null, 1],
  ]);
});

test('who buys in the month but falls silent again before its end has churned', () => {
  // Active on 31 January by 28 January; 3 February lasts through 10 February.
  const book = shop([
    ['a', '2024-01-28'],
    ['a', '2024-02-03'],
  ]);
  expect(table(book, 7, '2024-02-29')).toEqual([
    ['2024-01-01', 1, 0, 1, 0, 0, 1, null, 1],
    ['2024-02-01', 1, 1, 0, 0, 1, 0, 1, 0],
  ]);
});

test('who falls silent in the month and buys again before its end has neither churned nor come back', () => {
  // 1 January lasts through 8 January, 28 January through 4 February, 25 February through 3 March.
  const book = shop([
    ['a', '2024-01-28'],
    ['a', '2024-02-25'],
  ]);
  expect(table(book, 7, '2024-02-29')).toEqual([
    ['2024-01-01', 1, 0, 1, 0, 0, 1, null, 1],
    ['2024-02-01', 1, 1, 0, 0, 0, 1, 0, 1],
  ]);
});

test('rows after the day of counting are as if they had not been', () => {
  const book = shop([
    ['a', '2024-01-20'],
    ['a', '2024-02-20'],
    ['b', '2024-03-01'],
  ]);
  expect(table(book, 15, '2024-02-10')).toEqual([
    ['2024-01-01', 1, 0, 1, 0, 0, 1, null, 1],
    ['2024-02-01', 1, 1, 0, 0, 1, 0, 1, 0],
  ]);
});

test('months without any row have theirs', () => {
  const book = shop([
    ['a', '2023-11-30'],
    ['b', '2024-02-01'],
  ]);
  expect(table(book, 40).map(([month, onPaper]) => [month, onPaper])).toEqual([
    ['2023-11-01', 1],
    ['2023-12-01', 1],
    ['2024-01-01', 1],
    ['2024-02-01', 2],
  ]);
});

test('no row by the day of counting, no months', () => {
  expect(table(shop([]), 90)).toEqual([]);
  expect(table(shop([]), 90, '2024-01-01')).toEqual([]);
  expect(table(shop([['a', '2024-01-02']]), 90, '2024-01-01')).toEqual([]);
});

test('a number and the same number as text are one customer, names that differ in case are two', () => {
  const book = shop([
    [17, '2024-01-10'],
    ['17', '2024-01-11'],
    ['ann', '2024-01-10'],
    ['Ann', '2024-01-10'],
  ]);
  expect(table(book, 90)).toEqual([['2024-01-01', 3, 0, 3, 0, 0, 3, null, 1]]);
});

const row = fc.tuple(
  fc.constantFrom('Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fay', 'Gus'),
  fc.integer({ min: 19_600, max: 19_900 }),
);
type Row = readonly [customer: string, day: number];
const rows = fc.array(row, { maxLength: 40 });
const window = fc.integer({ min: 1, max: 130 });
const asOf = fc.option(fc.integer({ min: 19_500, max: 20_000 }));

function bookOf(given: readonly Row[]): PurchaseBook {
  return purchaseBook(activity(given));
}

function activity(given: readonly Row[]): Parameters<typeof purchaseBook>[0] {
  return frozen({
    customers: given.map(([customer]) => customer),
    days: given.map(([, day]) => day),
    amounts: null,
  });
}

/** The contract's words one by one, for one month of one book. */
function byDefinition(given: readonly Row[], span: number, month: number, end: number): Cell[] {
  const known = given.filter(([, day]) => day <= end);
  const names = [...new Set(known.map(([name]) => name))];
  const start = firstDayOfMonth(month);
  const lastBy = (name: string, day: number): number =>
    Math.max(...known.filter(([who, when]) => who === name && when <= day).map(([, when]) => when));
  const monthEnd = Math.min(end, firstDayOfMonth(month + 1) - 1);
  const isActive = (name: string, day: number): boolean => day - lastBy(name, day) <= span;
  const first = (name: string): number =>
    Math.min(...known.filter(([who]) => who === name).map(([, day]) => day));
  const many = (holds: (name: string) => boolean): number => names.filter(holds).length;
  const onPaper = many((name) => first(name) <= monthEnd);
  const atStart = many((name) => isActive(name, start - 1));
  const atEnd = many((name) => isActive(name, monthEnd));
  const churned = many((name) => isActive(name, start - 1) && !isActive(name, monthEnd));
  return [
    isoOf(start),
    onPaper,
    atStart,
    many((name) => isActive(name, monthEnd) && first(name) >= start),
    many((name) => isActive(name, monthEnd) && !isActive(name, start - 1) && first(name) < start),
    churned,
    atEnd,
    atStart === 0 ? null : churned / atStart,
    atEnd / onPaper,
  ];
}

describe('in every book of purchases', () => {
  test('each month is what the definition says of it', () => {
    fc.assert(
      fc.property(rows, window, asOf, (given, span, day) => {
        const end = day ?? Math.max(...given.map(([, each]) => each));
        const first = Math.min(...given.map(([, each]) => each));
        const months = first <= end ? monthOf(end) - monthOf(first) + 1 : 0;
        const expected = Array.from({ length: months }, (_, index) =>
          byDefinition(given, span, monthOf(first) + index, end),
        );
        expect(activeBase(bookOf(given), span, day).map(cells)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('start + new + reactivated − churned is the end, and the end is the start of the next month', () => {
    fc.assert(
      fc.property(rows, window, asOf, (given, span, day) => {
        let before = 0;
        for (const month of activeBase(bookOf(given), span, day)) {
          expect(month.activeAtStart).toBe(before);
          const { activeAtStart, newCustomers, reactivated, churned, activeAtEnd } = month;
          expect(activeAtStart + newCustomers + reactivated - churned).toBe(activeAtEnd);
          before = activeAtEnd;
        }
      }),
    );
  });

  test('shares lie from 0 to 1, and nobody leaves the paper', () => {
    fc.assert(
      fc.property(rows, window, asOf, (given, span, day) => {
        let before = 1;
        for (const { onPaper, churn, activeShare } of activeBase(bookOf(given), span, day)) {
          expect(onPaper).toBeGreaterThanOrEqual(before);
          before = onPaper;
          for (const share of [churn ?? 0, activeShare]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  test('a longer window leaves nobody silent who was active', () => {
    fc.assert(
      fc.property(rows, window, fc.nat(60), asOf, (given, span, more, day) => {
        const longer = activeBase(bookOf(given), span + more, day);
        activeBase(bookOf(given), span, day).forEach(({ activeAtEnd, onPaper }, month) => {
          expect(longer[month]?.activeAtEnd).toBeGreaterThanOrEqual(activeAtEnd);
          expect(longer[month]?.onPaper).toBe(onPaper);
        });
      }),
    );
  });

  test('neither the order of rows, nor rows that come twice, nor the portions they come in matter', () => {
    fc.assert(
      fc.property(rows, window, asOf, fc.nat(40), (given, span, day, cut) => {
        const book = newPurchaseBook(false);
        const backwards = [...given].reverse();
        writePurchases(book, activity(backwards.slice(0, cut)));
        writePurchases(book, activity([...backwards.slice(cut), ...given.slice(0, cut)]));
        expect(activeBase(book, span, day)).toEqual(activeBase(bookOf(given), span, day));
      }),
    );
  });
});

test('a hundred thousand customers over eight thousand years are answered', () => {
  const customers = Array.from({ length: 100_000 }, (_, index) => index);
  const first = dayOf('1900-01-01');
  const book = purchaseBook({
    customers,
    days: customers.map((index) => first + ((index * 7919) % 2_958_000)),
    amounts: null,
  });
  const months = activeBase(book, 90, null);
  expect(months.length).toBeGreaterThan(97_000);
  expect(months[months.length - 1]?.onPaper).toBe(100_000);
});
