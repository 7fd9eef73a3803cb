import fc from 'fast-check';
import { type WeightedKpi, kpiAttainment, kpiBonus } from '../../src/domain/kpi';
import { frozen } from '../harness/cells';

// By hand: (actual − worst) / (target − worst).
test.each([
  ['below the target', 80, 100, 0, 1, 0.8],
  ['at the target', 100, 100, 0, 1, 1],
  ['above the target', 130, 100, 0, 1, 1],
  ['above the target under a higher cap', 130, 100, 0, 1.2, 1.2],
  ['above the target below a higher cap', 110, 100, 0, 1.2, 1.1],
  // A lead for 450 where 600 is the worst and 300 the aim: 150 of 300.
  ['half way down to a lower cost', 450, 300, 600, 1, 0.5],
  ['at the worst', 600, 300, 600, 1, 0],
  ['worse than the worst', 700, 300, 600, 1, 0],
  ['better than a lower target', 200, 300, 600, 1, 1],
  // A loss of 40 where 100 is the worst and 20 the aim: 60 of 80.
  ['with a negative target', -40, -20, -100, 1, 0.75],
  ['with a target of 0', 2, 0, 10, 1, 0.8],
])('attainment %s', (_, actual, target, worst, cap, attained) => {
  expect(kpiAttainment(actual, target, worst, cap)).toBeCloseTo(attained, 12);
});

test.each([
  [5, 5],
  [0, 0],
  [0.3, 0.1 + 0.2],
])('a target of %d with a worst of %d is refused', (target, worst) => {
  expect(() => kpiAttainment(1, target, worst, 1)).toThrow(
    `target must be a number other than worst, got ${target}`,
  );
});

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });
const goal = fc.tuple(figure, figure).filter(([target, worst]) => target !== worst);

test('attainment stays between 0 and the cap', () => {
  fc.assert(
    fc.property(figure, goal, fc.double({ min: 0, max: 3, noNaN: true }), (actual, [t, w], cap) => {
      const attained = kpiAttainment(actual, t, w, cap);
      expect(attained >= 0 && attained <= cap).toBe(true);
    }),
  );
});

test('a step towards the target never lowers the attainment', () => {
  fc.assert(
    fc.property(figure, goal, fc.nat(1000), (actual, [target, worst], step) => {
      const better = actual + Math.sign(target - worst) * step;
      const now = kpiAttainment(actual, target, worst, 2);
      expect(kpiAttainment(better, target, worst, 2)).toBeGreaterThanOrEqual(now);
    }),
  );
});

test('a KPI read upside down is attained as far', () => {
  fc.assert(
    fc.property(figure, goal, (actual, [target, worst]) => {
      const upright = kpiAttainment(actual, target, worst, 2);
      expect(kpiAttainment(-actual, -target, -worst, 2)).toBe(upright);
    }),
  );
});

test('the bonus is the weighted part of the fund', () => {
  const kpis = frozen([
    { weight: 1, attainment: 1 },
    { weight: 1, attainment: 0.5 },
    { weight: 2, attainment: 0.8 },
  ]);
  // (1 × 1 + 1 × 0.5 + 2 × 0.8) / 4 = 0.775 of 50,000.
  expect(kpiBonus(50_000, kpis)).toBeCloseTo(38_750, 9);
});

// Shares of a divided fund that add up to it on paper, and in binary digits to 182999.99999999997 and 99.99999999999999.
test.each([
  [183_000, [0.35, 0.45, 0.2]],
  [100, [0.3, 0.3, 0.4]],
  [70_000, [35, 45, 20]],
])(
  'of a fund of %d with weights %j everything attained earns exactly the fund',
  (fund, weights) => {
    expect(
      kpiBonus(
        fund,
        weights.map((weight) => ({ weight, attainment: 1 })),
      ),
    ).toBe(fund);
  },
);

test('while an attainment is not known there is no bonus, whatever it weighs', () => {
  expect(
    kpiBonus(1000, [
      { weight: 1, attainment: 0.5 },
      { weight: 2, attainment: null },
    ]),
  ).toBeNull();
  expect(
    kpiBonus(1000, [
      { weight: 0, attainment: null },
      { weight: 2, attainment: 1 },
    ]),
  ).toBeNull();
});

test('a KPI without weight does not count', () => {
  const kpis = [
    { weight: 0, attainment: 5 },
    { weight: 3, attainment: 0.4 },
  ];
  expect(kpiBonus(1000, kpis)).toBeCloseTo(400, 9);
});

test('weights that are all 0 are refused', () => {
  expect(() => kpiBonus(1000, [{ weight: 0, attainment: 1 }])).toThrow('weights must be');
});

const kpi = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  attainment: fc.double({ min: 0, max: 2, noNaN: true }),
});
const someKpis = fc.array(kpi, { minLength: 1, maxLength: 8 });
const bonusOf = (kpis: readonly WeightedKpi[]): number => kpiBonus(1000, frozen(kpis)) ?? NaN;

test('everything attained at 100 % earns exactly the fund, whatever the weights', () => {
  const weight = fc.double({ min: 0, max: 1e300, noNaN: true });
  const weights = fc.array(weight, { minLength: 1 }).filter((list) => list.some((w) => w > 0));
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1e9, noNaN: true }), (given, fund) => {
      expect(
        kpiBonus(
          fund,
          given.map((each) => ({ weight: each, attainment: 1 })),
        ),
      ).toBe(fund);
    }),
  );
});

test('the bonus lies between those of the worst and of the best KPI alone', () => {
  fc.assert(
    fc.property(someKpis, (kpis) => {
      const attainments = kpis.map(({ attainment }) => attainment);
      expect(bonusOf(kpis)).toBeGreaterThanOrEqual(1000 * Math.min(...attainments) - 1e-6);
      expect(bonusOf(kpis)).toBeLessThanOrEqual(1000 * Math.max(...attainments) + 1e-6);
    }),
  );
});

test('neither the order of KPI nor the sum of their weights matters', () => {
  fc.assert(
    fc.property(someKpis, fc.integer({ min: 2, max: 50 }), (kpis, times) => {
      const heavier = kpis.map((each) => ({ ...each, weight: each.weight * times })).reverse();
      expect(bonusOf(heavier)).toBeCloseTo(bonusOf(kpis), 6);
    }),
  );
});
