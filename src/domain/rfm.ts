import type { Text } from '../language';
import type { Day } from './days';
import { type Money, addAmount, balance, noMoney } from './money';
import { type CustomerName, type Purchases, customerKey } from './purchases';
import { Refusal } from './refusal';
import { percentileInc } from './statistics';
import { type RfmSegment, segmentsByCode } from './rfm-segments';
import { exceeds } from './tolerance';

export type { CustomerName, Purchases };

/** Four rising cut points for each of recency (days), frequency and monetary value. */
export interface RfmCuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/** Days since the last purchase, number of purchases and their sum. */
export interface RfmValues {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** A customer by the purchases made up to the day of counting. */
export interface RfmCustomer extends RfmValues {
  readonly customer: CustomerName;
  readonly lastPurchase: Day;
}

/** Three scores from 1 to 5, where 5 is best, and the segment they put a customer in. */
export interface RfmScores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly code: number;
  readonly segment: RfmSegment;
}

/** A customer with scores. */
export interface RfmRow extends RfmCustomer, RfmScores {}

/** Customers with their 1–5 scores and segment: best code first, then the larger sum, then by name. */
export function rfmRows(purchases: Purchases, asOf: Day | null, cuts: RfmCuts | null): RfmRow[] {
  const customers = rfmCustomers(purchases, asOf ?? latest(purchases.days));
  if (customers.length === 0) return [];
  const byCuts = cuts ?? percentileCuts(customers);
  const segments = segmentsByCode();
  return customers.map((customer) => scored(customer, byCuts, segments)).sort(bestFirst);
}

/** Scores of customers whose purchases are already added up, in the order given. */
export function rfmScores(customers: readonly RfmValues[], cuts: RfmCuts | null): RfmScores[] {
  const byCuts = cuts ?? percentileCuts(customers);
  const segments = segmentsByCode();
  return customers.map((customer) => scoresOf(customer, byCuts, segments));
}

/** Recency, frequency and monetary value of everyone who bought by `asOf`. */
export function rfmCustomers(purchases: Purchases, asOf: Day): RfmCustomer[] {
  const tallies = new Map<string, Tally>();
  purchases.customers.forEach((customer, index) => {
    const day = purchases.days[index];
    const amount = purchases.amounts[index];
    if (day === undefined || amount === undefined || day > asOf) return;
    const key = customerKey(customer);
    const tally = tallies.get(key);
    if (tally) addTo(tally, day, amount);
    else tallies.set(key, firstTally(customer, day, amount));
  });
  const buyers: RfmCustomer[] = [];
  tallies.forEach(({ customer, lastPurchase, frequency, monetary }) => {
    if (frequency === 0) return;
    const recency = asOf - lastPurchase;
    buyers.push({ customer, lastPurchase, recency, frequency, monetary: balance(monetary) });
  });
  return buyers;
}

interface Tally {
  readonly customer: CustomerName;
  lastPurchase: Day;
  frequency: number;
  readonly monetary: Money;
}

function firstTally(customer: CustomerName, day: Day, amount: number): Tally {
  const tally = { customer, lastPurchase: -Infinity, frequency: 0, monetary: noMoney() };
  addTo(tally, day, amount);
  return tally;
}

function addTo(tally: Tally, day: Day, amount: number): void {
  addAmount(tally.monetary, amount);
  if (amount < 0) return;
  tally.frequency += 1;
  if (day > tally.lastPurchase) tally.lastPurchase = day;
}

function latest(days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last), -Infinity);
}

/** The 20th, 40th, 60th and 80th percentiles over the customers. */
export function percentileCuts(customers: readonly RfmValues[]): RfmCuts {
  return {
    recency: quintileCuts(customers.map((customer) => customer.recency)),
    frequency: quintileCuts(customers.map((customer) => customer.frequency)),
    monetary: quintileCuts(customers.map((customer) => customer.monetary)),
  };
}

function quintileCuts(values: readonly number[]): number[] {
  const ascending = Float64Array.from(values).sort();
  return [0.2, 0.4, 0.6, 0.8].map((share) => percentileInc(ascending, share));
}

function scored(
  customer: RfmCustomer,
  cuts: RfmCuts,
  segments: ReadonlyMap<number, RfmSegment>,
): RfmRow {
  const { customer: name, lastPurchase, recency, frequency, monetary } = customer;
  const { r, f, m, code, segment } = scoresOf(customer, cuts, segments);
  // Spread objects are four times slower to sort.
  return { customer: name, lastPurchase, recency, frequency, monetary, r, f, m, code, segment };
}

function scoresOf(
  { recency, frequency, monetary }: RfmValues,
  cuts: RfmCuts,
  segments: ReadonlyMap<number, RfmSegment>,
): RfmScores {
  const r = 6 - bin(recency, cuts.recency);
  const f = bin(frequency, cuts.frequency);
  const m = bin(monetary, cuts.monetary);
  const code = r * 100 + f * 10 + m;
  const segment = segments.get(code);
  if (!segment) throw new Error(`no segment for code ${code}`);
  return { r, f, m, code, segment };
}

/** 1 to 5; a value at a cut point belongs to the lower bin. */
function bin(value: number, cuts: readonly number[]): number {
  return cuts.reduce((result, cut) => (exceeds(value, cut) ? result + 1 : result), 1);
}

function bestFirst(a: RfmRow, b: RfmRow): number {
  return b.code - a.code || b.monetary - a.monetary || byName(a.customer, b.customer);
}

function byName(a: CustomerName, b: CustomerName): number {
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const RISING_ROWS: Text = {
  en: 'rows that never decrease from left to right',
  ru: 'строка, где числа не убывают слева направо',
};

/** Refuses cut points that decrease from one to the next. */
export function risingCuts(cuts: RfmCuts): RfmCuts {
  const sets = [cuts.recency, cuts.frequency, cuts.monetary];
  const row = sets.findIndex((cutPoints) =>
    cutPoints.some((cut, index) => cut < (cutPoints[index - 1] ?? -Infinity)),
  );
  if (row < 0) return cuts;
  throw new Refusal('cuts', RISING_ROWS, sets[row] ?? [], row + 1);
}
