import fc from 'fast-check';
import {
  type Outcome,
  abTest,
  checkedOutcome,
  sampleSize,
  wilsonInterval,
} from '../../src/domain/proportions';

const of = (successes: number, trials: number): Outcome => ({ successes, trials });

describe('Wilson interval', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion (Statistics in Medicine 17, 1998),
  // table I, method 3, four digits; 5 of 10: R's prop.test(5, 10, correct = FALSE).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [5, 10, 0.2366, 0.7634],
  ])('of %d in %d is %d to %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(of(successes, trials), 0.95);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('of nothing is unknown', () => {
    expect(wilsonInterval(of(0, 0), 0.95)).toBeNull();
  });

  // At the ends Wilson's bounds are z²/(n + z²) away: 1.959964² = 3.841459; 3.841459 / 23.841459 = 0.1611252.
  test('starts at 0 without successes and ends at 1 without failures', () => {
    expect(wilsonInterval(of(0, 20), 0.95)?.low).toBe(0);
    expect(wilsonInterval(of(20, 20), 0.95)?.high).toBe(1);
    expect(wilsonInterval(of(20, 20), 0.95)?.low).toBeCloseTo(1 - 0.1611252, 7);
  });

  const outcome = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
  const confidence = fc.double({ min: 0.001, max: 0.999999, noNaN: true });

  test('lies between 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(outcome, confidence, ([successes, trials], level) => {
        const { low, high } = wilsonInterval(of(successes, trials), level) ?? {
          low: NaN,
          high: NaN,
        };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      }),
    );
  });

  test('of failures mirrors that of successes', () => {
    fc.assert(
      fc.property(outcome, ([successes, trials]) => {
        const failures = wilsonInterval(of(trials - successes, trials), 0.95);
        const mirrored = wilsonInterval(of(successes, trials), 0.95);
        expect(failures?.low).toBeCloseTo(1 - (mirrored?.high ?? NaN), 12);
      }),
    );
  });

  // Wilson's definition: a bound is a share from which the observed one is z standard errors away.
  test('ends where the observed share is just z standard errors away', () => {
    fc.assert(
      fc.property(outcome, ([successes, trials]) => {
        const { low, high } = wilsonInterval(of(successes, trials), 0.95) ?? {
          low: NaN,
          high: NaN,
        };
        for (const bound of [low, high]) {
          const away = (successes / trials - bound) ** 2;
          const reach = (1.959963984540054 ** 2 * bound * (1 - bound)) / trials;
          expect(Math.abs(away - reach)).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

test('more successes than trials are refused by name', () => {
  expect(() => checkedOutcome(of(3, 2), 'a_successes', 'a_trials')).toThrow(
    'a_successes must be a number no greater than a_trials, got 3',
  );
  expect(checkedOutcome(of(2, 2), 'a_successes', 'a_trials')).toEqual(of(2, 2));
});

describe('A/B test', () => {
  // By hand for 15 and 25 of 100: pooled 0.2, error √(0.2 · 0.8 · 2/100) = 0.0565685, z = 1.767767,
  // p = 0.0771, as R's prop.test(c(15, 25), c(100, 100), correct = FALSE).
  // 189 of 11034 against 104 of 11037 (the aspirin study in Agresti, Categorical Data Analysis): z = −5.00139.
  // The other two: z = 2.8586 and −3.3567, the error function of Python's math module.
  test.each([
    [of(15, 100), of(25, 100), 0.0770999],
    [of(189, 11034), of(104, 11037), 5.6919e-7],
    [of(90, 1000), of(130, 1000), 0.00425513],
    [of(60, 400), of(30, 400), 0.000788714],
  ])('of %j and %j has the p-value %d', (a, b, pValue) => {
    expect((abTest(a, b, 0.95).pValue ?? NaN) / pValue).toBeCloseTo(1, 5);
  });

  test.each([
    ['noDifferenceShown', of(15, 100), of(25, 100), 0.95],
    ['bIsBetter', of(15, 100), of(25, 100), 0.9],
    ['aIsBetter', of(25, 100), of(15, 100), 0.9],
    // Pooled 10 of 80: 5 expected in each group, and pooled 9 of 80: 4.5.
    ['noDifferenceShown', of(3, 40), of(7, 40), 0.95],
    ['tooFewData', of(3, 40), of(6, 40), 0.95],
    // The same with failures: 71 of 80 leave 4.5 expected failures in each group.
    ['tooFewData', of(37, 40), of(34, 40), 0.95],
    // Groups of two sizes: pooled 0.1, so 4 expected successes among the 40.
    ['tooFewData', of(12, 40), of(32, 400), 0.95],
    ['tooFewData', of(0, 1000), of(0, 1000), 0.95],
    ['tooFewData', of(50, 50), of(50, 50), 0.95],
    ['tooFewData', of(0, 0), of(50, 100), 0.95],
    ['tooFewData', of(0, 0), of(0, 0), 0.95],
  ])('says %s of %j and %j', (verdict, a, b, confidence) => {
    expect(abTest(a, b, confidence).verdict).toBe(verdict);
  });

  test('leaves out what cannot be told', () => {
    expect(abTest(of(0, 0), of(5, 50), 0.95)).toMatchObject({
      rateA: null,
      rateB: 0.1,
      uplift: null,
      pValue: null,
    });
    expect(abTest(of(0, 50), of(20, 50), 0.95)).toMatchObject({ rateA: 0, uplift: null });
    expect(abTest(of(0, 50), of(0, 50), 0.95).pValue).toBeNull();
  });

  const group = fc
    .integer({ min: 1, max: 100_000 })
    .chain((trials) =>
      fc.integer({ min: 0, max: trials }).map((successes) => of(successes, trials)),
    );
  const opposite = {
    aIsBetter: 'bIsBetter',
    bIsBetter: 'aIsBetter',
    noDifferenceShown: 'noDifferenceShown',
    tooFewData: 'tooFewData',
  } as const;

  test('says the opposite when the variants change places', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const [one, other] = [abTest(a, b, 0.95), abTest(b, a, 0.95)];
        expect(other.pValue).toBe(one.pValue);
        expect(other.verdict).toBe(opposite[one.verdict]);
      }),
    );
  });

  test('has a p-value that is a share', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const pValue = abTest(a, b, 0.95).pValue ?? 0;
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('sample size', () => {
  // Contract: 3 % against 4 %. R's help page of power.prop.test: p1 = .50, p2 = .75, power = .90 => n = 76.7.
  // By hand for 10 % against 12 %: z = 1.959964 and 0.841621; √(2 · 0.11 · 0.89) = 0.442493,
  // √(0.09 + 0.1056) = 0.442267; ((0.867271 + 0.372221) / 0.02)² = 3840.85.
  test.each([
    [0.03, 0.04, 0.95, 0.8, 5301],
    [0.5, 0.75, 0.95, 0.9, 77],
    [0.1, 0.12, 0.95, 0.8, 3841],
    // Pooled ½: (1.959964 · √½)² = 1.92; nobody and everybody do not vary.
    [0, 1, 0.95, 0.8, 2],
  ])('for %d and %d at %d and %d is %d', (base, target, confidence, power, expected) => {
    expect(sampleSize(base, target, confidence, power)).toBe(expected);
  });

  // With 2.5 % on each side of a 95 % interval, a test without data already has 2.5 % of power.
  test('is one visitor where hardly any power is asked for', () => {
    expect(sampleSize(0.03, 0.04, 0.95, 0.01)).toBe(1);
  });

  test('for no difference is refused', () => {
    expect(() => sampleSize(0.03, 0.03, 0.95, 0.8)).toThrow(
      'target_rate must be a rate other than base_rate, got 0.03',
    );
    expect(() => sampleSize(0.1 + 0.2, 0.3, 0.95, 0.8)).toThrow(/other than base_rate/);
  });

  const rate = fc.integer({ min: 0, max: 1000 }).map((mille) => mille / 1000);
  const pair = fc.tuple(rate, rate).filter(([one, other]) => one !== other);

  test('is the same for a rise and a fall, for successes and failures', () => {
    fc.assert(
      fc.property(pair, ([base, target]) => {
        const size = sampleSize(base, target, 0.95, 0.8);
        expect(sampleSize(target, base, 0.95, 0.8)).toBe(size);
        expect(Math.abs(sampleSize(1 - base, 1 - target, 0.95, 0.8) - size)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('grows with confidence and with power', () => {
    fc.assert(
      fc.property(pair, ([base, target]) => {
        const size = sampleSize(base, target, 0.9, 0.7);
        expect(sampleSize(base, target, 0.95, 0.7)).toBeGreaterThanOrEqual(size);
        expect(sampleSize(base, target, 0.9, 0.8)).toBeGreaterThanOrEqual(size);
      }),
    );
  });
});
