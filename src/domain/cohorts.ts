import type { Text } from '../language';
import type { Day } from './days';
import { type Money, addAmount, addMoney, balance, noMoney } from './money';
import { type Period, type PeriodLength, periodOf, periodStart } from './periods';
import type { CustomerRows, PurchaseBook } from './purchases';
import { type Got, Refusal } from './refusal';

/**
 * The figures of a cohort: the share or number of its customers who bought in a period, its
 * revenue in that period, or its revenue per customer from the first period to the end of this one.
 */
export type CohortShow = 'share' | 'customers' | 'revenue' | 'ltv';

/** What is counted, in which periods and up to which day. */
export interface CohortOptions {
  readonly show: CohortShow;
  readonly period: PeriodLength;
  /** The last day counted; null: the latest day of any row. */
  readonly asOf: Day | null;
}

/** Customers whose first purchase fell in the same period, and their later purchases. */
export interface Cohort {
  /** First day of that period. */
  readonly start: Day;
  readonly customers: number;
  /** One figure for each period from that one on, as many in every cohort; null where the period has not begun. */
  readonly figures: readonly (number | null)[];
}

/** Customers by the period of their first purchase, oldest first; refunds alone make no customer. */
export function cohortRetention(book: PurchaseBook, options: CohortOptions): Cohort[] {
  const { show, period, asOf } = options;
  if (!book.withAmounts && (show === 'revenue' || show === 'ltv'))
    throw new Refusal('show', SHOWN_WITHOUT_AMOUNTS, [show]);
  const end = asOf ?? book.latest;
  const members = membersByPeriod(book, period, end);
  const periods = [...members.keys()].sort((a, b) => a - b);
  const [first] = periods;
  if (first === undefined) return [];
  const last = periodOf(end, period);
  if (!fits(periods.length, last - first + 1)) throw new Refusal('dates', NEAR, spanOf(book, end));
  return periods.map((start) => {
    const customers = members.get(start) ?? [];
    const cells = cellsOf(customers, start, { length: last - start + 1, end, period });
    const figures = shown(cells, customers.length, show);
    const notBegun = Array.from({ length: start - first }, () => null);
    return {
      start: periodStart(start, period),
      customers: customers.length,
      figures: [...figures, ...notBegun],
    };
  });
}

/** The rows of the customers who bought by `end`, by the period of their first purchase. */
function membersByPeriod(
  book: PurchaseBook,
  period: PeriodLength,
  end: Day,
): ReadonlyMap<Period, readonly CustomerRows[]> {
  const members = new Map<Period, CustomerRows[]>();
  book.customers.forEach((rows) => {
    const day = firstPurchase(rows);
    if (day > end) return;
    const start = periodOf(day, period);
    const others = members.get(start);
    if (others) others.push(rows);
    else members.set(start, [rows]);
  });
  return members;
}

/** The day of the first row that is no refund; Infinity where there is none. */
function firstPurchase({ days, amounts }: CustomerRows): Day {
  return days.reduce(
    (first, day, row) => (isRefund(amounts, row) ? first : Math.min(first, day)),
    Infinity,
  );
}

function isRefund(amounts: readonly number[], row: number): boolean {
  return (amounts[row] ?? 0) < 0;
}

/** A cohort's purchases in one period. */
interface CohortCell {
  buyers: number;
  readonly money: Money;
}

function cellsOf(
  customers: readonly CustomerRows[],
  start: Period,
  { length, end, period }: { length: number; end: Day; period: PeriodLength },
): CohortCell[] {
  const cells = Array.from({ length }, () => ({ buyers: 0, lastBuyer: -1, money: noMoney() }));
  customers.forEach(({ days, amounts }, customer) => {
    days.forEach((day, row) => {
      if (day > end) return;
      // A refund of what was bought before the data begin may come before the first purchase.
      const cell = cells[Math.max(0, periodOf(day, period) - start)];
      if (!cell) return;
      addAmount(cell.money, amounts[row] ?? 0);
      if (isRefund(amounts, row) || cell.lastBuyer === customer) return;
      cell.lastBuyer = customer;
      cell.buyers += 1;
    });
  });
  return cells;
}

function shown(cells: readonly CohortCell[], customers: number, show: CohortShow): number[] {
  switch (show) {
    case 'share':
      return cells.map(({ buyers }) => buyers / customers);
    case 'customers':
      return cells.map(({ buyers }) => buyers);
    case 'revenue':
      return cells.map(({ money }) => balance(money));
    case 'ltv':
      return runningBalances(cells).map((sum) => sum / customers);
    default:
      return show satisfies never;
  }
}

function runningBalances(cells: readonly CohortCell[]): number[] {
  const soFar = noMoney();
  return cells.map(({ money }) => {
    addMoney(soFar, money);
    return balance(soFar);
  });
}

const CELLS_OF_A_SPREADSHEET = 10_000_000;
const COLUMNS_OF_A_SHEET = 18_278;

/** Whether a sheet can hold the table; weeks up to a date mistyped as 2924 fit on none. */
function fits(cohorts: number, periods: number): boolean {
  const columns = periods + 2;
  return columns <= COLUMNS_OF_A_SHEET && (cohorts + 1) * columns <= CELLS_OF_A_SPREADSHEET;
}

/** The first and the last day of the table. */
function spanOf({ customers }: PurchaseBook, end: Day): Got[] {
  let first = end;
  customers.forEach((rows) => (first = Math.min(first, firstPurchase(rows))));
  return [{ day: first }, { day: end }];
}

const SHOWN_WITHOUT_AMOUNTS: Text = {
  en: '"share" or "customers" if no amounts are given',
  ru: '"share" или "customers", если amounts не заданы',
};

const NEAR: Text = {
  en: 'dates close enough together for the table to fit on a sheet',
  ru: 'такой промежуток дат, чтобы таблица поместилась на лист',
};
