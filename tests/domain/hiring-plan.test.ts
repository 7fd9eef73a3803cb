import fc from 'fast-check';
import { dayOf, isoOf } from '../../src/domain/days';
import { type HiringDemand, type HiringMonth, hiringPlan } from '../../src/domain/hiring-plan';
import { frozen } from '../harness/cells';

function months(count: number, first = '2024-01-01'): number[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, i) => Date.UTC(year, month - 1 + i, 1) / 86_400_000);
}

function demand(needed: readonly number[], given: Partial<HiringDemand> = {}): HiringDemand {
  const usual = { current: 0, capacity: 3, attrition: 0, leadDays: 60 };
  return frozen({ months: months(needed.length), needed, ...usual, ...given });
}

function planned<Key extends keyof HiringMonth>(key: Key, plan: HiringDemand): HiringMonth[Key][] {
  return hiringPlan(plan).map((month) => month[key]);
}

/*
 * From 5 reps with 3 hires a month to 5, 6, 12: seven in all; three can come in March and three in
 * February (one of them is needed there), so the seventh must come in January.
 */
test('hires come as late as the capacity allows', () => {
  const plan = demand([5, 6, 12], { current: 5 });
  expect(planned('hires', plan)).toEqual([1, 3, 3]);
  expect(planned('ready', plan)).toEqual([6, 9, 12]);
  expect(planned('shortfall', plan)).toEqual([0, 0, 0]);
});

/*
 * A quarter leaves each month, 6 hires at most, 4 reps for 6, 9, 9:
 * 4 × 0.75 + 3 = 6; 6 × 0.75 + 5 = 9.5; 9.5 × 0.75 + 2 = 9.125.
 */
test('those who leave are replaced', () => {
  const plan = demand([6, 9, 9], { current: 4, capacity: 6, attrition: 0.25 });
  expect(planned('hires', plan)).toEqual([3, 5, 2]);
  expect(planned('ready', plan)).toEqual([6, 9.5, 9.125]);
});

test('what no month can hold is a shortfall, and nobody is hired for a need that has passed', () => {
  // 4 + 3 = 7 of 10 are three short; 7 are enough for 5.
  const plan = demand([10, 5], { current: 4 });
  expect(planned('hires', plan)).toEqual([3, 0]);
  expect(planned('shortfall', plan)).toEqual([3, 0]);
});

test('where everybody leaves each month, hires cannot be made in advance', () => {
  const plan = demand([2, 5, 1], { current: 9, attrition: 1 });
  expect(planned('hires', plan)).toEqual([2, 3, 1]);
  expect(planned('shortfall', plan)).toEqual([0, 2, 0]);
});

test('hires are whole people even where the need is not', () => {
  expect(planned('hires', demand([4.2], { current: 2 }))).toEqual([3]);
});

test('float noise hires nobody', () => {
  // 10 × (1 − 0.1) is 9 on paper; 0.1 + 0.2 needs no more than 0.3.
  expect(planned('hires', demand([9], { current: 10, attrition: 0.1 }))).toEqual([0]);
  expect(planned('hires', demand([0.1 + 0.2], { current: 0.3 }))).toEqual([0]);
  expect(planned('hires', demand([1.1 + 2.2], { current: 0.3 }))).toEqual([3]);
});

// 60 days before 1 January, 1 February and 1 March 2024; December has 31 days, February 29.
test('vacancies open so long before the first of the month, and only for hires', () => {
  const plan = demand([1, 2, 2], { months: months(3).map((day) => day + 14) });
  const opened = planned('openBy', plan).map((day) => (day === null ? null : isoOf(day)));
  expect(opened).toEqual(['2023-11-02', '2023-12-03', null]);
});

test('the months are given back as they were, with the need and the capacity', () => {
  const plan = demand([1, 2], { months: [dayOf('2023-12-31'), dayOf('2024-01-15')] });
  expect(planned('month', plan)).toEqual(plan.months);
  expect(planned('needed', plan)).toEqual([1, 2]);
  expect(planned('capacity', plan)).toEqual([3, 3]);
});

test.each([
  ['a month left out', ['2023-11-01', '2024-01-01'], 2],
  ['a month twice', ['2023-11-01', '2023-12-01', '2023-12-31'], 3],
  ['months backwards', ['2023-11-01', '2023-10-01'], 2],
])('%s is refused', (_, dates, row) => {
  const plan = demand(
    dates.map(() => 1),
    { months: dates.map(dayOf) },
  );
  const refused = { what: 'months', got: [{ day: dayOf(dates[row - 1] ?? '') }], place: { row } };
  expect(() => hiringPlan(plan)).toThrow(expect.objectContaining(refused));
});

test('no months, no plan', () => {
  expect(hiringPlan(demand([]))).toEqual([]);
});

/** Every way to hire 0 to `capacity` people in each of so many months, earliest hires last. */
function schedules(count: number, capacity: number): number[][] {
  if (count === 0) return [[]];
  const later = schedules(count - 1, capacity);
  return Array.from({ length: capacity + 1 }, (_, first) =>
    later.map((rest) => [first, ...rest]),
  ).flat();
}

function shortfallsOf(
  hires: readonly number[],
  { needed, current, attrition }: HiringDemand,
): number[] {
  let ready = current;
  return hires.map((hired, month) => {
    ready = ready * (1 - attrition) + hired;
    const missing = (needed[month] ?? 0) - ready;
    return missing > 1e-7 ? missing : 0;
  });
}

const smallDemand = fc
  .record({
    needed: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
    current: fc.nat(6),
    capacity: fc.nat(3),
    attrition: fc.constantFrom(0, 0.05, 0.1, 0.25, 0.5),
  })
  .map(({ needed, ...rest }) => demand(needed, rest));

test('of all schedules it takes the latest of those with the least shortfall in every month', () => {
  fc.assert(
    fc.property(smallDemand, (small) => {
      const all = schedules(small.needed.length, small.capacity).map((hires) => ({
        hires,
        shortfalls: shortfallsOf(hires, small),
      }));
      const least = small.needed.map((_, month) =>
        Math.min(...all.map(({ shortfalls }) => shortfalls[month] ?? 0)),
      );
      // Schedules are listed with the fewest early hires first.
      const latest = all.find(({ shortfalls }) =>
        shortfalls.every((missing, month) => missing <= (least[month] ?? 0) + 1e-7),
      );
      expect(planned('hires', small)).toEqual(latest?.hires);
    }),
    { numRuns: 300 },
  );
});

const anyDemand = fc
  .record({
    needed: fc.array(fc.nat(200), { minLength: 1, maxLength: 24 }),
    current: fc.nat(100),
    capacity: fc.nat(12),
    attrition: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ needed, ...rest }) => demand(needed, rest));

test('a plan with a loose cap has no shortfall', () => {
  fc.assert(
    fc.property(anyDemand, (given) => {
      const loose = { ...given, capacity: 200 };
      expect(planned('shortfall', loose).every((missing) => missing === 0)).toBe(true);
    }),
  );
});

test('hires are whole, at most the cap, and the books balance from month to month', () => {
  fc.assert(
    fc.property(anyDemand, (given) => {
      let before = given.current;
      for (const { hires, ready, needed, shortfall, openBy } of hiringPlan(given)) {
        expect(Number.isInteger(hires) && hires >= 0 && hires <= given.capacity).toBe(true);
        expect(ready).toBeCloseTo(before * (1 - given.attrition) + hires, 6);
        expect(shortfall).toBeCloseTo(Math.max(0, needed - ready), 6);
        expect(openBy === null).toBe(hires === 0);
        before = ready;
      }
    }),
  );
});

test('a higher cap never makes a shortfall larger', () => {
  fc.assert(
    fc.property(anyDemand, fc.integer({ min: 1, max: 5 }), (given, more) => {
      const wider = planned('shortfall', { ...given, capacity: given.capacity + more });
      planned('shortfall', given).forEach((missing, month) => {
        expect(wider[month]).toBeLessThanOrEqual(missing + 1e-6);
      });
    }),
  );
});
