// Runs HIRE_START_DATE of the built script on the date cells given as JSON, in a process of whatever time zone.
//   node start-dates.mjs dist/Code.js '[{"zone": "Europe/Moscow", "needed": "2023-12-01T00:00+03:00"}]' [--without-intl]
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const [codeFile = '', starts = '[]', option] = process.argv.slice(2);
const code = readFileSync(codeFile, 'utf8');
const missing = option === '--without-intl' ? { Intl: undefined } : {};
const opened = JSON.parse(starts).map(({ zone, needed }) => {
  const sheet = { getSpreadsheetTimeZone: () => zone };
  const realm = { SpreadsheetApp: { getActive: () => sheet }, ...missing };
  runInNewContext(code, realm);
  return realm.HIRE_START_DATE(new Date(needed)).toISOString();
});
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ timeZone, opened }));
