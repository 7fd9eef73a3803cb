// The first call of a custom function compared with the first version's.
//   node bench/first-calls.mjs
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstVersion } from './first-version.mjs';
import { asRatio, inMilliseconds } from './median.mjs';

const ROWS = 100_000;
const RUNS = 9;
const MEASURED = [
  'FUNNEL_CONV() of 6 stages',
  'HIRE_START_DATE() in workdays',
  'AB_TEST()',
  'KPI_ATTAINMENT()',
  'SAMPLE_SIZE()',
  'WEEKLY_BONUS()',
  'UNIT_ECONOMICS()',
  'RFM_SEGMENT()',
];

/** CPU time of loading and the first call at 100,000 rows in fresh processes of both versions, which take turns. */
export function firstCalls() {
  const first = firstVersion();
  if (first === null) return [];
  return MEASURED.map((call) => {
    const before = [];
    const now = [];
    for (let run = 0; run < RUNS; run += 1) {
      before.push(cpuTime(first, call));
      now.push(cpuTime('dist/Code.js', call));
    }
    return {
      function: call,
      'first version': inMilliseconds(median(before)),
      now: inMilliseconds(median(now)),
      ratio: asRatio(median(now) / median(before)),
    };
  });
}

function cpuTime(code, call) {
  const script = join(import.meta.dirname, 'first-call.mjs');
  return Number(execFileSync(process.execPath, ['--expose-gc', script, code, call, String(ROWS)]));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(firstCalls());
