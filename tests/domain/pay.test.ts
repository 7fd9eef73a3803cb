import fc from 'fast-check';
import { type Tier, risingTiers, tieredBonus } from '../../src/domain/pay';
import { frozen } from '../harness/cells';

const WEEKLY: readonly Tier[] = frozen([
  { from: 0.9, rate: 0.03 },
  { from: 1, rate: 0.05 },
  { from: 1.1, rate: 0.09 },
]);
const COMMISSION: readonly Tier[] = frozen([
  { from: 0, rate: 0.03 },
  { from: 500, rate: 0.05 },
  { from: 750, rate: 0.075 },
]);

/*
 * Weekly tiers, plan 100,000:        whole                     marginal
 *    89,999  below the first tier    0                         0
 *    90,000  90 %                    90,000 × 3 % = 2,700      0
 *    95,000                          95,000 × 3 % = 2,850      5,000 × 3 % = 150
 *   100,000  100 %                   100,000 × 5 % = 5,000     10,000 × 3 % = 300
 *   110,000  110 %                   110,000 × 9 % = 9,900     300 + 10,000 × 5 % = 800
 *   200,000  the last tier is open   200,000 × 9 % = 18,000    800 + 90,000 × 9 % = 8,900
 */
test.each([
  [89_999, 0, 0],
  [90_000, 2700, 0],
  [95_000, 2850, 150],
  [100_000, 5000, 300],
  [110_000, 9900, 800],
  [200_000, 18_000, 8900],
  [0, 0, 0],
  [-50_000, 0, 0],
])('revenue %d of a plan of 100,000 pays %d whole and %d marginal', (revenue, whole, marginal) => {
  expect(tieredBonus(revenue, 100_000, WEEKLY, 'whole')).toBeCloseTo(whole, 6);
  expect(tieredBonus(revenue, 100_000, WEEKLY, 'marginal')).toBeCloseTo(marginal, 6);
});

/*
 * Tiers in money (a plan of 1):      whole                marginal
 *   400                              400 × 3 % = 12       12
 *   500                              500 × 5 % = 25       500 × 3 % = 15
 *   800                              800 × 7.5 % = 60     15 + 250 × 5 % + 50 × 7.5 % = 31.25
 */
test.each([
  [400, 12, 12],
  [500, 25, 15],
  [800, 60, 31.25],
])('sales of %d earn a commission of %d whole and %d marginal', (revenue, whole, marginal) => {
  expect(tieredBonus(revenue, 1, COMMISSION, 'whole')).toBeCloseTo(whole, 9);
  expect(tieredBonus(revenue, 1, COMMISSION, 'marginal')).toBeCloseTo(marginal, 9);
});

test.each([
  // 3.3 / 3 is 1.0999999999999999 in binary and 110 % on paper: 3.3 × 9 %.
  [3.3, 3, 0.297],
  // 0.1 + 0.2 of a plan of 0.3: 0.3 × 5 %.
  [0.1 + 0.2, 0.3, 0.015],
  // 2.7 of 3 is 90 %: 2.7 × 3 %.
  [2.7, 3, 0.081],
  // A kopeck below 110 % of a million is below it: 1,099,999.99 × 5 %.
  [1_099_999.99, 1_000_000, 54_999.9995],
])('revenue %d of a plan of %d pays %d', (revenue, plan, bonus) => {
  expect(tieredBonus(revenue, plan, WEEKLY, 'whole')).toBeCloseTo(bonus, 9);
});

const rising = fc
  .array(
    fc.record({ step: fc.integer({ min: 1, max: 50 }), rate: fc.integer({ min: 0, max: 30 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((steps): readonly Tier[] => {
    const rates = steps.map(({ rate }) => rate).sort((a, b) => a - b);
    let from = 0;
    return frozen(
      steps.map(({ step }, index) => {
        from += step;
        return { from: from / 100, rate: (rates[index] ?? 0) / 100 };
      }),
    );
  });
const revenue = fc.integer({ min: -1000, max: 1_000_000 });
const plan = fc.integer({ min: 1, max: 500_000 });
const method = fc.constantFrom('whole' as const, 'marginal' as const);

describe('with rates that rise', () => {
  test('a bonus never falls when revenue rises', () => {
    fc.assert(
      fc.property(
        rising,
        revenue,
        fc.nat(100_000),
        plan,
        method,
        (tiers, low, more, target, how) => {
          const bonus = tieredBonus(low, target, tiers, how);
          expect(tieredBonus(low + more, target, tiers, how)).toBeGreaterThanOrEqual(bonus);
        },
      ),
    );
  });

  test('a bonus never rises when the plan rises', () => {
    fc.assert(
      fc.property(
        rising,
        revenue,
        plan,
        fc.nat(100_000),
        method,
        (tiers, sold, target, more, how) => {
          const bonus = tieredBonus(sold, target, tiers, how);
          expect(tieredBonus(sold, target + more, tiers, how)).toBeLessThanOrEqual(bonus + 1e-6);
        },
      ),
    );
  });

  test('marginal is never above whole', () => {
    fc.assert(
      fc.property(rising, revenue, plan, (tiers, sold, target) => {
        const whole = tieredBonus(sold, target, tiers, 'whole');
        expect(tieredBonus(sold, target, tiers, 'marginal')).toBeLessThanOrEqual(whole + 1e-6);
      }),
    );
  });
});

test('a marginal bonus has no jumps: a rouble more adds at most the highest rate of a rouble', () => {
  fc.assert(
    fc.property(rising, revenue, plan, (tiers, sold, target) => {
      const rise =
        tieredBonus(sold + 1, target, tiers, 'marginal') -
        tieredBonus(sold, target, tiers, 'marginal');
      expect(rise).toBeLessThanOrEqual(Math.max(...tiers.map(({ rate }) => rate)) + 1e-6);
    }),
  );
});

test('one tier from zero pays the same under both methods', () => {
  fc.assert(
    fc.property(revenue, plan, (sold, target) => {
      const tiers = [{ from: 0, rate: 0.07 }];
      const whole = tieredBonus(sold, target, tiers, 'whole');
      expect(tieredBonus(sold, target, tiers, 'marginal')).toBeCloseTo(whole, 6);
    }),
  );
});

test('the currency does not matter', () => {
  fc.assert(
    fc.property(rising, revenue, plan, method, (tiers, sold, target, how) => {
      const bonus = tieredBonus(sold, target, tiers, how);
      expect(tieredBonus(sold * 100, target * 100, tiers, how)).toBeCloseTo(bonus * 100, 4);
    }),
  );
});

test('rising tiers are taken as they are', () => {
  expect(risingTiers(WEEKLY)).toBe(WEEKLY);
});

test.each([
  ['equal', [0.9, 0.9], 2],
  ['falling', [0.9, 1.1, 1], 3],
  ['equal but for float noise', [0.3, 0.1 + 0.2], 2],
])('tiers that are %s are refused', (_, starts, row) => {
  const tiers = starts.map((from) => ({ from, rate: 0.05 }));
  const refused = expect.objectContaining({ what: 'tiers', place: { row } });
  expect(() => risingTiers(tiers)).toThrow(refused);
});
