const DAY = 86_400_000;
const SHEETS_EPOCH = Date.UTC(1899, 11, 30);

/** The instant at which a date cell's clock shows the serial number in the spreadsheet's time zone. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const clock = SHEETS_EPOCH + Math.round(serial * DAY);
  const guess = clock - offsetAt(clock, timeZone);
  return new Date(clock - offsetAt(guess, timeZone));
}

/** The serial number a date cell holds for an instant. */
export function serialOfDate(date: Date, timeZone: string): number {
  const instant = date.getTime();
  return (instant + offsetAt(instant, timeZone) - SHEETS_EPOCH) / DAY;
}

/** Whether a number format shows a date: `yyyy-mm-dd`, `d mmm`, but not `0.0%` or `"days" 0`. */
export function isDateFormat(pattern: string): boolean {
  return /[yd]|m{3,}/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** Whether a value is a date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
