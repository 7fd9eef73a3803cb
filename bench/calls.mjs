import { dates, posts, purchases, range, wholeNumbers } from './samples.mjs';

/** Arguments of that many rows for each function whose time could matter. */
export const calls = {
  'RFM_SEGMENT()': (rows) => Object.values(purchases(rows)).map(range),
  'RFM_SCORE()': (rows) => [0, 1, 2].map((seed) => range(wholeNumbers(rows, seed, 500))),
  'COHORT_RETENTION() of revenue': (rows) => [
    ...Object.values(purchases(rows)).map(range),
    'revenue',
  ],
  'ACTIVE_BASE()': (rows) => Object.values(purchases(rows)).slice(0, 2).map(range),
  'LIMIT_DAY()': (rows) => Object.values(purchases(rows)).slice(0, 2).map(range),
  'TAG_IMPACT()': (rows) => Object.values(posts(rows)).map(range),
  'TAG_IMPACT() with pairs': (rows) => [...Object.values(posts(rows)).map(range), 3, 2],
  'UNIT_ECONOMICS()': (rows) =>
    [
      wholeNumbers(rows, 1, 5000),
      wholeNumbers(rows, 1, 99).map((percent) => percent / 100),
      ...[2000, 500, 9, 300].map((most) => wholeNumbers(rows, 1, most)),
    ].map(range),
  'FUNNEL_CONV() of 6 stages': (rows) => [stages(rows)],
  'AB_TEST()': (rows) =>
    [
      [10, 90],
      [500, 900],
      [20, 99],
      [600, 999],
    ].map(([low, high]) => range(wholeNumbers(rows, low, high))),
  'SAMPLE_SIZE()': (rows) => [shares(rows, 1, 40), shares(rows, 41, 90)],
  'WEEKLY_BONUS()': (rows) => [
    range(wholeNumbers(rows, 0, 130_000)),
    range(wholeNumbers(rows, 90_000, 110_000)),
  ],
  'KPI_ATTAINMENT()': (rows) => [
    range(wholeNumbers(rows, 0, 130)),
    range(wholeNumbers(rows, 90, 110)),
  ],
  'BONUS_WEEK()': (rows) => [range(dates(rows))],
  'HIRE_START_DATE() in workdays': (rows) => [
    range(dates(rows)),
    20,
    40,
    'workdays',
    range(dates(28)),
  ],
};

function stages(rows) {
  const columns = [6, 5, 4, 3, 2, 1].map((stage) => wholeNumbers(rows, stage * 100, stage * 150));
  return columns[0].map((_, row) => columns.map((column) => column[row]));
}

function shares(rows, low, high) {
  return range(wholeNumbers(rows, low, high).map((percent) => percent / 100));
}
