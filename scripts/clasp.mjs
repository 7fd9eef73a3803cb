// Google's command line tool for Apps Script, and what its refusals mean for the person at the keyboard.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const program = process.env.PULT_CLASP ?? createRequire(import.meta.url).resolve('@google/clasp');

const refusals = [
  {
    said: /no credentials found|invalid_grant|invalid authentication credentials|login required/i,
    advice:
      'You are not logged in to Google, or your login has expired. Run "npx clasp login", choose your account ' +
      'in the browser, then repeat this command.',
  },
  {
    said: /has not enabled the apps script api/i,
    advice:
      'The Apps Script API is turned off for your account. Turn it on at ' +
      'https://script.google.com/home/usersettings, wait a minute, then repeat this command.',
  },
  {
    said: /requested entity was not found|does not have permission/i,
    advice:
      'Google finds no script with the id in .clasp.json that your account can edit. Check the account with ' +
      '"npx clasp show-authorized-user", or create a script of your own with "npm run create -- --force".',
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/,
    advice: 'Google could not be reached. Check your connection, then repeat this command.',
  },
];

/** Runs clasp to its end; returns its stdout, and all of its output. */
export function clasp(args, folder = process.cwd()) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  return { stdout, said: `${stdout}${stderr}`.trim() };
}

/** What to do about a refusal, then clasp's own words. */
export function explained(said) {
  const known = refusals.find((refusal) => refusal.said.test(said));
  const advice = known?.advice ?? 'Google refused; the message below says why.';
  return said ? `${advice}\n\nclasp said: ${said}` : advice;
}
