import fc from 'fast-check';
import { DAY_MS } from '../../src/google-sheets/serial-days';
import { zoneClock } from '../../src/google-sheets/zone-clock';

const HOUR_MS = DAY_MS / 24;

/** What a clock of the zone shows, as if it were UTC, by the platform's own formatting. */
function shownIn(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

function instantsBetween(from: string, to: string, step: number): number[] {
  const [first, last] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)];
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);
}

const everyZone = Intl.supportedValuesOf('timeZone');

test('in every zone the clock shows what the platform says, in each season of 130 years', () => {
  expect(everyZone.length).toBeGreaterThan(400);
  // 91.3 days, so that all hours and all days of a span of three are met.
  const instants = instantsBetween('1920-01-01T00:00:00', '2050-01-01T00:00:00', 91.3 * DAY_MS);
  const wrong = everyZone.flatMap((zone) => {
    const clock = zoneClock(zone);
    const shown = shownIn(zone);
    const failed = instants.filter((instant) => clock.wallTimeOf(instant) !== shown(instant));
    return failed.map((instant) => `${zone} ${new Date(instant).toISOString()}`);
  });
  expect(wrong).toEqual([]);
});

// The shortest times for which a zone left an offset and came back to it, by the published tables.
test.each([
  ['America/Recife', '2000-10-06', '2000-10-18'],
  ['America/Boa_Vista', '2000-10-06', '2000-10-18'],
  ['Africa/Tunis', '1943-04-15', '1943-04-27'],
  ['Europe/Vienna', '1945-03-31', '1945-04-15'],
])('in %s the clock is right in every hour from %s to %s', (zone, from, to) => {
  const clock = zoneClock(zone);
  const shown = shownIn(zone);
  const instants = instantsBetween(`${from}T00:00:00`, `${to}T00:00:00`, HOUR_MS);
  const offsets = new Set(instants.map((instant) => shown(instant) - instant));
  expect(offsets.size).toBe(2);
  expect(instants.map(clock.wallTimeOf)).toEqual(instants.map(shown));
});

test.each([
  ['UTC', 0],
  ['GMT', 0],
  ['GMT-07:00', -7],
  ['GMT+05:30', 5.5],
  ['GMT+3', 3],
  ['UTC+0545', 5.75],
])('a clock of %s is ahead by %d hours all year', (zone, hours) => {
  const clock = zoneClock(zone);
  for (const instant of [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1, 13, 30)]) {
    expect(clock.wallTimeOf(instant)).toBe(instant + hours * HOUR_MS);
    expect(clock.instantOf(instant + hours * HOUR_MS)).toBe(instant);
  }
});

test.each(['Mars/Olympus', 'GMT+25:00', 'GMT-03:75'])('the zone %s does not exist', (zone) => {
  expect(() => zoneClock(zone).wallTimeOf(0)).toThrow(RangeError);
});

test.each(everyZone.filter((_, index) => index % 20 === 0))(
  'in %s an instant is found again by what the clock shows, but in the hour that comes twice',
  (zone) => {
    const clock = zoneClock(zone);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 2e12 }), (instant) => {
        const found = clock.instantOf(clock.wallTimeOf(instant));
        expect(clock.wallTimeOf(found)).toBe(clock.wallTimeOf(instant));
        expect(found).toBeLessThanOrEqual(instant);
      }),
    );
  },
);
