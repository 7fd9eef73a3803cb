import fc from 'fast-check';
import { type WeightedKpi, kpiAttainment, kpiBonus } from '../../src/domain/kpi';
import { frozen } from '../harness/cells';

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
const bonusOf = (kpis: readonly WeightedKpi[]): number => kpiBonus(1000, frozen(kpis));

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
