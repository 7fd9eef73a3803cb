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
  const isMetric = METRICS.has(parameter) && functionName !== 'FUNNEL_REVERSE';
  const format = formatOf(cells, SHARES.has(parameter), isMetric);
  return format === 'figure' ? 'text' : format;
}

/** The format of a column of an answer. */
export function answerFormat(
  cells: readonly unknown[],
  title: string,
  functionName: string,
): Format {
  if (isInPoints(title)) return 'decimal';
  const isUntitledShare = title.startsWith('Result') && FUNCTIONS_OF_SHARES.has(functionName);
  return formatOf(cells, SHARES.has(title) || isUntitledShare, METRICS.has(title));
}

/** Dates as dates, shares in per cent, other fractions with their decimals, whole numbers without. */
function formatOf(cells: readonly unknown[], areShares: boolean, areMetrics: boolean): Format {
  if (cells.some((cell) => typeof cell === 'object')) return 'date';
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return 'text';
  if (areShares) return 'percent1';
  if (areMetrics) return 'metric';
  return numbers.every(Number.isInteger) ? 'count' : 'figure';
}
