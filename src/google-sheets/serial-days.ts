/** A calendar day as a whole number: days since 1 January 1970, free of any time zone. */
export type Day = number;

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** 1 January 1970 as Sheets counts days. */
const FIRST_SERIAL = 25_569;

/** The serial number that a date cell holds for a day. */
export function serialOfDay(day: Day): number {
  return day + FIRST_SERIAL;
}

/** The day of a date cell's serial number; a time of day does not matter. */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - FIRST_SERIAL;
}

/** What a clock shows at a serial number, read as if it were UTC, in milliseconds. */
export function wallTimeOfSerial(serial: number): number {
  return Math.round((serial - FIRST_SERIAL) * DAY_MS);
}

/** The serial number of what a clock shows, given as if it were UTC, in milliseconds. */
export function serialOfWallTime(wallTime: number): number {
  return wallTime / DAY_MS + FIRST_SERIAL;
}
