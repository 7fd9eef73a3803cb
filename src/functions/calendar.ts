import type { Day } from '../domain/days';

const DAY_MS = 86_400_000;

/** Turns the instants that Sheets passes into calendar days and back, in one time zone. */
export interface Calendar {
  dayOf(instant: Date): Day;
  /** Midnight of the day: the instant Sheets shows as that date. */
  instantOf(day: Day): Date;
}

/** The calendar of a spreadsheet in `timeZone`; the zone of the machine does not matter. */
export function calendarIn(timeZone: string): Calendar {
  const offsetAt = rememberedOffsets(timeZone);
  const midnights = new Map<Day, number>();
  return {
    dayOf: (instant) => Math.floor((instant.getTime() + offsetAt(instant.getTime())) / DAY_MS),
    instantOf: (day) => {
      const instant = midnights.get(day) ?? midnight(day, offsetAt);
      midnights.set(day, instant);
      return new Date(instant);
    },
  };
}

/**
 * Milliseconds that the zone's clock is ahead of UTC. Asking is slow, so it is asked only at the edges
 * of a UTC day; inside a day whose edges agree the offset is the same.
 */
function rememberedOffsets(timeZone: string): (ms: number) => number {
  const clock = clockIn(timeZone);
  const zoneOffset = (ms: number): number => {
    const second = Math.floor(ms / 1000) * 1000;
    return wallTime(clock(new Date(second))) - second;
  };
  const edges = new Map<number, number>();
  const atEdge = (utcDay: number): number => {
    const known = edges.get(utcDay);
    if (known !== undefined) return known;
    const offset = zoneOffset(utcDay * DAY_MS);
    edges.set(utcDay, offset);
    return offset;
  };
  return (ms) => {
    const utcDay = Math.floor(ms / DAY_MS);
    const before = atEdge(utcDay);
    return before === atEdge(utcDay + 1) ? before : zoneOffset(ms);
  };
}

/** The first instant of the day: where the clock jumps over midnight, the instant after the jump. */
function midnight(day: Day, offsetAt: (ms: number) => number): number {
  const wall = day * DAY_MS;
  const candidates = [wall - DAY_MS, wall + DAY_MS].map((ms) => wall - offsetAt(ms));
  const [early, late] = [Math.min(...candidates), Math.max(...candidates)];
  return early + offsetAt(early) === wall ? early : late;
}

/** What the zone's clock shows, as text with numbers in the order month, day, year, hour, minute, second. */
function clockIn(timeZone: string): (instant: Date) => string {
  const shown: Intl.DateTimeFormatOptions = {
    timeZone,
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  };
  // A kept formatter is fifty times faster, but Apps Script promises only toLocaleDateString.
  if (typeof Intl === 'undefined') return (instant) => instant.toLocaleDateString('en-US', shown);
  const formatter = new Intl.DateTimeFormat('en-US', shown);
  return (instant) => formatter.format(instant);
}

/** The clock's text read as if it were UTC, in milliseconds. */
function wallTime(shown: string): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    shown.match(/\d+/g) ?? []
  ).map(Number);
  const astronomicalYear = /\bB/.test(shown) ? 1 - year : year;
  const clock = new Date(0);
  clock.setUTCFullYear(astronomicalYear, month - 1, day);
  return clock.setUTCHours(hour % 24, minute, second);
}
