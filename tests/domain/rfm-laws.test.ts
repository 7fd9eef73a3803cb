import fc from 'fast-check';
import { type Purchases, rfmCustomers, rfmRows, rfmScores } from '../../src/domain/rfm';
import { frozen } from '../harness/cells';

const row = fc.tuple(
  fc.constantFrom('Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fay', 'Gus'),
  fc.integer({ min: 20_000, max: 20_400 }),
  // Kopecks, whose sums are not exact in binary digits.
  fc.integer({ min: -50_000, max: 500_000 }).map((kopecks) => kopecks / 100),
);
const book = fc.array(row, { maxLength: 60 });

function ofRows(rows: readonly (readonly [string, number, number])[]): Purchases {
  return frozen({
    customers: rows.map(([customer]) => customer),
    days: rows.map(([, day]) => day),
    amounts: rows.map(([, , amount]) => amount),
  });
}

describe('in every book of purchases', () => {
  test('the currency does not matter', () => {
    fc.assert(
      fc.property(book, (rows) => {
        const inKopecks = rows.map(([name, day, amount]): [string, number, number] => [
          name,
          day,
          Math.round(100 * amount),
        ]);
        const codes = (of: Purchases): unknown[] =>
          rfmRows(of, null, null).map(({ customer, code }) => [customer, code]);
        expect(codes(ofRows(inKopecks))).toEqual(codes(ofRows(rows)));
      }),
    );
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(book, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const shuffled = rows
          .map((each) => ({ each, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(rfmRows(ofRows(shuffled), null, null)).toEqual(rfmRows(ofRows(rows), null, null));
      }),
    );
  });

  test('every customer with a purchase appears once', () => {
    fc.assert(
      fc.property(book, (rows) => {
        const buyers = new Set(rows.filter(([, , amount]) => amount >= 0).map(([name]) => name));
        const listed = rfmRows(ofRows(rows), null, null).map((each) => each.customer);
        expect(listed.sort()).toEqual([...buyers].sort());
      }),
    );
  });

  test('scores are 1 to 5, make the code, and equal values share a score', () => {
    fc.assert(
      fc.property(book, (rows) => {
        const scored = rfmRows(ofRows(rows), null, null);
        for (const a of scored) {
          for (const score of [a.r, a.f, a.m]) expect([1, 2, 3, 4, 5]).toContain(score);
          expect(a.code).toBe(Number(`${a.r}${a.f}${a.m}`));
          for (const b of scored) {
            if (a.recency === b.recency) expect(a.r).toBe(b.r);
            if (a.frequency === b.frequency) expect(a.f).toBe(b.f);
            if (a.monetary === b.monetary) expect(a.m).toBe(b.m);
          }
        }
      }),
    );
  });

  test('who bought later, more often or for more never scores lower for it', () => {
    fc.assert(
      fc.property(book, (rows) => {
        const scored = rfmRows(ofRows(rows), null, null);
        for (const a of scored) {
          for (const b of scored) {
            if (a.recency < b.recency) expect(a.r).toBeGreaterThanOrEqual(b.r);
            if (a.frequency > b.frequency) expect(a.f).toBeGreaterThanOrEqual(b.f);
            if (a.monetary > b.monetary) expect(a.m).toBeGreaterThanOrEqual(b.m);
          }
        }
      }),
    );
  });

  test('the sums of the customers are the amounts of their rows', () => {
    fc.assert(
      fc.property(book, (rows) => {
        for (const { customer, monetary, frequency } of rfmRows(ofRows(rows), null, null)) {
          const own = rows.filter(([name]) => name === customer).map(([, , amount]) => amount);
          const kopecks = own.reduce((sum, amount) => sum + Math.round(100 * amount), 0);
          expect(monetary).toBe(kopecks / 100 + 0);
          expect(frequency).toBe(own.filter((amount) => amount >= 0).length);
        }
      }),
    );
  });

  test('customers added up beforehand get the same scores', () => {
    fc.assert(
      fc.property(book, (rows) => {
        const shop = ofRows(rows);
        const asOf = Math.max(0, ...shop.days);
        const scores = new Map(rfmRows(shop, asOf, null).map((each) => [each.customer, each.code]));
        const customers = rfmCustomers(shop, asOf);
        const codes = rfmScores(frozen(customers), null).map(({ code }) => code);
        expect(codes).toEqual(customers.map(({ customer }) => scores.get(customer)));
      }),
    );
  });

  test('moving all dates moves the last purchases and nothing else', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: -5000, max: 5000 }), (rows, shift) => {
        const moved = rows.map(([name, day, amount]): [string, number, number] => [
          name,
          day + shift,
          amount,
        ]);
        const expected = rfmRows(ofRows(rows), null, null).map((each) => ({
          ...each,
          lastPurchase: each.lastPurchase + shift,
        }));
        expect(rfmRows(ofRows(moved), null, null)).toEqual(expected);
      }),
    );
  });
});
