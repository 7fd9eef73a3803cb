import { type Day, DAY_MS } from './serial-days';
import { zoneClock } from './zone-clock';

/** Turns the instants that Sheets passes into calendar days and back, in one time zone. */
export interface Calendar {
  dayOf(instant: Date): Day;
  /** Midnight of the day: the instant Sheets shows as that date. */
  instantOf(day: Day): Date;
}

/** The calendar of a spreadsheet in `timeZone`; the zone of the machine does not matter. */
export function calendarIn(timeZone: string): Calendar {
  const clock = zoneClock(timeZone);
  const midnights = new Map<Day, number>();
  return {
    dayOf: (instant) => Math.floor(clock.wallTimeOf(instant.getTime()) / DAY_MS),
    instantOf: (day) => {
      const instant = midnights.get(day) ?? clock.instantOf(day * DAY_MS);
      midnights.set(day, instant);
      return new Date(instant);
    },
  };
}
