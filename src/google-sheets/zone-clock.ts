import { DAY_MS } from './serial-days';

/** The clock on the wall of a time zone; what it shows is given as if it were UTC, in milliseconds. */
export interface ZoneClock {
  /** What the clock shows at an instant. */
  wallTimeOf(instant: number): number;
  /** The first instant at which the clock shows that time; where it jumps over midnight, the instant after the jump. */
  instantOf(wallTime: number): number;
}

/** The clock of a zone such as `Europe/Moscow` or `GMT-07:00`; the zone of the machine does not matter. */
export function zoneClock(timeZone: string): ZoneClock {
  const offsetAt = offsetsOf(timeZone);
  return {
    wallTimeOf: (instant) => instant + offsetAt(instant),
    instantOf(wallTime) {
      const candidates = [wallTime - DAY_MS, wallTime + DAY_MS].map(
        (near) => wallTime - offsetAt(near),
      );
      const [early, late] = [Math.min(...candidates), Math.max(...candidates)];
      return early + offsetAt(early) === wallTime ? early : late;
    },
  };
}

/** Milliseconds that a clock is ahead of UTC at an instant. */
type Offsets = (instant: number) => number;

function offsetsOf(timeZone: string): Offsets {
  const fixed = fixedOffset(timeZone);
  return fixed === null ? rememberedOffsets(shownOffsets(timeZone)) : () => fixed;
}

/** Old and imported files have zones such as `GMT-07:00`, which Intl refuses. */
function fixedOffset(timeZone: string): number | null {
  const [matched, sign, hours = 0, minutes = 0] =
    /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(timeZone) ?? [];
  if (matched === undefined) return null;
  if (Number(hours) > 18 || Number(minutes) > 59) return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}

// No zone ever left an offset for less than 3.99 days before it took it again (Freetown, 1939).
const SPAN_MS = 3 * DAY_MS;

/** Asking is slow, so it is asked at the edges of three days; where they agree, the offset between is the same. */
function rememberedOffsets(offsetAt: Offsets): Offsets {
  const edges = new Map<number, number>();
  const atEdge = (span: number): number => {
    const known = edges.get(span);
    if (known !== undefined) return known;
    const offset = offsetAt(span * SPAN_MS);
    edges.set(span, offset);
    return offset;
  };
  return (instant) => {
    const span = Math.floor(instant / SPAN_MS);
    const before = atEdge(span);
    return before === atEdge(span + 1) ? before : offsetAt(instant);
  };
}

function shownOffsets(timeZone: string): Offsets {
  const shown = shownClock(timeZone);
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    return readAsUtc(shown(new Date(second))) - second;
  };
}

/** What the zone's clock shows, as text with numbers in the order month, day, year, hour, minute, second. */
function shownClock(timeZone: string): (instant: Date) => string {
  const options: Intl.DateTimeFormatOptions = {
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
  if (typeof Intl === 'undefined') return (instant) => instant.toLocaleDateString('en-US', options);
  const formatter = new Intl.DateTimeFormat('en-US', options);
  return (instant) => formatter.format(instant);
}

function readAsUtc(shown: string): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    shown.match(/\d+/g) ?? []
  ).map(Number);
  const astronomicalYear = /\bB/.test(shown) ? 1 - year : year;
  const clock = new Date(0);
  clock.setUTCFullYear(astronomicalYear, month - 1, day);
  return clock.setUTCHours(hour % 24, minute, second);
}
