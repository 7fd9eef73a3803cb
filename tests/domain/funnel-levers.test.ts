import fc from 'fast-check';
import { funnelLevers } from '../../src/domain/funnel-levers';
import { frozen } from '../harness/cells';

// By hand for 1000 → 200 → 50 and one point: 1000 · 0.21 · 0.25 = 52.5; 1000 · 0.2 · 0.26 = 52.
test('a point at the wider step brings more', () => {
  expect(funnelLevers(frozen([1000, 200, 50]), 0.01)).toEqual([
    near({ conversion: 0.2, raised: 0.21, result: 52.5, extra: 2.5, extraShare: 0.05, rank: 1 }),
    near({ conversion: 0.25, raised: 0.26, result: 52, extra: 2, extraShare: 0.04, rank: 2 }),
  ]);
});

test('a conversion never rises above 100 %', () => {
  // 99.5 % gains half a point: 200 · 1 · 0.5 = 100 instead of 99.5.
  expect(funnelLevers([200, 199, 99.5], 0.01)[0]).toEqual(
    near({
      conversion: 0.995,
      raised: 1,
      result: 100,
      extra: 0.5,
      extraShare: 0.5 / 99.5,
      rank: 2,
    }),
  );
});

test('a stage above the one before it stays where it is', () => {
  expect(funnelLevers([100, 150, 15], 0.01)[0]).toEqual(
    near({ conversion: 1.5, raised: 1.5, result: 15, extra: 0, extraShare: 0, rank: 2 }),
  );
});

test('a last step that nobody passed still has a lever, a step before it has none', () => {
  // 100 → 50 → 0: one point of 50 is half a result; what a point of 100 brings, nobody can tell.
  expect(funnelLevers([100, 50, 0], 0.01)).toEqual([
    near({ conversion: 0.5, raised: 0.51, result: 0, extra: 0, extraShare: null, rank: 2 }),
    near({ conversion: 0, raised: 0.01, result: 0.5, extra: 0.5, extraShare: null, rank: 1 }),
  ]);
  const [toNobody, fromNobody] = funnelLevers([100, 0, 0], 0.01);
  expect(toNobody).toEqual(
    near({ conversion: 0, raised: 0.01, result: null, extra: null, extraShare: null, rank: null }),
  );
  expect(fromNobody).toEqual(
    near({
      conversion: null,
      raised: null,
      result: null,
      extra: null,
      extraShare: null,
      rank: null,
    }),
  );
});

test.each([[[]], [[5]]])('%j has no steps', (counts) => {
  expect(funnelLevers(counts, 0.01)).toEqual([]);
});

const falling = fc
  .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 10 })
  .map((counts) => frozen([...counts].sort((a, b) => b - a)));

test('the result is the top times the conversions with the one raised', () => {
  fc.assert(
    fc.property(falling, fc.integer({ min: 0, max: 100 }), (counts, points) => {
      const levers = funnelLevers(counts, points / 100);
      levers.forEach(({ raised, result }, changed) => {
        const product = levers.reduce(
          (share, lever, step) => share * ((step === changed ? raised : lever.conversion) ?? NaN),
          counts[0] ?? NaN,
        );
        expect((result ?? NaN) / product).toBeCloseTo(1, 9);
      });
    }),
  );
});

test('a relative rise is worth the same at every step', () => {
  fc.assert(
    fc.property(falling, (counts) => {
      const today = counts[counts.length - 1] ?? NaN;
      const conversions = funnelLevers(counts, 0).map(({ conversion }) => conversion ?? NaN);
      conversions.forEach((conversion, step) => {
        const extra = funnelLevers(counts, conversion * 0.1)[step]?.extra ?? NaN;
        if (conversion < 0.9) expect(extra / (today * 0.1)).toBeCloseTo(1, 9);
      });
    }),
  );
});

/** Figures to nine digits, blanks as they are. */
function near(figures: Readonly<Record<string, number | null>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value === null ? null : (expect.closeTo(value, 9) as unknown),
    ]),
  );
}
