import fc from 'fast-check';
import { equivalentRates, forecastCounts, neededCounts } from '../../src/domain/funnel-plan';
import { expectCells, frozen } from '../harness/cells';

// By hand: each count is the one before times the rate.
test.each([
  ['contract', 1000, [0.5, 0.2], [1000, 500, 100]],
  ['counts stay unrounded', 10, [0.25, 0.5], [10, 2.5, 1.25]],
  ['a step that nobody passes', 10, [0, 0.5], [10, 0, 0]],
  ['no steps', 7, [], [7]],
])('forecast: %s', (_, top, rates, expected) => {
  expectCells(forecastCounts(top, rates), expected);
});

// By hand, from the bottom up: 1 / 0.6 = 1.667, / 0.5 = 3.333, / 0.2 = 16.667; each rounded up on its own.
// Rounding up on the way would need 20, 4, 2, 1.
test.each([
  ['contract: one step', 20, [0.05], true, [400, 20]],
  ['contract: whole', 1, [0.2, 0.5, 0.6], true, [17, 4, 2, 1]],
  ['contract: exact', 1, [0.2, 0.5, 0.6], false, [50 / 3, 10 / 3, 5 / 3, 1]],
  // 21 / 0.7 is 30, 30 / 0.3 is 100; binary digits say 30.000000000000004 and 100.00000000000001.
  ['whole needs stay whole', 21, [0.3, 0.7], true, [100, 30, 21]],
  ['7 % of 100', 7, [0.07], true, [100, 7]],
  ['a target with a part is rounded up too', 2.5, [0.5], true, [5, 3]],
  ['nothing is wanted', 0, [0.5], true, [0, 0]],
])('reverse: %s', (_, target, rates, whole, expected) => {
  expectCells(neededCounts(target, rates, whole), expected);
});

// By hand: 0.04 / 0.03 = 4/3 of the funnel, so 20 % must become 26.6667 %.
test.each([
  ['contract', [0.03, 0.2], 1, 0.04, [0.04, 0.01, 0.8 / 3, 0.2 / 3]],
  ['from the second step', [0.03, 0.2], 2, 0.1, [0.015, -0.015, 0.1, -0.1]],
  ['out of reach', [0.05, 0.8], 1, 0.075, [0.075, 0.025, 1.2, 0.4]],
])('equivalent rates: %s', (_, rates, step, newRate, expected) => {
  const found = equivalentRates(rates, step, newRate);
  expectCells(
    found.flatMap(({ rate, rise }) => [rate, rise]),
    expected,
  );
});

test.each([0, 3, 1.5, -1])('a step %d of two is refused', (step) => {
  expect(() => equivalentRates([0.5, 0.5], step, 0.6)).toThrow(
    `step must be the number of a step in rates, where 1 is the first, got ${step}`,
  );
});

const rate = fc.integer({ min: 1, max: 1000 }).map((mille) => mille / 1000);
const rates = fc.array(rate, { minLength: 1, maxLength: 8 }).map(frozen);
const target = fc.integer({ min: 0, max: 10_000 });
const last = (values: readonly number[]): number => values[values.length - 1] ?? NaN;

test('the forecast of an exact reverse is the target', () => {
  fc.assert(
    fc.property(target, rates, (wanted, steps) => {
      const [top = NaN] = neededCounts(wanted, steps, false);
      expectCells(last(forecastCounts(top, steps)), wanted);
    }),
  );
});

test('whole needs are the smallest whole numbers that hold the exact ones', () => {
  fc.assert(
    fc.property(target, rates, (wanted, steps) => {
      const exact = neededCounts(wanted, steps, false);
      neededCounts(wanted, steps, true).forEach((count, index) => {
        const need = exact[index] ?? NaN;
        expect(Number.isInteger(count)).toBe(true);
        expect(count - need).toBeGreaterThan(-1e-8 * need - 1e-12);
        expect(count - need).toBeLessThan(1);
      });
    }),
  );
});

test('every equivalent rate alone does the same for the whole funnel', () => {
  const raised = rates.chain((steps) =>
    fc.tuple(fc.constant(steps), fc.nat(steps.length - 1), rate),
  );
  fc.assert(
    fc.property(raised, ([steps, index, newRate]) => {
      const through = (changed: number, to: number): number =>
        steps.reduce((share, each, step) => share * (step === changed ? to : each), 1);
      equivalentRates(steps, index + 1, newRate).forEach(({ rate: needed, rise }, step) => {
        expect(through(step, needed) / through(index, newRate)).toBeCloseTo(1, 9);
        expect((steps[step] ?? NaN) + rise).toBeCloseTo(needed, 12);
      });
    }),
  );
});
