import fc from 'fast-check';
import { type CohortShow, cohortRetention } from '../../src/domain/cohorts';
import { newPurchaseBook, purchaseBook, writePurchases } from '../../src/domain/purchases';
import type { PurchaseBook, Purchases } from '../../src/domain/purchases';
import { frozen } from '../harness/cells';

const row = fc.tuple(
  fc.constantFrom('Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fay', 'Gus'),
  fc.integer({ min: 19_600, max: 19_900 }),
  fc.integer({ min: -5000, max: 50_000 }).map((kopecks) => kopecks / 100),
);
const rows = fc.array(row, { maxLength: 60 });
const period = fc.constantFrom('month' as const, 'quarter' as const, 'week' as const);
const asOf = fc.option(fc.integer({ min: 19_500, max: 20_000 }));
const options = fc.record({ period, asOf });
type Row = readonly [customer: string, day: number, amount: number];

function purchases(given: readonly Row[]): Purchases {
  return frozen({
    customers: given.map(([customer]) => customer),
    days: given.map(([, day]) => day),
    amounts: given.map(([, , amount]) => amount),
  });
}

function bookOf(given: readonly Row[]): PurchaseBook {
  return purchaseBook(purchases(given));
}

/** Rows by the day of counting of those who bought by then. */
function counted(given: readonly Row[], end: number | null): Row[] {
  const known = given.filter(([, day]) => end === null || day <= end);
  const buyers = new Set(known.filter(([, , amount]) => amount >= 0).map(([name]) => name));
  return known.filter(([name]) => buyers.has(name));
}

describe('in every book of purchases', () => {
  test('the customers of all cohorts are the customers who bought', () => {
    fc.assert(
      fc.property(rows, options, (given, how) => {
        const cohorts = cohortRetention(bookOf(given), { ...how, show: 'share' });
        const all = cohorts.reduce((sum, { customers }) => sum + customers, 0);
        expect(all).toBe(new Set(counted(given, how.asOf).map(([name]) => name)).size);
        for (const { customers } of cohorts) expect(customers).toBeGreaterThan(0);
      }),
    );
  });

  test('the revenue of all cells is the money of those customers', () => {
    fc.assert(
      fc.property(rows, options, (given, how) => {
        const cohorts = cohortRetention(bookOf(given), { ...how, show: 'revenue' });
        const all = cohorts.flatMap(({ figures }) => figures);
        const money = counted(given, how.asOf).reduce((sum, [, , amount]) => sum + amount, 0);
        expect(all.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)).toBeCloseTo(money, 6);
      }),
    );
  });

  test('the last lifetime value times the customers is the revenue of the cohort', () => {
    fc.assert(
      fc.property(rows, options, (given, how) => {
        const book = bookOf(given);
        const revenue = cohortRetention(book, { ...how, show: 'revenue' });
        cohortRetention(book, { ...how, show: 'ltv' }).forEach(({ customers, figures }, cohort) => {
          const begun = figures.filter((figure) => figure !== null);
          const earned = (revenue[cohort]?.figures ?? []).map((figure) => figure ?? 0);
          expect((begun.pop() ?? NaN) * customers).toBeCloseTo(
            earned.reduce((sum, figure) => sum + figure, 0),
            6,
          );
        });
      }),
    );
  });

  test('shares lie from 0 to 1, start with 1, and are the customers over the size', () => {
    fc.assert(
      fc.property(rows, options, (given, how) => {
        const counts = cohortRetention(bookOf(given), { ...how, show: 'customers' });
        cohortRetention(bookOf(given), { ...how, show: 'share' }).forEach((cohort, index) => {
          expect(cohort.figures[0]).toBe(1);
          cohort.figures.forEach((share, since) => {
            const count = counts[index]?.figures[since];
            expect(share).toBe(count == null ? null : count / cohort.customers);
            if (share !== null) expect(share).toBeLessThanOrEqual(1);
            if (share !== null) expect(share).toBeGreaterThanOrEqual(0);
          });
        });
      }),
    );
  });

  test('the table is a triangle whose lower right corner has not begun', () => {
    fc.assert(
      fc.property(rows, options, (given, how) => {
        const cohorts = cohortRetention(bookOf(given), { ...how, show: 'share' });
        const widths = new Set(cohorts.map(({ figures }) => figures.length));
        expect(widths.size).toBeLessThanOrEqual(1);
        const begun = cohorts.map(({ figures }) => figures.filter((each) => each !== null).length);
        cohorts.forEach(({ figures, start }, index) => {
          const length = begun[index] ?? 0;
          expect(figures.slice(length).every((each) => each === null)).toBe(true);
          expect(start).toBeGreaterThan(cohorts[index - 1]?.start ?? -Infinity);
          expect(length).toBeLessThan(begun[index - 1] ?? Infinity);
        });
      }),
    );
  });

  test('neither the order of rows nor the portions they come in matter, to the last digit', () => {
    const show = fc.constantFrom<CohortShow>('share', 'customers', 'revenue', 'ltv');
    fc.assert(
      fc.property(
        rows,
        options,
        show,
        fc.nat(60),
        fc.infiniteStream(fc.nat()),
        (given, how, what, cut, keys) => {
          const shuffled = given
            .map((each) => ({ each, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
          const portions = newPurchaseBook(true);
          writePurchases(portions, purchases(shuffled.slice(0, cut)));
          writePurchases(portions, purchases(shuffled.slice(cut)));
          const asked = { ...how, show: what };
          const expected = cohortRetention(bookOf(given), asked);
          expect(cohortRetention(portions, asked)).toEqual(expected);
        },
      ),
    );
  });

  test('each customer alone makes a table, and the counts of all tables add up', () => {
    fc.assert(
      fc.property(rows, period, (given, length) => {
        const how = { period: length, asOf: 20_000, show: 'customers' } as const;
        const found = new Map<string, number>();
        const note = (book: PurchaseBook, sign: number): void => {
          for (const { start, figures } of cohortRetention(book, how)) {
            figures.forEach((figure, since) => {
              const key = `${start} ${since}`;
              found.set(key, (found.get(key) ?? 0) + sign * (figure ?? 0));
            });
          }
        };
        note(bookOf(given), 1);
        for (const name of new Set(given.map(([customer]) => customer)))
          note(bookOf(given.filter(([customer]) => customer === name)), -1);
        expect([...found.values()].every((sum) => sum === 0)).toBe(true);
      }),
    );
  });
});
