import { serialOfWallTime, wallTimeOfSerial } from '../../google-sheets/serial-days';
import { type ZoneClock, zoneClock } from '../../google-sheets/zone-clock';

/** The instant at which a date cell's clock shows the serial number in the spreadsheet's time zone. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  return new Date(clockIn(timeZone).instantOf(wallTimeOfSerial(serial)));
}

/** The serial number a date cell holds for an instant. */
export function serialOfDate(date: Date, timeZone: string): number {
  return serialOfWallTime(clockIn(timeZone).wallTimeOf(date.getTime()));
}

/** Whether a number format shows a date: `yyyy-mm-dd`, `d mmm`, but not `0.0%` or `"days" 0`. */
export function isDateFormat(pattern: string): boolean {
  return /[yd]|m{3,}/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

const clocks = new Map<string, ZoneClock>();

function clockIn(timeZone: string): ZoneClock {
  const clock = clocks.get(timeZone) ?? zoneClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}
