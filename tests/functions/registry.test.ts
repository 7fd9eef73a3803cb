import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { functionGroups, functionNamed, functionsOf } from '../../src/functions/registry';
import { registryMistakes } from '../../src/gate/registry-mistakes';

const FOLDER = join(__dirname, '../../src/functions');
const subjects = readdirSync(FOLDER).filter(
  (file) => !['calculate.ts', 'registry.ts'].includes(file),
);

test('nothing is wrong with the functions', () => {
  expect(registryMistakes(functionGroups)).toEqual([]);
});

test('every subject is in one group', async () => {
  const listed = functionGroups.flatMap((group) => group.subjects);
  const exported = await Promise.all(
    subjects.map(async (file) => {
      const exports = (await import(join(FOLDER, file))) as Record<string, unknown>;
      const found = Object.entries(exports).filter(([name]) => name.endsWith('Functions'));
      return found.length === 1 ? found[0]?.[1] : `${file} exports no subject, or several`;
    }),
  );
  expect(new Set(listed).size).toBe(listed.length);
  expect(exported.filter((subject) => !(listed as unknown[]).includes(subject))).toEqual([]);
  expect(exported).toHaveLength(listed.length);
});

test('every file has its mathematics in the file of the same name', () => {
  const domain = readdirSync(join(FOLDER, '../domain'));
  expect(subjects.filter((file) => !domain.includes(file))).toEqual([]);
});

test('examples write out the words of their header', () => {
  const mirroring = subjects.filter((file) =>
    /=> \w+\.en\b/.test(readFileSync(join(FOLDER, file), 'utf8')),
  );
  expect(mirroring).toEqual([]);
});

// The contract: names, order, what may be left out.
const CONTRACT = `
FUNNEL_CONV counts [show]
FUNNEL_FORECAST top rates
FUNNEL_REVERSE target rates [whole]
EQUIVALENT_LIFT rates step new_rate
FUNNEL_LEVERS labels counts [lift] [value]
BENCHMARK_GAP labels counts benchmarks [confidence] [language]
ICE_SCORE impact confidence ease [method]
CONV_INTERVAL successes trials [confidence]
AB_TEST a_successes a_trials b_successes b_trials [confidence] [language]
SAMPLE_SIZE base_rate target_rate [confidence] [power]
WEEKLY_BONUS revenue plan [tiers] [method]
BONUS_WEEK date [part]
WEEKLY_QUOTAS month_plan month [weights]
KPI_ATTAINMENT actual target [worst] [cap]
KPI_BONUS fund weights attainments
HIRE_START_DATE needed_by [hire_days] [ramp_days] [calendar] [holidays]
HIRING_PLAN months needed current [leads] [monthly_cap] [attrition] [hire_days] [ramp_days]
RFM_SEGMENT customers dates amounts [as_of] [cuts] [language]
RFM_SCORE recency frequency monetary [cuts] [language]
LIMIT_DAY customers dates [share]
COHORT_RETENTION customers dates [amounts] [show] [period] [as_of]
ACTIVE_BASE customers dates [window] [as_of]
UNIT_ECONOMICS users conversion price cogs purchases cpa [first_sale_cogs]
PROFIT_LEVERS labels factors [lift] [language]
TAG_IMPACT tags metric [min_count] [depth] [success]
`;

test('the functions are those of the contract', () => {
  const lines = functionGroups.flatMap(functionsOf).map(({ name, definition }) => {
    const names = definition.parameters.map((each) =>
      each.optional ? `[${each.name}]` : each.name,
    );
    return [name, ...names].join(' ');
  });
  expect(lines).toEqual(CONTRACT.trim().split('\n'));
});

test('only functions have names, whatever an object has by birth', () => {
  for (const name of ['toString', 'constructor', '__proto__', ''])
    expect(functionNamed(name)).toBeUndefined();
});
