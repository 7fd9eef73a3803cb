import { type Day, workdaysBefore } from './days';

export type HiringCalendar = 'days' | 'workdays';

/** The last day to open a vacancy so that the new rep is at full conversion on `neededBy`. */
export function hireStartDay(
  neededBy: Day,
  leadDays: number,
  calendar: HiringCalendar,
  holidays: ReadonlySet<Day>,
): Day {
  return calendar === 'days' ? neededBy - leadDays : workdaysBefore(neededBy, leadDays, holidays);
}
