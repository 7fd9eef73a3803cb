import fc from 'fast-check';
import { bonusWeek, bonusWeeksOfMonth, weeklyQuotas } from '../../src/domain/bonus-week';
import { dayOf, isoOf, weekday } from '../../src/domain/days';
import { frozen } from '../harness/cells';

// The calendar of October 2023: Tuesdays 3, 10, 17, 24, 31; Mondays 2, 9, 16, 23, 30.
test.each([
  ['a Thursday', '2023-10-05', '2023-10-03', '2023-10-09', '2023-10-11'],
  ['the Tuesday it starts on', '2023-10-03', '2023-10-03', '2023-10-09', '2023-10-11'],
  ['the Monday it ends on', '2023-10-09', '2023-10-03', '2023-10-09', '2023-10-11'],
  ['the Tuesday after', '2023-10-10', '2023-10-10', '2023-10-16', '2023-10-18'],
  ['a Sunday', '2023-10-08', '2023-10-03', '2023-10-09', '2023-10-11'],
  ['New Year, a Monday', '2024-01-01', '2023-12-26', '2024-01-01', '2024-01-03'],
  ['29 February, a Thursday', '2024-02-29', '2024-02-27', '2024-03-04', '2024-03-06'],
  ['a Wednesday before 1970', '1969-12-31', '1969-12-30', '1970-01-05', '1970-01-07'],
])('the bonus week of %s', (_, day, start, end, payout) => {
  const week = bonusWeek(dayOf(day));
  expect([week.start, week.end, week.payout].map(isoOf)).toEqual([start, end, payout]);
});

test.each([
  [
    'October 2023',
    '2023-10-31',
    ['2023-09-26', '2023-10-03', '2023-10-10', '2023-10-17', '2023-10-24'],
  ],
  // May 2023 begins on a Monday: Mondays 1, 8, 15, 22, 29.
  [
    'May 2023',
    '2023-05-01',
    ['2023-04-25', '2023-05-02', '2023-05-09', '2023-05-16', '2023-05-23'],
  ],
  // February 2021 is four weeks from Monday the 1st.
  ['February 2021', '2021-02-14', ['2021-01-26', '2021-02-02', '2021-02-09', '2021-02-16']],
  // Mondays of December 2023: 4, 11, 18, 25.
  ['December 2023', '2023-12-31', ['2023-11-28', '2023-12-05', '2023-12-12', '2023-12-19']],
])('the bonus weeks of %s start on the right days', (_, month, starts) => {
  expect(bonusWeeksOfMonth(dayOf(month)).map(({ start }) => isoOf(start))).toEqual(starts);
});

const anyDay = fc.integer({ min: -25_567, max: 100_000 });

test('a day lies in its week, which runs from Tuesday to Monday and is paid on Wednesday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { start, end, payout } = bonusWeek(day);
      expect(start <= day && day <= end).toBe(true);
      expect([start, end, payout].map(weekday)).toEqual([2, 1, 3]);
      expect([end - start, payout - end]).toEqual([6, 2]);
    }),
  );
});

test('the weeks of month after month follow each other without gaps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
      const months = Array.from(
        { length: 12 },
        (_, month) => Date.UTC(year, month, 15) / 86_400_000,
      );
      const starts = months.flatMap((day) => bonusWeeksOfMonth(day).map(({ start }) => start));
      const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
      expect(new Set(gaps)).toEqual(new Set([7]));
    }),
  );
});

const october = dayOf('2023-10-12');

function quotas(plan: number, weights: readonly number[] = []): number[] {
  return weeklyQuotas(plan, october, frozen(weights)).map(({ quota }) => quota ?? NaN);
}

test('a month without a plan has its weeks, without quotas', () => {
  const weeks = bonusWeeksOfMonth(october);
  const unplanned = weeks.map((week) => ({ ...week, quota: null }));
  expect(weeklyQuotas(null, october, [])).toEqual(unplanned);
  expect(weeklyQuotas(null, october, frozen([1, 1, 1, 2, 0]))).toEqual(unplanned);
  expect(() => weeklyQuotas(null, october, [1])).toThrow('weights must be 5 numbers');
});

test('without weights the plan is cut into equal quotas', () => {
  expect(quotas(1_000_000)).toEqual([200_000, 200_000, 200_000, 200_000, 200_000]);
});

// 7 / 5 is 1.4; a fifth of 7 by way of the fraction 0.2 is 1.4000000000000001 in binary digits.
test('equal quotas are the plan divided by the weeks', () => {
  expect(quotas(7)).toEqual([1.4, 1.4, 1.4, 1.4, 1.4]);
  expect(quotas(7, [3, 3, 3, 3, 3])).toEqual([1.4, 1.4, 1.4, 1.4, 1.4]);
});

test('by weights a quota is its share of the plan', () => {
  // 600,000 in parts of 1 + 1 + 1 + 2 + 0 = 5.
  expect(quotas(600_000, [1, 1, 1, 2, 0])).toEqual([120_000, 120_000, 120_000, 240_000, 0]);
});

const fiveWeights = fc
  .array(fc.nat(1000), { minLength: 5, maxLength: 5 })
  .filter((weights) => weights.some((weight) => weight > 0));
const plan = fc.nat(1_000_000_000);

test('quotas sum to the plan', () => {
  fc.assert(
    fc.property(plan, anyDay, (monthPlan, month) => {
      const sum = weeklyQuotas(monthPlan, month, []).reduce(
        (all, { quota }) => all + (quota ?? NaN),
        0,
      );
      expect(Math.abs(sum - monthPlan)).toBeLessThanOrEqual(1e-9 * monthPlan);
    }),
  );
  fc.assert(
    fc.property(plan, fiveWeights, (monthPlan, weights) => {
      const sum = quotas(monthPlan, weights).reduce((all, quota) => all + quota, 0);
      expect(Math.abs(sum - monthPlan)).toBeLessThanOrEqual(1e-9 * monthPlan);
    }),
  );
});

test('only the proportions of the weights matter', () => {
  fc.assert(
    fc.property(plan, fiveWeights, fc.integer({ min: 2, max: 9 }), (monthPlan, weights, times) => {
      const heavier = quotas(
        monthPlan,
        weights.map((weight) => weight * times),
      );
      quotas(monthPlan, weights).forEach((quota, week) => {
        expect(heavier[week]).toBeCloseTo(quota, 3);
      });
    }),
  );
});

test.each([4, 6])('%d weights for five weeks are refused', (count) => {
  expect(() =>
    quotas(
      1000,
      Array.from({ length: count }, () => 1),
    ),
  ).toThrow(`weights must be 5 numbers, one for each week of the month, got ${count}`);
});

test('weights that are all 0 are refused', () => {
  expect(() => quotas(1000, [0, 0, 0, 0, 0])).toThrow(
    'weights must be numbers with at least one above 0, got 0',
  );
});
