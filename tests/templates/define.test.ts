import { daysAcross, monthsAcross, weeksAcross } from '../../src/templates/define';

test.each([
  [
    monthsAcross('months', 3, '{start}', 90),
    ['m1', 'm2', 'm3'],
    'EDATE({start};0)',
    'EDATE({months@prev};1)',
  ],
  [weeksAcross('weeks', 3, '{start}', 90), ['w1', 'w2', 'w3'], '{start}', '{weeks@prev}+7'],
  [daysAcross('days', 3, '{start}', 90), ['d1', 'd2', 'd3'], '{start}', '{days@prev}+1'],
])('an axis of time begins where it is told and counts on', (axis, keys, first, next) => {
  expect(axis.columns.map(({ key }) => key)).toEqual(keys);
  expect(axis.columns.map(({ header }) => header)).toEqual(
    [first, next, next].map((formula) => ({ formula })),
  );
});
