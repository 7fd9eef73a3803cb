import fc from 'fast-check';
import { dayOf, daysOff, isoOf } from '../../src/domain/days';
import { hireStartDay } from '../../src/domain/hiring';

const none = daysOff([]);

test.each([
  // 30 days of November and 30 more back from 1 December leave 2 October.
  ['for December', '2023-12-01', 60, 'days', '2023-10-02'],
  // 29 February 2024 lies between.
  ['over a leap day', '2024-03-01', 30, 'days', '2024-01-31'],
  ['over no leap day', '2023-03-01', 30, 'days', '2023-01-30'],
  ['with nothing to wait for', '2023-12-01', 0, 'days', '2023-12-01'],
  // Twelve weeks of five workdays before Friday 1 December 2023.
  ['in workdays', '2023-12-01', 60, 'workdays', '2023-09-08'],
] as const)('the vacancy is opened %s', (_, neededBy, leadDays, calendar, expected) => {
  expect(isoOf(hireStartDay(dayOf(neededBy), leadDays, calendar, none))).toBe(expected);
});

const anyDay = fc.integer({ min: 0, max: 40_000 });
const lead = fc.integer({ min: 0, max: 120 });
const shift = fc.integer({ min: 0, max: 60 });
const calendar = fc.constantFrom('days' as const, 'workdays' as const);
const holidayList = fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 20 });
const off = holidayList.map(daysOff);

test('a start date in calendar days moves with the needed date', () => {
  fc.assert(
    fc.property(anyDay, lead, shift, off, (needed, days, later, holidays) => {
      const start = hireStartDay(needed, days, 'days', holidays);
      expect(hireStartDay(needed + later, days, 'days', holidays)).toBe(start + later);
    }),
  );
});

test('a start date in workdays moves with the needed date by whole weeks', () => {
  fc.assert(
    fc.property(anyDay, lead, fc.nat(8), (needed, days, weeks) => {
      const start = hireStartDay(needed, days, 'workdays', none);
      expect(hireStartDay(needed + 7 * weeks, days, 'workdays', none)).toBe(start + 7 * weeks);
    }),
  );
});

test('a later need never asks for an earlier start', () => {
  fc.assert(
    fc.property(anyDay, lead, shift, calendar, off, (needed, days, later, how, holidays) => {
      const start = hireStartDay(needed, days, how, holidays);
      expect(hireStartDay(needed + later, days, how, holidays)).toBeGreaterThanOrEqual(start);
    }),
  );
});

test('workdays never start later than calendar days', () => {
  fc.assert(
    fc.property(anyDay, lead, off, (needed, days, holidays) => {
      const start = hireStartDay(needed, days, 'workdays', holidays);
      expect(start).toBeLessThanOrEqual(hireStartDay(needed, days, 'days', holidays));
    }),
  );
});

test('a holiday more never makes the start later', () => {
  fc.assert(
    fc.property(anyDay, lead, holidayList, fc.nat(200), (needed, days, holidays, back) => {
      const more = daysOff([...holidays, needed - back]);
      const start = hireStartDay(needed, days, 'workdays', daysOff(holidays));
      expect(hireStartDay(needed, days, 'workdays', more)).toBeLessThanOrEqual(start);
    }),
  );
});
