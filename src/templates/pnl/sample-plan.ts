import type { LineValues, Value } from '../define';
import { rubles } from '../parts/money';
import { monthKeys } from './axes';

const LEADS = [1200, 1236, 1273, 1311, 1351, 1391, 1433, 1476, 1520, 1722, 1774, 1495];
const REPS = [5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 8, 6];

/** The plan that the sample was begun with: the base scenario and its season, leads rounded. */
export const plannedSample: Readonly<Record<string, LineValues>> = {
  leads: LEADS,
  reps: REPS,
  ...eachMonth({
    cpl: rubles(460),
    c1: 0.4,
    c2: 0.15,
    orderValue: rubles(42_000),
    refunds: 0.06,
    product: rubles(6_000),
    support: rubles(3_500),
    salary: rubles(60_000),
    bonus: 0.05,
    backOffice: rubles(900_000),
    revenueTax: 0.06,
    profitTax: 0,
    otherCash: 0,
  }),
};

function eachMonth(values: Readonly<Record<string, Value>>): Record<string, LineValues> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, monthKeys.map(() => value)]),
  );
}
