import fc from 'fast-check';
import { type BenchmarkGap, benchmarkGaps } from '../../src/domain/benchmark';
import { frozen } from '../harness/cells';

function only(counts: readonly number[], benchmark: number | null): BenchmarkGap | undefined {
  return benchmarkGaps(frozen(counts), [benchmark], 0.95)[0];
}

/*
 * R's prop.test(x, n, correct = FALSE) gives these intervals:
 *   60 of 300    0.158657 … 0.248929, wide 0.090272, so narrow enough from a benchmark of 0.180544
 *   200 of 400   0.451235 … 0.548765, wide 0.097531
 *   5 of 10      0.236593 … 0.763407, wide 0.526814
 */
test.each([
  ['above', 300, 60, 0.158],
  ['tooFewData', 300, 60, 0.159],
  ['tooFewData', 300, 60, 0.1805],
  ['atBenchmark', 300, 60, 0.1806],
  ['atBenchmark', 300, 60, 0.248],
  ['atBenchmark', 400, 200, 0.5],
  ['tooFewData', 10, 5, 0.5],
  ['below', 300, 60, 0.249],
  ['below', 300, 60, 0.399],
  ['alarm', 300, 60, 0.4],
  // One error of the share is 0.0004 with so many, and the gap is 0.001.
  ['below', 1_000_000, 199_000, 0.2],
  // 0.15 / 0.3 is 0.5 and not a digit more.
  ['alarm', 2000, 300, 0.3],
  ['tooFewData', 4, 1, 0.6],
  ['noData', 0, 0, 0.5],
  // No interval is narrow beside a benchmark of 0.
  ['tooFewData', 1_000_000, 0, 0],
])('says %s when %d enter, %d pass and the benchmark is %d', (verdict, entered, passed, rate) => {
  expect(only([entered, passed], rate)?.verdict).toBe(verdict);
});

test('a step has its counts, its conversion with the interval, and the ratio to the benchmark', () => {
  expect(only([300, 60], 0.25)).toEqual({
    entered: 300,
    passed: 60,
    conversion: 0.2,
    low: expect.closeTo(0.158657, 6) as unknown,
    high: expect.closeTo(0.248929, 6) as unknown,
    benchmark: 0.25,
    ratio: 0.8,
    // 5 points more of the 300.
    extra: expect.closeTo(15, 9) as unknown,
    verdict: 'below',
  });
});

// By hand for 2000 → 400 → 100: a first step of 30 % makes 600 of the 400, and 150 of the 100 at the end.
test('closing a gap adds what reaches the end of the funnel', () => {
  const gaps = benchmarkGaps([2000, 400, 100], [0.3, 0.2], 0.95);
  expect(gaps.map(({ extra }) => extra)).toEqual([expect.closeTo(50, 9), 0]);
});

test('what nobody entered or passed cannot be told', () => {
  const gaps = benchmarkGaps([100, 0, 0], [0.5, 0.5], 0.95);
  expect(gaps[0]).toMatchObject({ conversion: 0, ratio: 0, extra: null, verdict: 'alarm' });
  expect(gaps[1]).toMatchObject({ conversion: null, low: null, ratio: null, extra: null });
  expect(only([100, 20], 0)).toMatchObject({ ratio: null, extra: 0, verdict: 'above' });
  expect(benchmarkGaps([100, 0, 0], [0, 0.5], 0.95)[0]).toMatchObject({ ratio: null, extra: 0 });
});

test('without a benchmark a step has its counts, its conversion and the interval alone', () => {
  const nothing = { benchmark: null, ratio: null, extra: null, verdict: null };
  const [answered, hired] = benchmarkGaps(frozen([300, 60, 0]), [null, 0.5], 0.95);
  const { low, high } = only([300, 60], 0.25) ?? {};
  expect(answered).toEqual({ entered: 300, passed: 60, conversion: 0.2, low, high, ...nothing });
  expect(hired?.verdict).toBe('alarm');
  expect(only([0, 0], null)).toMatchObject({ conversion: null, low: null, ...nothing });
});

test('another number of benchmarks than of steps is refused', () => {
  const sentence = 'benchmarks must be 2 rates, one for each step between stages, got';
  expect(() => benchmarkGaps([9, 4, 1], [0.5], 0.95)).toThrow(`${sentence} 1`);
  expect(() => benchmarkGaps([9, 4, 1], [0.5, 0.5, 0.5], 0.95)).toThrow(`${sentence} 3`);
});

test('a stage larger than the one before it is refused', () => {
  expect(() => benchmarkGaps([9, 4, 5], [0.5, 0.5], 0.95)).toThrow(
    'counts must be a number no greater than the stage before it, got 5',
  );
});

const funnel = fc
  .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 8 })
  .map((counts) => [...counts].sort((a, b) => b - a))
  .chain((counts) =>
    fc.tuple(
      fc.constant(frozen(counts)),
      fc.array(
        fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
        { minLength: counts.length - 1, maxLength: counts.length - 1 },
      ),
    ),
  );

/** Counts of a funnel with those conversions. */
function funnelOf(top: number, conversions: readonly number[]): number[] {
  const counts = [top];
  for (const conversion of conversions)
    counts.push((counts[counts.length - 1] ?? NaN) * conversion);
  return counts;
}

test('closing every gap reaches the benchmark: no ratio below 1 and nothing more to gain', () => {
  fc.assert(
    fc.property(funnel, ([counts, benchmarks]) => {
      const closed = benchmarkGaps(counts, benchmarks, 0.95).map(({ conversion, benchmark }) =>
        Math.max(conversion ?? NaN, benchmark ?? NaN),
      );
      const after = benchmarkGaps(funnelOf(counts[0] ?? NaN, closed), benchmarks, 0.95);
      for (const { ratio, extra, entered } of after) {
        expect(ratio).toBeGreaterThan(1 - 1e-9);
        expect(extra).toBeLessThanOrEqual(1e-9 * entered);
      }
    }),
  );
});

test('closing one gap adds its extra results to the end', () => {
  fc.assert(
    fc.property(funnel, ([counts, benchmarks]) => {
      const gaps = benchmarkGaps(counts, benchmarks, 0.95);
      gaps.forEach(({ extra }, closed) => {
        const conversions = gaps.map(({ conversion, benchmark }, step) =>
          step === closed ? Math.max(conversion ?? NaN, benchmark ?? NaN) : (conversion ?? NaN),
        );
        const end = funnelOf(counts[0] ?? NaN, conversions)[counts.length - 1] ?? NaN;
        const today = counts[counts.length - 1] ?? NaN;
        expect((today + (extra ?? NaN)) / end).toBeCloseTo(1, 9);
      });
    }),
  );
});

test('a verdict is atBenchmark exactly where the interval holds the benchmark and is at most half as wide', () => {
  fc.assert(
    fc.property(funnel, ([counts, benchmarks]) => {
      for (const { low, high, benchmark, verdict } of benchmarkGaps(counts, benchmarks, 0.95)) {
        const [from, to, rate] = [low ?? NaN, high ?? NaN, benchmark ?? NaN];
        const held = from <= rate && rate <= to;
        expect(verdict === 'atBenchmark').toBe(held && to - from <= rate / 2);
        expect(verdict === 'tooFewData').toBe(held && to - from > rate / 2);
      }
    }),
  );
});

test('every share stays between 0 and 1 around the conversion', () => {
  fc.assert(
    fc.property(funnel, ([counts, benchmarks]) => {
      for (const { low, conversion, high } of benchmarkGaps(counts, benchmarks, 0.95)) {
        const shares = [0, low ?? NaN, conversion ?? NaN, high ?? NaN, 1];
        shares.slice(1).forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual((shares[index] ?? NaN) - 1e-12);
        });
      }
    }),
  );
});
