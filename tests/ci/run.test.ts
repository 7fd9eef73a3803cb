import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ProjectFolder } from '../google/project-folder';

// Stands in for npm: fails in the steps named by FAILS, and leaves the results of RESULTS as jest would.
const npm = `#!/usr/bin/env bash
echo "$*" >> steps.txt
if [ "$1" = test ] && [ -n "$RESULTS" ]; then mkdir -p build; echo "$RESULTS" > build/test-results.json; fi
for step in $FAILS; do case " $* " in *" $step "*) exit 1 ;; esac; done
exit 0
`;

const results = (passed: number, failed: number, broken = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: broken,
  });

function run(environment: Record<string, string>) {
  const present = '#!/bin/sh\necho present\n';
  const project = new ProjectFolder({
    '.ci/run': readFileSync('.ci/run', 'utf8'),
    '.ci/counts.mjs': readFileSync('.ci/counts.mjs', 'utf8'),
    'bin/npm': npm,
    'bin/chromium': present,
    'bin/fc-list': present,
  });
  for (const name of ['npm', 'chromium', 'fc-list'])
    chmodSync(join(project.path, 'bin', name), 0o755);
  const path = `${join(project.path, 'bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status, stdout } = spawnSync('bash', [join(project.path, '.ci/run')], {
    encoding: 'utf8',
    env: { ...process.env, FAILS: '', RESULTS: '', ...environment, PATH: path },
  });
  const steps = project.read('steps.txt').trim().split('\n');
  project.remove();
  return { status, steps, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('.ci/run', () => {
  test('installs, checks, tests, and ends with the counts of the tests', () => {
    const { status, steps, lastLine } = run({ RESULTS: results(12, 0) });
    expect(lastLine).toBe('12 passed, 0 failed');
    expect(status).toBe(0);
    expect(steps).toEqual([
      'ci --no-audit --no-fund',
      'run --silent format:check',
      'run --silent lint',
      'run --silent types',
      'test -- --json --outputFile=build/test-results.json',
    ]);
  });

  test.each([
    ['a test fails', { FAILS: 'test', RESULTS: results(11, 1) }, '11 passed, 1 failed'],
    [
      'a file of tests does not start',
      { FAILS: 'test', RESULTS: results(9, 1, 1) },
      '9 passed, 2 failed',
    ],
    ['two checks fail', { FAILS: 'lint types', RESULTS: results(12, 0) }, '12 passed, 2 failed'],
    [
      'jest fails for another reason',
      { FAILS: 'test', RESULTS: results(12, 0) },
      '12 passed, 1 failed',
    ],
    ['the build fails before any test', { FAILS: 'test' }, '0 passed, 1 failed'],
    ['the installation fails', { FAILS: 'ci', RESULTS: results(12, 0) }, '0 passed, 1 failed'],
  ])('fails and says so when %s', (_, environment, expected) => {
    const { status, lastLine } = run(environment);
    expect(lastLine).toBe(expected);
    expect(status).toBe(1);
  });
});
