import { monthOf, monthStart, weekday } from '../domain/days';
import type { Example, ExampleArgument, ExampleCell, SheetFunction } from '../gate/define';
import type { FromThisMonth, OnWeekday, Value, Weekday } from '../templates/define';

/** The date of an example's cell as the sheet writes it: as near to the day of insertion as it can mean something. */
export type Dated = (day: number) => Value;

/** The months in which the last date of an example lies, counted from that of insertion; of others it is the last one. */
const LAST_MONTH: Readonly<Record<string, number>> = { needed_by: 3, months: 3, month: 0 };

/** Dates of an example move together by whole months, so that what lies in one month stays in one month. */
export function datedBy(definition: SheetFunction, { args }: Example): Dated {
  const given = args.map(daysIn);
  const parameter = definition.parameters[given.findIndex((days) => days.length > 0)];
  if (parameter?.name === 'date') return onWeekday;
  const last = Math.max(...given.flat().map(monthOf));
  const shift = (LAST_MONTH[parameter?.name ?? ''] ?? -1) - last;
  return (day): FromThisMonth => ({
    monthsFromNow: monthOf(day) + shift,
    // A day that every month has.
    dayOfMonth: Math.min(day - monthStart(day) + 1, 28),
  });
}

function daysIn(argument: ExampleArgument): number[] {
  const cells = (Array.isArray(argument) ? argument.flat() : [argument]) as ExampleCell[];
  return cells.flatMap((cell) => (typeof cell === 'object' ? [cell.day] : []));
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

/** A day of this week: where the weekday is all that matters. */
function onWeekday(day: number): OnWeekday {
  return { weeksFromNow: 0, weekday: WEEKDAYS[weekday(day)] ?? 'monday' };
}
