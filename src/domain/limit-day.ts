import type { Day } from './days';
import type { CustomerName } from './purchases';
import { percentileInc } from './statistics';

/** A day on which a customer bought. */
export interface PurchaseDay {
  readonly customer: CustomerName;
  readonly day: Day;
}

/** Days after a purchase by which that share of repeat purchases had come; null where nobody came back. */
export function limitDay(purchases: readonly PurchaseDay[], share: number): number | null {
  const gaps = Float64Array.from(repeatGaps(purchases)).sort();
  return gaps.length === 0 ? null : percentileInc(gaps, share);
}

/** Days between the successive purchase days of each customer. */
function repeatGaps(purchases: readonly PurchaseDay[]): number[] {
  const daysByCustomer = new Map<string, Day[]>();
  for (const { customer, day } of purchases) {
    const key = String(customer);
    const days = daysByCustomer.get(key);
    if (days) days.push(day);
    else daysByCustomer.set(key, [day]);
  }
  const gaps: number[] = [];
  daysByCustomer.forEach((days) => {
    days.sort((a, b) => a - b);
    days.forEach((day, index) => {
      const gap = day - (days[index - 1] ?? day);
      if (gap > 0) gaps.push(gap);
    });
  });
  return gaps;
}
