import fc from 'fast-check';
import {
  dayOf,
  type DaysOff,
  daysOff,
  isoOf,
  monthStart,
  nextMonthStart,
  weekStart,
  weekday,
  workdaysBefore,
} from '../../src/domain/days';

const none = daysOff([]);
const holidays = (...isoDays: string[]): DaysOff => daysOff(isoDays.map(dayOf));

function isWorkday(day: number, off: readonly number[]): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !off.includes(day);
}

// A spreadsheet's serial number less 25569, the serial number of 1 January 1970.
test.each([
  ['1970-01-01', 0],
  ['1899-12-30', -25_569],
  ['2000-01-01', 36_526 - 25_569],
  ['2000-02-29', 36_585 - 25_569],
  ['2023-10-05', 45_204 - 25_569],
  ['9999-12-31', 2_958_465 - 25_569],
])('%s is day %d', (iso, day) => {
  expect(dayOf(iso)).toBe(day);
  expect(isoOf(day)).toBe(iso);
});

// Read off calendars.
test.each([
  ['2023-10-05', 'Thursday'],
  ['2024-02-29', 'Thursday'],
  ['2000-01-01', 'Saturday'],
  ['1970-01-01', 'Thursday'],
  ['1969-12-28', 'Sunday'],
  ['1945-05-09', 'Wednesday'],
  ['1900-01-01', 'Monday'],
])('%s is a %s', (iso, name) => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  expect(names[weekday(dayOf(iso))]).toBe(name);
});

/*
 * Counted by finger, as WORKDAY(day; -count; holidays) counts:
 *   April–May 2023        Mo Tu We Th Fr Sa Su
 *                         17 18 19 20 21 22 23
 *                         24 25 26 27 28 29 30
 *                          1  2  3  4  5          from 5 May back: 4 3 2 (1 May off) 28 27 26 25 24 21 → 20
 *   December 2023         25 26 27 28 29 30 31    from 9 January back over the holidays of 1–8: 29 28 27 26 → 25
 *   June 2024             10 11 12 13 14 15 16
 *                         17
 */
test.each([
  ['the contract', '2023-05-05', 10, ['2023-04-29', '2023-04-30', '2023-05-01'], '2023-04-20'],
  ['without the holiday', '2023-05-05', 10, [], '2023-04-21'],
  [
    'over the new year',
    '2024-01-09',
    5,
    ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-08'],
    '2023-12-25',
  ],
  ['over a weekend', '2024-06-17', 1, [], '2024-06-14'],
  ['a holiday on a weekend counts once', '2024-06-17', 1, ['2024-06-15'], '2024-06-14'],
  ['from a Saturday', '2024-06-15', 1, [], '2024-06-14'],
  ['from a Sunday', '2024-06-16', 2, [], '2024-06-13'],
  ['from a holiday', '2024-06-12', 1, ['2024-06-12'], '2024-06-11'],
  ['a whole week', '2024-06-14', 5, [], '2024-06-07'],
  ['no days at all', '2024-06-15', 0, [], '2024-06-15'],
])('workdays before: %s', (_, day, count, off, expected) => {
  expect(isoOf(workdaysBefore(dayOf(day), count, holidays(...off)))).toBe(expected);
});

const anyDay = fc.integer({ min: -25_569, max: 2_932_896 });
const count = fc.integer({ min: 0, max: 60 });
const anyDaysOff = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 20 });

test('a day written down and read is the same day', () => {
  fc.assert(fc.property(anyDay, (day) => expect(dayOf(isoOf(day))).toBe(day)));
});

test('the weekday after six comes nought', () => {
  fc.assert(fc.property(anyDay, (day) => expect(weekday(day + 1)).toBe((weekday(day) + 1) % 7)));
});

test('from the day found up to the given day lie as many workdays as were asked', () => {
  fc.assert(
    fc.property(anyDay, count, anyDaysOff, (day, asked, before) => {
      const off = before.map((distance) => day - distance);
      const found = workdaysBefore(day, asked, daysOff(off));
      const between = Array.from({ length: day - found }, (_, index) => found + index);
      expect(between.filter((each) => isWorkday(each, off))).toHaveLength(asked);
      expect(asked === 0 || isWorkday(found, off)).toBe(true);
    }),
  );
});

test('the workday found is the one that stepping day by day finds', () => {
  const farOff = fc.array(fc.integer({ min: -10, max: 400 }), { maxLength: 60 });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 250 }), farOff, (day, asked, before) => {
      const off = before.map((distance) => day - distance);
      let stepped = day;
      for (let left = asked; left > 0;) {
        stepped -= 1;
        if (isWorkday(stepped, off)) left -= 1;
      }
      expect(workdaysBefore(day, asked, daysOff(off))).toBe(stepped);
    }),
    { numRuns: 1000 },
  );
});

test('five workdays without holidays are a calendar week', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (day, weeks) => {
      const friday = day - ((weekday(day) + 2) % 7);
      expect(workdaysBefore(friday, 5 * weeks, none)).toBe(friday - 7 * weeks);
    }),
  );
});

test('a week starts on its weekday, at most six days before each of its days', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(6), (day, first) => {
      const start = weekStart(day, first);
      expect(weekday(start)).toBe(first);
      expect(day - start >= 0 && day - start <= 6).toBe(true);
    }),
  );
});

// Read off calendars.
test.each([
  ['2023-10-05', '2023-10-01', '2023-11-01'],
  ['2024-02-29', '2024-02-01', '2024-03-01'],
  ['2023-12-31', '2023-12-01', '2024-01-01'],
  ['2024-01-01', '2024-01-01', '2024-02-01'],
  ['1900-02-28', '1900-02-01', '1900-03-01'],
  ['1969-12-31', '1969-12-01', '1970-01-01'],
])('the month of %s starts on %s and the next one on %s', (day, start, next) => {
  expect(isoOf(monthStart(dayOf(day)))).toBe(start);
  expect(isoOf(nextMonthStart(dayOf(day)))).toBe(next);
});
