import type { Day } from './days';

/** A customer as the sheet names them; 17 and "17" are one customer. */
export type CustomerName = string | number;

/** Purchases and refunds, one at each index; a refund has a negative amount. */
export interface Purchases {
  readonly customers: readonly CustomerName[];
  readonly days: readonly Day[];
  readonly amounts: readonly number[];
}

/** Purchases that may come without their amounts. */
export interface PurchaseRows extends Omit<Purchases, 'amounts'> {
  readonly amounts: Purchases['amounts'] | null;
}

/** The rows of every customer, written in at once or in portions. */
export interface PurchaseBook {
  readonly withAmounts: boolean;
  readonly customers: ReadonlyMap<string, CustomerRows>;
  /** Day of the latest row, −Infinity while there is none. */
  readonly latest: Day;
}

/** One customer's rows, one at each index; days only where there are no amounts. */
export interface CustomerRows {
  readonly days: readonly Day[];
  readonly amounts: readonly number[];
}

/** The book of these rows. */
export function purchaseBook(rows: PurchaseRows): PurchaseBook {
  const book = newPurchaseBook(rows.amounts !== null);
  writePurchases(book, rows);
  return book;
}

/** A book that is still being written. */
export interface OpenPurchaseBook extends PurchaseBook {
  readonly customers: Map<string, { days: Day[]; amounts: number[] }>;
  latest: Day;
}

/** An empty book, with or without amounts. */
export function newPurchaseBook(withAmounts: boolean): OpenPurchaseBook {
  return { withAmounts, customers: new Map(), latest: -Infinity };
}

/** Writes the rows into the book. */
export function writePurchases(book: OpenPurchaseBook, rows: PurchaseRows): void {
  const { customers, days, amounts } = rows;
  days.forEach((day, index) => {
    const written = rowsOf(book, customers[index] ?? '');
    written.days.push(day);
    if (book.withAmounts) written.amounts.push(amounts?.[index] ?? 0);
    if (day > book.latest) book.latest = day;
  });
}

function rowsOf(
  book: OpenPurchaseBook,
  customer: CustomerName,
): { days: Day[]; amounts: number[] } {
  const key = customerKey(customer);
  const known = book.customers.get(key);
  if (known) return known;
  const rows = { days: [], amounts: [] };
  book.customers.set(key, rows);
  return rows;
}

/** The key that identifies a customer. */
export function customerKey(customer: CustomerName): string {
  return typeof customer === 'string' ? customer : String(customer);
}
