import fc from 'fast-check';
import { dayOf, isoOf } from '../../src/domain/days';
import { periodOf, periodStart } from '../../src/domain/periods';

// Read off calendars.
test.each([
  ['month', '2024-02-29', '2024-02-01'],
  ['month', '2023-12-31', '2023-12-01'],
  ['month', '1969-12-31', '1969-12-01'],
  ['month', '1900-01-01', '1900-01-01'],
  ['quarter', '2024-03-31', '2024-01-01'],
  ['quarter', '2024-04-01', '2024-04-01'],
  ['quarter', '1969-11-15', '1969-10-01'],
  ['week', '2024-01-01', '2024-01-01'],
  ['week', '2024-01-07', '2024-01-01'],
  ['week', '2023-12-31', '2023-12-25'],
  ['week', '1970-01-01', '1969-12-29'],
  ['week', '1900-01-01', '1900-01-01'],
] as const)('the %s of %s starts on %s', (length, day, start) => {
  expect(isoOf(periodStart(periodOf(dayOf(day), length), length))).toBe(start);
});

const length = fc.constantFrom('month' as const, 'quarter' as const, 'week' as const);
const anyDay = fc.integer({ min: -25_569, max: 2_932_896 });

test('a day lies between the start of its period and the start of the next one', () => {
  fc.assert(
    fc.property(anyDay, length, (day, cut) => {
      const period = periodOf(day, cut);
      expect(periodStart(period, cut)).toBeLessThanOrEqual(day);
      expect(periodStart(period + 1, cut)).toBeGreaterThan(day);
    }),
  );
});

test('1 January 1970 lies in period 0', () => {
  fc.assert(fc.property(length, (cut) => expect(periodOf(0, cut)).toBe(0)));
});
