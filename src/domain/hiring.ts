import { type Day, type DaysOff, workdaysBefore } from './days';

export type HiringCalendar = 'days' | 'workdays';

/** The last day to open a vacancy so that the new rep is at full conversion on `neededBy`. */
export function hireStartDay(
  neededBy: Day,
  leadDays: number,
  calendar: HiringCalendar,
  off: DaysOff,
): Day {
  return calendar === 'days' ? neededBy - leadDays : workdaysBefore(neededBy, leadDays, off);
}
