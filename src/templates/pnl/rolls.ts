import type { Roll } from '../define';
import { monthKeys } from './axes';
import { drivers } from './drivers';

const same = (cell: string): Roll => ({ from: cell, into: cell });

/** What the next year begins with: its first month, the money and leads of the old one's end, drivers and season. */
export const rolls: readonly Roll[] = [
  same('drivers!company'),
  { from: 'drivers!nextStart', into: 'drivers!start' },
  { from: 'drivers!nextCash', into: 'drivers!openingCash' },
  { from: 'drivers!nextLeads', into: 'drivers!drivers.leads@base' },
  ...['base', 'optimistic', 'pessimistic'].flatMap((scenario) =>
    drivers
      .filter(({ key }) => key !== 'leads')
      .map(({ key }) => same(`drivers!drivers.${key}@${scenario}`)),
  ),
  ...monthKeys.map((month) => same(`monthly!typed.season@${month}`)),
];
