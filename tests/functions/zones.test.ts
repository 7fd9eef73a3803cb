import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { CODE_FILE } from '../harness/bundle';
import { STARTS } from '../harness/zones';

const SCRIPT = join(__dirname, '../harness/start-dates.mjs');

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
  const output = execFileSync(process.execPath, [SCRIPT, CODE_FILE, JSON.stringify(STARTS)], {
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual({
    timeZone,
    opened: STARTS.map(({ opened }) => new Date(opened).toISOString()),
  });
});
