import fc from 'fast-check';
import { profitLevers } from '../../src/domain/profit-levers';
import { frozen } from '../harness/cells';

/*
 * Leads 1000 × conversion 10 % × check 5000 × purchases 2 = 1,000,000.
 * Each alone by 20 %: 1,200,000. All: 1.2⁴ = 2.0736.
 */
test('20 % on each of four factors is 20 % alone and 107.36 % together', () => {
  const levers = profitLevers(frozen([1000, 0.1, 5000, 2]), 0.2);
  expect(levers.map(({ raised }) => raised)).toEqual([1200, 0.12, 6000, 2.4, 2_073_600]);
  expect(levers.map(({ now }) => now)).toEqual([1000, 0.1, 5000, 2, 1_000_000]);
  levers.slice(0, 4).forEach(({ product, change, changeShare }) => {
    expect(product).toBeCloseTo(1_200_000, 6);
    expect(change).toBeCloseTo(200_000, 6);
    expect(changeShare).toBeCloseTo(0.2, 12);
  });
  expect(levers[4]?.change).toBeCloseTo(1_073_600, 6);
  expect(levers[4]?.changeShare).toBeCloseTo(1.0736, 12);
});

test('of a product of 0 there is no share', () => {
  const shares = profitLevers([0, 5], 0.2).map(({ changeShare }) => changeShare);
  expect(shares).toEqual([null, null, null]);
});

test('while a factor is not known there is no product, and what is known is shown', () => {
  const unknown = { product: null, change: null, changeShare: null };
  expect(profitLevers(frozen([1000, null, 5000]), 0.2)).toEqual([
    { now: 1000, raised: 1200, ...unknown },
    { now: null, raised: null, ...unknown },
    { now: 5000, raised: 6000, ...unknown },
    { now: null, raised: null, ...unknown },
  ]);
  // Nor is it 0 where a known factor is.
  expect(profitLevers([0, null], 0.2)[0]).toEqual({ now: 0, raised: 0, ...unknown });
});

test('without factors there is no lever', () => {
  expect(profitLevers([], 0.2)).toEqual([]);
});

const factors = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
});
const lift = fc.double({ min: 0.001, max: 2, noNaN: true });

test('in a product every factor is worth the same, its own lift', () => {
  fc.assert(
    fc.property(factors, lift, (given, up) => {
      const levers = profitLevers(frozen(given), up).slice(0, -1);
      for (const { changeShare } of levers) expect(changeShare).toBeCloseTo(up, 6);
    }),
  );
});

test('raising the factors one after the other comes to all together', () => {
  fc.assert(
    fc.property(factors, lift, (given, up) => {
      const together = profitLevers(given, up).pop();
      const raised = given.reduce((product, factor) => product * (factor + factor * up), 1);
      expect((together?.product ?? NaN) / raised).toBeCloseTo(1, 9);
    }),
  );
});
