import fc from 'fast-check';
import { limitDay } from '../../src/domain/limit-day';
import { type PurchaseBook, purchaseBook } from '../../src/domain/purchases';
import { frozen } from '../harness/cells';

type Row = readonly [customer: string | number, day: number];

function bookOf(rows: readonly Row[]): PurchaseBook {
  const customers = rows.map(([customer]) => customer);
  return frozen(purchaseBook({ customers, days: rows.map(([, day]) => day), amounts: null }));
}

function purchases(days: Readonly<Record<string, readonly number[]>>): PurchaseBook {
  return bookOf(
    Object.keys(days).flatMap((customer) =>
      (days[customer] ?? []).map((day): Row => [customer, day]),
    ),
  );
}

// Gaps 10, 20 and 30 days. R: quantile(c(10, 20, 30), c(0.9, 0.5, 0, 1)) gives 28, 20, 10, 30.
test.each([
  [0.9, 28],
  [0.5, 20],
  [0, 10],
  [1, 30],
])('of gaps of 10, 20 and 30 days a share of %d had come by day %d', (share, day) => {
  const shop = purchases({ acorn: [31, 1, 11], birch: [1, 31], cedar: [500] });
  expect(limitDay(shop, share)).toBeCloseTo(day, 9);
});

test('purchases of one day are one purchase day', () => {
  expect(limitDay(purchases({ acorn: [1, 1, 8, 8, 8] }), 0.5)).toBe(7);
});

test('while nobody has come back there is no limit day', () => {
  expect(limitDay(purchases({ acorn: [1, 1], birch: [5] }), 0.9)).toBeNull();
  expect(limitDay(purchases({}), 0.9)).toBeNull();
});

test('a number and the same number as text are one customer', () => {
  expect(
    limitDay(
      bookOf([
        [17, 1],
        ['17', 5],
      ]),
      0.9,
    ),
  ).toBe(4);
});

const shop = fc.array(fc.tuple(fc.constantFrom('acorn', 'birch', 'cedar'), fc.nat(1000)), {
  minLength: 1,
  maxLength: 30,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(shop, share, (rows, part) => {
      const reordered = [...rows].sort(([, a], [, b]) => ((a * 7919) % 101) - ((b * 7919) % 101));
      expect(limitDay(bookOf(reordered), part)).toBe(limitDay(bookOf(rows), part));
    }),
  );
});

test('a larger share never comes earlier, and the calendar may be moved', () => {
  fc.assert(
    fc.property(shop, share, share, fc.nat(500), (rows, one, other, later) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const day = limitDay(bookOf(rows), low);
      expect(limitDay(bookOf(rows), high) ?? 0).toBeGreaterThanOrEqual(day ?? 0);
      const moved = rows.map(([customer, bought]): Row => [customer, bought + later]);
      expect(limitDay(bookOf(moved), low)).toBe(day);
    }),
  );
});
