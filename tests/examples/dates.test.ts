import { dayOf, isoOf } from '../../src/domain/days';
import { datedBy } from '../../src/examples/dates';
import { functionNamed } from '../../src/functions/registry';
import { day, type ExampleArgument } from '../../src/gate/define';
import { dayOfSerial } from '../../src/google-sheets/serial-days';
import { cellValue } from '../../src/writer/values';
import { draftOf } from '../../src/writer/plan';
import { small } from '../writer/small';

const outline = draftOf(small([]), { language: 'en', takenNames: [] });

/** Days of an example as a sheet inserted on that day shows them. */
function shown(
  name: string,
  args: readonly ExampleArgument[],
  days: string[],
  today: string,
): string[] {
  const definition = functionNamed(name);
  if (!definition) throw new Error(`no function is called ${name}`);
  const dated = datedBy(name, definition, { args, gives: '' });
  return days.map((iso) =>
    isoOf(dayOfSerial(Number(cellValue(dated(dayOf(iso)), outline, today, [])))),
  );
}

/*
 * Weeks begin on Monday. 31 January 2027 is a Sunday, the last day of the week of 25 January.
 *   needed by Friday 5 May 2023, holidays on Saturday and Sunday before and on Monday of its week: thirteen weeks
 *   after 25 January 2027 begins the week of 26 April 2027.
 */
test('days go on together by whole weeks where weekdays count', () => {
  const args = [
    day('2023-05-05'),
    4,
    6,
    'workdays',
    [[day('2023-04-29')], [day('2023-04-30')], [day('2023-05-01')]],
  ];
  const days = ['2023-05-05', '2023-04-29', '2023-04-30', '2023-05-01'];
  expect(shown('HIRE_START_DATE', args, days, '2027-01-31')).toEqual([
    '2027-04-30',
    '2027-04-24',
    '2027-04-25',
    '2027-04-26',
  ]);
  // A bonus week is that of the day itself: Monday and Tuesday.
  const two = [[[day('2023-10-09')], [day('2023-10-10')]], 'payout'];
  expect(shown('BONUS_WEEK', two, ['2023-10-09', '2023-10-10'], '2027-01-31')).toEqual([
    '2027-01-25',
    '2027-01-26',
  ]);
});

test.each(['2027-01-01', '2027-01-31', '2028-02-29'])(
  'inserted on %s purchases lie in the months before, each month in one of its own',
  (today) => {
    const args = [
      [['Ann'], ['Ann'], ['Bob']],
      [[day('2024-01-31')], [day('2024-03-07')], [day('2024-02-29')]],
    ];
    const months = shown(
      'COHORT_RETENTION',
      args,
      ['2024-01-31', '2024-03-07', '2024-02-29'],
      today,
    );
    // The last of them in the month before that of insertion.
    const before = (count: number): string =>
      new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - count, 1))
        .toISOString()
        .slice(0, 7);
    expect(months.map((iso) => iso.slice(0, 7))).toEqual([before(3), before(1), before(2)]);
    expect(months.every((iso) => iso < today)).toBe(true);
  },
);

test('months to hire for begin after that of insertion', () => {
  const args = [
    [[day('2024-01-01')], [day('2024-02-01')], [day('2024-03-01')]],
    [[5], [6], [12]],
    5,
  ];
  const days = ['2024-01-01', '2024-02-01', '2024-03-01'];
  expect(shown('HIRING_PLAN', args, days, '2026-12-31')).toEqual([
    '2027-01-01',
    '2027-02-01',
    '2027-03-01',
  ]);
});
