import { dayOf } from '../../src/domain/days';
import { type CustomerName, type PurchaseBook, purchaseBook } from '../../src/domain/purchases';
import { frozen } from '../harness/cells';

/** Purchases written as customer, ISO date and amount; a book without amounts where there are none. */
export function shop(
  rows: readonly (readonly [customer: CustomerName, iso: string, amount?: number])[],
): PurchaseBook {
  const amounts = rows.flatMap(([, , amount]) => (amount === undefined ? [] : [amount]));
  return purchaseBook(
    frozen({
      customers: rows.map(([customer]) => customer),
      days: rows.map(([, iso]) => dayOf(iso)),
      amounts: amounts.length > 0 ? amounts : null,
    }),
  );
}

/**
 * Eighteen rows with refunds, a purchase for nothing, a customer with a refund alone, and purchases on the
 * first and last days of months. SQLite 3.40 worked out what the tests expect of them, by the usual queries
 * (the month of min(date) for each customer, count(distinct customer), sum(amount)).
 */
export const EIGHTEEN_ROWS = shop([
  ['Ada', '2023-11-03', 120.5],
  ['Ada', '2023-11-28', 40.1],
  ['Ada', '2024-01-31', 99.9],
  ['Ben', '2023-11-30', 300],
  ['Ben', '2023-12-01', 20.2],
  ['Ben', '2024-02-29', -300],
  ['Cleo', '2023-12-15', 55],
  ['Cleo', '2024-02-01', 60],
  ['Cleo', '2024-02-02', 5.05],
  ['Dan', '2023-12-31', 10],
  ['Dan', '2024-01-01', 10],
  ['Dan', '2024-03-05', 10],
  ['Eve', '2024-01-10', 700.7],
  ['Eve', '2024-01-12', -700.7],
  ['Fay', '2024-02-10', 0],
  ['Fay', '2024-03-31', 80],
  ['Gil', '2024-03-15', 33.3],
  ['Ira', '2024-02-20', -15],
]);
