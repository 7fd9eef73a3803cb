import type { Format } from '../templates/define';

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
  'attrition',
  'power',
  'Churn',
  'Active share',
  'Raised conversion',
  'Rate needed',
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

/** What may be a share or a number, row by row. */
export const METRICS: ReadonlySet<string> = new Set([
  'actual',
  'target',
  'worst',
  'factors',
  'metric',
  'Now',
  'Raised',
  'Average',
  'Average of the rest',
]);

/** What is money. */
export const MONEY: ReadonlySet<string> = new Set([
  'amounts',
  'cogs',
  'cpa',
  'first_sale_cogs',
  'fund',
  'monetary',
  'month_plan',
  'plan',
  'price',
  'revenue',
  'value',
  'Monetary, sum',
  'Quota',
  'Revenue',
  'ARPC, per buyer',
  'ARPU, per user',
  'CAC, per buyer',
  'Contribution margin',
  'Product',
  'Change',
]);

/** What is a month, given by a day in it. */
export const MONTHS: ReadonlySet<string> = new Set(['month', 'months', 'Month']);

/** Functions whose answer without a title is money. */
const FUNCTIONS_OF_MONEY: ReadonlySet<string> = new Set(['KPI_BONUS', 'WEEKLY_BONUS']);

/** Functions whose answer without a title is a share. */
const FUNCTIONS_OF_SHARES: ReadonlySet<string> = new Set(['FUNNEL_CONV', 'KPI_ATTAINMENT']);

/** Whether the column of that title is a difference of shares. */
export function isInPoints(title: string): boolean {
  return title === 'Rise';
}

/** The format of typed cells; fractions that are no shares stand as they were typed: 0.3, not 0.30. */
export function givenFormat(
  cells: readonly unknown[],
  parameter: string,
  functionName: string,
): Format {
  // The target of a reversed funnel is a number of people.
  if (functionName === 'FUNNEL_REVERSE' && parameter === 'target') return 'count';
  const format = namedFormat(parameter) ?? formatOf(cells);
  return format === 'figure' ? 'text' : format;
}

/** The format of a column of an answer. */
export function answerFormat(
  cells: readonly unknown[],
  title: string,
  functionName: string,
): Format {
  if (isInPoints(title)) return 'decimal';
  if (!title.startsWith('Result')) return namedFormat(title) ?? formatOf(cells);
  if (FUNCTIONS_OF_SHARES.has(functionName)) return 'percent1';
  return FUNCTIONS_OF_MONEY.has(functionName) ? 'money' : formatOf(cells);
}

function namedFormat(name: string): Format | null {
  if (MONTHS.has(name)) return 'month';
  if (MONEY.has(name)) return 'money';
  if (SHARES.has(name)) return 'percent1';
  return METRICS.has(name) ? 'metric' : null;
}

/** Dates as dates, fractions with their decimals, whole numbers without. */
function formatOf(cells: readonly unknown[]): Format {
  if (cells.some((cell) => typeof cell === 'object')) return 'date';
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return 'text';
  return numbers.every(Number.isInteger) ? 'count' : 'figure';
}
