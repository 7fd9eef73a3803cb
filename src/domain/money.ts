import { type Sum, add, total } from './sum';

/** Amounts added up, refunds among them. */
export interface Money extends Sum {
  /** Total of all movements, in and out. */
  moved: number;
}

/** An empty total. */
export function noMoney(): Money {
  return { high: 0, low: 0, moved: 0 };
}

/** Adds the amount in place. */
export function addAmount(money: Money, amount: number): void {
  add(money, amount);
  money.moved += Math.abs(amount);
}

/** Adds other money in place. */
export function addMoney(money: Money, other: Money): void {
  add(money, other.high);
  money.low += other.low;
  money.moved += other.moved;
}

const DIGITS = 14;

/**
 * What is left, to fourteen digits of all that moved. The digits beyond are float noise: without them a sum
 * does not depend on the order of its amounts, and what was refunded in full is exactly 0.
 */
export function balance(money: Money): number {
  if (money.moved === 0) return 0;
  const sum = total(money);
  if (!Number.isFinite(money.moved)) return sum;
  const decimals = DIGITS - 1 - Math.floor(Math.log10(money.moved));
  if (decimals >= 0) return Number(sum.toFixed(Math.min(decimals, MOST_DECIMALS))) + 0;
  const unit = 10 ** -decimals;
  return Math.round(sum / unit) * unit + 0;
}

const MOST_DECIMALS = 100;
