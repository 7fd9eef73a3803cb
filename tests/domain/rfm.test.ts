import { dayOf } from '../../src/domain/days';
import {
  type Purchases,
  type RfmCuts,
  percentileCuts,
  rfmRows,
  risingCuts,
} from '../../src/domain/rfm';
import { expectCells, frozen } from '../harness/cells';

type Row = readonly [customer: string | number, iso: string, amount: number];

function purchases(rows: readonly Row[]): Purchases {
  return frozen({
    customers: rows.map(([customer]) => customer),
    days: rows.map(([, iso]) => dayOf(iso)),
    amounts: rows.map(([, , amount]) => amount),
  });
}

/*
 * Five customers whose last purchases, counts and sums are evenly spread, seen on 31 May 2026.
 *   recency   0 10 20 30 40       cuts at positions 0.8, 1.6, 2.4, 3.2:  8, 16, 24, 32   → R 5 4 3 2 1
 *   frequency 5 4 3 2 1           cuts 1.8, 2.6, 3.4, 4.2                                → F 5 4 3 2 1
 *   monetary  500 400 300 200 100 cuts 180, 260, 340, 420                                → M 5 4 3 2 1
 */
const SPREAD = purchases([
  ...['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-31'].map((iso): Row => [
    'A',
    iso,
    100,
  ]),
  ...['2026-01-06', '2026-02-06', '2026-03-06', '2026-05-21'].map((iso): Row => ['B', iso, 100]),
  ...['2026-01-07', '2026-02-07', '2026-05-11'].map((iso): Row => ['C', iso, 100]),
  ...['2026-01-08', '2026-05-01'].map((iso): Row => ['D', iso, 100]),
  ['E', '2026-04-21', 100],
]);

test('five evenly spread customers get the five scores', () => {
  const rows = rfmRows(SPREAD, null, null);
  expect(
    rows.map((row) => [
      row.customer,
      row.recency,
      row.frequency,
      row.monetary,
      row.code,
      row.segment,
    ]),
  ).toEqual([
    ['A', 0, 5, 500, 555, 'champions'],
    ['B', 10, 4, 400, 444, 'loyal'],
    ['C', 20, 3, 300, 333, 'potentialLoyalist'],
    ['D', 30, 2, 200, 222, 'hibernating'],
    ['E', 40, 1, 100, 111, 'lost'],
  ]);
  expect(rows[4]?.lastPurchase).toBe(dayOf('2026-04-21'));
});

test('the cuts are the 20, 40, 60 and 80 % percentiles over the customers', () => {
  expectCells(Object.values(percentileCuts(rfmRows(SPREAD, null, null))), [
    [8, 16, 24, 32],
    [1.8, 2.6, 3.4, 4.2],
    [180, 260, 340, 420],
  ]);
});

test('purchases after the day of counting are as if they had not been', () => {
  const rows = rfmRows(SPREAD, dayOf('2026-02-06'), null);
  expect(rows.map((row) => [row.customer, row.recency, row.frequency]).sort()).toEqual([
    ['A', 1, 2],
    ['B', 0, 2],
    ['C', 30, 1],
    ['D', 29, 1],
  ]);
});

test('a refund lowers the sum alone, a purchase for nothing counts, and refunds alone are no customer', () => {
  const rows = rfmRows(
    purchases([
      ['bought twice', '2026-03-01', 300],
      ['bought twice', '2026-03-10', 0],
      ['bought twice', '2026-03-20', -50],
      ['gave back', '2026-03-20', -70],
    ]),
    null,
    null,
  );
  // The day of counting is the latest date, though it is a refund's: 20 − 10 March.
  expect(rows.map((row) => [row.customer, row.recency, row.frequency, row.monetary])).toEqual([
    ['bought twice', 10, 2, 250],
  ]);
});

// 0.1 + 0.2 − 0.3 leaves 5.6e-17 in binary digits, 19.99 + 35.49 − 19.99 − 35.49 leaves 7.1e-15.
test.each([[[0.1, 0.2, -0.3]], [[19.99, 35.49, -19.99, -35.49]]])(
  'who was refunded in full, %j, has a sum of 0 and the score of those who paid nothing',
  (amounts) => {
    const rows = rfmRows(
      purchases([
        ...amounts.map((amount): Row => ['refunded', '2026-05-01', amount]),
        ['for nothing', '2026-05-01', 0],
        ['small', '2026-05-01', 5],
        ['large', '2026-05-01', 9],
      ]),
      null,
      null,
    );
    const found = new Map(rows.map((each) => [each.customer, each]));
    expect(found.get('refunded')?.monetary).toBe(0);
    expect(found.get('refunded')?.m).toBe(found.get('for nothing')?.m);
  },
);

test('a value at a cut point belongs to the lower bin, for recency to the better score', () => {
  const cuts: RfmCuts = {
    recency: [10, 20, 30, 40],
    frequency: [1, 2, 3, 4],
    monetary: [100, 200, 300, 400],
  };
  const scored = (recencyDays: number, times: number, amount: number): number | undefined => {
    const day = dayOf('2026-06-01');
    const one = {
      customers: Array(times).fill('A'),
      days: Array(times).fill(day - recencyDays),
      amounts: Array(times).fill(amount / times),
    };
    return rfmRows(one, day, cuts)[0]?.code;
  };
  expect([scored(10, 1, 100), scored(11, 1, 101), scored(20, 2, 200), scored(21, 3, 201)]).toEqual([
    511, 412, 422, 333,
  ]);
  expect([scored(40, 4, 400), scored(41, 5, 401)]).toEqual([244, 155]);
});

test('sums that differ by float noise share a score', () => {
  // Ten times 0.1 is 0.9999999999999999; the cut is 1.
  const tenths = Array.from({ length: 10 }, (): Row => ['tenths', '2026-06-01', 0.1]);
  const cuts: RfmCuts = {
    recency: [1, 2, 3, 4],
    frequency: [20, 30, 40, 50],
    monetary: [1 - 1e-12, 2, 3, 4],
  };
  const rows = rfmRows(purchases([...tenths, ['one', '2026-06-01', 1]]), null, cuts);
  expect(rows.map((row) => row.m)).toEqual([1, 1]);
});

test('the best code comes first, then the larger sum, then the name', () => {
  const cuts: RfmCuts = {
    recency: [5, 6, 7, 8],
    frequency: [9, 10, 11, 12],
    monetary: [1000, 2000, 3000, 4000],
  };
  const rows = rfmRows(
    purchases([
      ['Beta', '2026-06-01', 100],
      ['Alpha', '2026-06-01', 100],
      ['rich', '2026-06-01', 200],
      ['late', '2026-05-01', 900],
    ]),
    null,
    cuts,
  );
  expect(rows.map((row) => row.customer)).toEqual(['rich', 'Alpha', 'Beta', 'late']);
});

test('nobody bought, nobody is listed', () => {
  expect(rfmRows(purchases([]), null, null)).toEqual([]);
  expect(rfmRows(SPREAD, dayOf('2025-01-01'), null)).toEqual([]);
});

test('cut points that fall are refused, equal ones are not', () => {
  const cuts: RfmCuts = { recency: [1, 1, 1, 1], frequency: [1, 2, 3, 4], monetary: [4, 3, 2, 1] };
  const refused = expect.objectContaining({ what: 'cuts', place: { row: 3 } });
  expect(() => risingCuts(cuts)).toThrow(refused);
  const level = { ...cuts, monetary: [0, 0, 5, 5] };
  expect(risingCuts(level)).toBe(level);
});
