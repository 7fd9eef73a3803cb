import { MONDAY, monthOf, monthStart, weekday, weekStart } from '../domain/days';
import type { Example, ExampleArgument, ExampleCell, SheetFunction } from '../gate/define';
import type { FromThisMonth, OnWeekday, Weekday } from '../templates/define';

/** The date of an example's cell as the sheet writes it: as near to the day of insertion as it can mean something. */
export type Dated = (day: number) => FromThisMonth | OnWeekday;

/** Functions that go by months. */
const BY_MONTH: ReadonlySet<string> = new Set([
  'ACTIVE_BASE',
  'COHORT_RETENTION',
  'HIRING_PLAN',
  'WEEKLY_QUOTAS',
]);

/** Where the last date of an example lies, in months or weeks from now; of others it is the month or week before. */
const LAST: Readonly<Record<string, number>> = { needed_by: 13, months: 3, month: 0, date: 0 };

/** Dates of an example move together: months stay months where months are counted, days stay days elsewhere. */
export function datedBy(name: string, definition: SheetFunction, { args }: Example): Dated {
  const given = args.map(daysIn);
  const parameter = definition.parameters[given.findIndex((days) => days.length > 0)];
  const last = Math.max(...given.flat());
  const ahead = LAST[parameter?.name ?? ''] ?? -1;
  return BY_MONTH.has(name) ? inMonths(ahead - monthOf(last)) : inWeeks(ahead - weekOf(last));
}

function daysIn(argument: ExampleArgument): number[] {
  const cells = (Array.isArray(argument) ? argument.flat() : [argument]) as ExampleCell[];
  return cells.flatMap((cell) => (typeof cell === 'object' ? [cell.day] : []));
}

function inMonths(shift: number): Dated {
  return (day) => ({
    monthsFromNow: monthOf(day) + shift,
    // A day that every month has.
    dayOfMonth: Math.min(day - monthStart(day) + 1, 28),
  });
}

function inWeeks(shift: number): Dated {
  return (day) => ({
    weeksFromNow: weekOf(day) + shift,
    weekday: WEEKDAYS[weekday(day)] ?? 'monday',
  });
}

function weekOf(day: number): number {
  return Math.floor(weekStart(day, MONDAY) / 7);
}

const WEEKDAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
