// The quick checks: types, lint, format and the fast tests, two at a time.
//   npm run check
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Tests that need neither a spreadsheet engine nor a browser. */
const FAST = 'tests/(google-sheets|domain|gate|functions|writer|architecture|readme|docs)';

/** Tests among them that do need the engine. */
const LIVE = '\\.preview\\.test';
const QUIETLY = ['--silent', '--reporters=summary'];

const lanes = [
  [['types', 'npm', 'run', '--silent', 'types']],
  [
    ['lint', 'npm', 'run', '--silent', 'lint'],
    ['format', 'npm', 'run', '--silent', 'format:check'],
    ['fast tests', 'npx', 'jest', FAST, '--testPathIgnorePatterns', LIVE, ...QUIETLY],
  ],
];

const start = performance.now();
const failed = (await Promise.all(lanes.map(runInTurn))).flat();
const seconds = Math.round((performance.now() - start) / 1000);
if (failed.length > 0) {
  console.error(`Failed after ${seconds} s: ${failed.join(', ')}.`);
  process.exit(1);
}
console.log(
  `All passed in ${seconds} s. "npm test" runs the rest, on a spreadsheet and in a browser.`,
);

/** Titles of the commands that failed, whose output is shown. */
async function runInTurn(commands) {
  const failures = [];
  for (const [title, program, ...args] of commands) {
    const { status, output } = await run(program, args);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${title}`);
    if (status === 0) continue;
    console.log(output.trimEnd());
    failures.push(title);
  }
  return failures;
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (failure) => resolve({ status: 1, output: failure.message }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString() }));
  });
}
