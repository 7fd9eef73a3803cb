import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { calculate } from '../../src/functions/calculate';
import { calendarIn } from '../../src/google-sheets/calendar';
import { dayOf } from '../../src/domain/days';
import { CODE_FILE } from '../harness/bundle';
import { spreadsheet } from '../harness/cells';
import { STARTS } from '../harness/zones';

const SCRIPT = join(__dirname, '../harness/start-dates.mjs');

/** What HIRE_START_DATE of the built script answers in a process of that time zone. */
function startsIn(timeZone: string, ...options: readonly string[]): unknown {
  const given = [SCRIPT, CODE_FILE, JSON.stringify(STARTS), ...options];
  const env = { ...process.env, TZ: timeZone };
  return JSON.parse(execFileSync(process.execPath, given, { env, encoding: 'utf8' }));
}

const opened = STARTS.map((start) => new Date(start.opened).toISOString());

test.each([
  'Europe/Moscow',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
])('dates are right in every spreadsheet when the script runs in %s', (timeZone) => {
  expect(startsIn(timeZone)).toEqual({ timeZone, opened });
});

test('dates are right where the script has no Intl', () => {
  const timeZone = 'America/New_York';
  expect(startsIn(timeZone, '--without-intl')).toEqual({ timeZone, opened });
});

test.each(STARTS)('$zone: needed $needed, opened $opened', ({ zone, needed, opened }) => {
  const opening = calculate('HIRE_START_DATE', [new Date(needed)], spreadsheet('en_GB', zone));
  expect(opening).toEqual(new Date(opened));
});

test.each(['Europe/Moscow', 'America/New_York', 'Pacific/Kiritimati'])(
  'the last day of 9999 is a date in %s',
  (zone) => {
    const calendar = calendarIn(zone);
    const last = calendar.instantOf(dayOf('9999-12-31'));
    const opening = calculate('HIRE_START_DATE', [last, 1, 1], spreadsheet('en_GB', zone));
    expect(opening).toEqual(calendar.instantOf(dayOf('9999-12-29')));
  },
);

test('a date with a time of day counts as its day', () => {
  const evening = new Date('2023-12-01T23:30:00+03:00');
  const opening = calculate('HIRE_START_DATE', [evening], spreadsheet('en_GB', 'Europe/Moscow'));
  expect(opening).toEqual(new Date('2023-10-02T00:00:00+03:00'));
});
