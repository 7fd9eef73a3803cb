import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { CODE_FILE } from '../harness/bundle';
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
