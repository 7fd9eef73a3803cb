import { type Day, firstDayOfMonth, monthOf } from './days';
import type { PurchaseBook } from './purchases';

/** One month of a customer base; start + new + reactivated − churned is always the end. */
export interface ActiveBaseMonth extends Flow {
  /** First day of the month. */
  readonly month: Day;
  /** Customers who have ever bought by its end. */
  readonly onPaper: number;
  readonly activeAtStart: number;
  readonly activeAtEnd: number;
  /** Churned as a share of those active at the start; null where nobody was. */
  readonly churn: number | null;
  /** Active at the end as a share of all who have ever bought. */
  readonly activeShare: number;
}

/** Customers who came, came back or fell silent in a month. */
interface Flow {
  readonly newCustomers: number;
  readonly reactivated: number;
  readonly churned: number;
}

/**
 * How many customers are active, month by month up to `asOf` (null: the latest day). A customer is
 * active on a day if the last purchase is at most `window` days before it.
 */
export function activeBase(
  book: PurchaseBook,
  window: number,
  asOf: Day | null,
): ActiveBaseMonth[] {
  const end = asOf ?? book.latest;
  const histories: History[] = [];
  book.customers.forEach(({ days }) => {
    const history = historyOf(days, window, end);
    if (history) histories.push(history);
  });
  return histories.length === 0 ? [] : standings(tallied(histories, monthOf(end)));
}

/** When a customer first bought and was active, in months counted from January 1970. */
interface History {
  readonly firstMonth: number;
  readonly spells: readonly Spell[];
}

/** Months in a row at whose ends a customer is active. */
interface Spell {
  readonly from: number;
  through: number;
}

function historyOf(days: readonly Day[], window: number, end: Day): History | null {
  const ascending = days.filter((day) => day <= end).sort((a, b) => a - b);
  const [first] = ascending;
  if (first === undefined) return null;
  const spells: Spell[] = [];
  for (const day of ascending) {
    const from = monthOf(day);
    const through = lastActiveMonth(day + window, end);
    const spell = spells[spells.length - 1];
    if (spell && spell.through >= from - 1) spell.through = through;
    else if (through >= from) spells.push({ from, through });
  }
  return { firstMonth: monthOf(first), spells };
}

/** The last month whose end is not after the day; the month of `end` ends there. */
function lastActiveMonth(day: Day, end: Day): number {
  return day >= end ? monthOf(end) : monthOf(day + 1) - 1;
}

/** What happened in one month, while it is counted. */
interface Tally {
  readonly month: number;
  firstPurchases: number;
  newCustomers: number;
  reactivated: number;
  churned: number;
}

function tallied(histories: readonly History[], last: number): Tally[] {
  const first = histories.reduce((least, { firstMonth }) => Math.min(least, firstMonth), last);
  const tallies = Array.from({ length: last - first + 1 }, (_, index) => newTally(first + index));
  const count = (month: number, what: Exclude<keyof Tally, 'month'>): void => {
    const tally = tallies[month - first];
    if (tally) tally[what] += 1;
  };
  for (const { firstMonth, spells } of histories) {
    count(firstMonth, 'firstPurchases');
    for (const { from, through } of spells) {
      count(from, from === firstMonth ? 'newCustomers' : 'reactivated');
      // Nobody has churned from the last month yet: the month after it is not counted.
      count(through + 1, 'churned');
    }
  }
  return tallies;
}

function newTally(month: number): Tally {
  return { month, firstPurchases: 0, newCustomers: 0, reactivated: 0, churned: 0 };
}

function standings(tallies: readonly Tally[]): ActiveBaseMonth[] {
  let [onPaper, active] = [0, 0];
  return tallies.map(({ month, firstPurchases, newCustomers, reactivated, churned }) => {
    const activeAtStart = active;
    onPaper += firstPurchases;
    active += newCustomers + reactivated - churned;
    return {
      month: firstDayOfMonth(month),
      onPaper,
      activeAtStart,
      newCustomers,
      reactivated,
      churned,
      activeAtEnd: active,
      churn: activeAtStart === 0 ? null : churned / activeAtStart,
      activeShare: active / onPaper,
    };
  });
}
