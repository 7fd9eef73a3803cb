/** What is a share of something, among the parameters and the titles of answers: shown in per cent. */
export const SHARES: ReadonlySet<string> = new Set([
  'rates',
  'new_rate',
  'benchmarks',
  'base_rate',
  'target_rate',
  'conversion',
  'attainments',
  'Conversion',
  'Raised conversion',
  'Rate needed',
  'Rise',
  'Extra, share',
  'Low',
  'High',
  'Benchmark',
  'Ratio to benchmark',
  'Rate A',
  'Rate B',
  'Uplift of B',
  'Change, share',
  'ROMI',
  'Break-even conversion',
  'Lift, share',
  'Success share',
]);

/** Functions whose answer without a title is a share. */
const FUNCTIONS_OF_SHARES: ReadonlySet<string> = new Set(['FUNNEL_CONV', 'KPI_ATTAINMENT']);

/** Whether the column of that name, beside that function, holds shares. */
export function holdsShares(name: string, functionName: string): boolean {
  return SHARES.has(name) || (name.startsWith('Result') && FUNCTIONS_OF_SHARES.has(functionName));
}
