import fc from 'fast-check';
import { dayOf, isoOf } from '../../src/domain/days';
import { calendarIn } from '../../src/google-sheets/calendar';
import { DAY_MS } from '../../src/google-sheets/serial-days';
import { ZONES } from '../harness/zones';

const FROM = dayOf('1950-01-01');
const TO = dayOf('2050-12-31');

/** The date that a clock of the zone shows, by the platform's own formatting. */
function shownDate(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (instant) => format.format(instant);
}

describe.each(ZONES)('in a spreadsheet of %s', (zone) => {
  const calendar = calendarIn(zone);
  const shown = shownDate(zone);

  test('every instant falls on the day that the clock shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: FROM * DAY_MS, max: TO * DAY_MS }), (instant) => {
        expect(isoOf(calendar.dayOf(new Date(instant)))).toBe(shown(instant));
      }),
    );
  });

  test('a date cell read and written is the same date cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: FROM, max: TO }), (day) => {
        const cell = calendar.instantOf(day);
        expect(calendar.instantOf(calendar.dayOf(cell))).toEqual(cell);
      }),
    );
  });

  test('a date cell is the first instant of its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: FROM, max: TO }), (day) => {
        const instant = calendar.instantOf(day).getTime();
        // Apia left out 30 December 2011, Kiritimati 31 December 1994: such a day starts with the next one.
        const skipped = shown(instant) > isoOf(day);
        expect(shown(instant)).toBe(isoOf(skipped ? day + 1 : day));
        expect(shown(instant - 1) < isoOf(day)).toBe(true);
      }),
    );
  });
});

test('from 2011 to 2024 every day has a date cell of its own but the one that Apia left out', () => {
  const [first, last] = [dayOf('2011-01-01'), dayOf('2024-12-31')];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const missing = ZONES.flatMap((zone) => {
    const calendar = calendarIn(zone);
    const lost = days.filter((day) => calendar.dayOf(calendar.instantOf(day)) !== day);
    return lost.map((day) => `${zone} ${isoOf(day)}`);
  });
  expect(missing).toEqual(['Pacific/Apia 2011-12-30']);
});
