import type { Day } from './days';
import type { PurchaseBook } from './purchases';
import { percentileInc } from './statistics';

/** Days after a purchase by which that share of repeat purchases has been made; null where nobody came back. */
export function limitDay(book: PurchaseBook, share: number): number | null {
  const gaps: number[] = [];
  book.customers.forEach(({ days }) => {
    for (const gap of repeatGaps(days)) gaps.push(gap);
  });
  return gaps.length === 0 ? null : percentileInc(Float64Array.from(gaps).sort(), share);
}

/** Days between successive purchase days; several purchases on one day are one. */
function repeatGaps(days: readonly Day[]): number[] {
  const ascending = [...days].sort((a, b) => a - b);
  return ascending
    .slice(1)
    .map((day, index) => day - (ascending[index] ?? day))
    .filter((gap) => gap > 0);
}
