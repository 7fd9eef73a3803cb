import { dayOf } from '../../src/domain/days';
import {
  DAY_MS,
  dayOfSerial,
  serialOfDay,
  serialOfWallTime,
  wallTimeOfSerial,
} from '../../src/google-sheets/serial-days';

// What a cell with the date shows when it is formatted as a number.
test.each([
  ['1899-12-30', 0],
  ['1970-01-01', 25_569],
  ['2000-02-29', 36_585],
  ['2026-11-24', 46_350],
  ['9999-12-31', 2_958_465],
])('%s is day %d of Sheets', (iso, serial) => {
  expect(serialOfDay(dayOf(iso))).toBe(serial);
  expect(dayOfSerial(serial)).toBe(dayOf(iso));
});

test('a time of day is a fraction of the serial number', () => {
  const noon = dayOf('2026-11-24') * DAY_MS + DAY_MS / 2;
  expect(serialOfWallTime(noon)).toBe(46_350.5);
  expect(wallTimeOfSerial(46_350.5)).toBe(noon);
  expect(dayOfSerial(46_350.99)).toBe(dayOf('2026-11-24'));
});
