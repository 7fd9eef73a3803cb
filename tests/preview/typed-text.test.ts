import { dayOf } from '../../src/domain/days';
import { dayInRussian, inPercent, numberInRussian } from '../../src/preview/formulas/typed-text';

test.each([
  ['12,5', '12.5'],
  ['0,3', '0.3'],
  ['12,5%', '12.5%'],
  ['12,5 %', '12.5%'],
  ['1 234,50', '1234.50'],
  ['1\u00A0234\u00A0567', '1234567'],
  ['5 000 ₽', '5000'],
  ['−7,25', '-7.25'],
  ['-10', '-10'],
  ['42', '42'],
])('%j typed in a Russian spreadsheet is %s', (text, read) => {
  expect(numberInRussian(text)).toBe(read);
});

test.each(['', 'текст', '1,2,3', '12 34', '5 шт.', '1.5', '=A1', '12,', '1 2345'])(
  '%j is no number of a Russian spreadsheet',
  (text) => {
    expect(numberInRussian(text)).toBeNull();
  },
);

test.each([
  ['25.11.2026', '2026-11-25'],
  ['01.06.2026', '2026-06-01'],
  ['1.6.26', '2026-06-01'],
  ['29.02.2028', '2028-02-29'],
])('%s is the day %s', (text, iso) => {
  expect(dayInRussian(text)).toBe(dayOf(iso));
});

test.each(['31.04.2026', '29.02.2026', '12.13.2026', '1.5', '2026-11-25', '0.1.2026'])(
  '%s is no day',
  (text) => {
    expect(dayInRussian(text)).toBeNull();
  },
);

test.each([
  ['10', '0%', '10%'],
  ['12.5', '+0.0%;-0.0%', '12.5%'],
  ['10', '0.00', '10'],
  ['10', '0" %"', '10'],
  ['10%', '0%', '10%'],
  ['text', '0%', 'text'],
])('%s in a cell of the format %s is read as %s', (text, pattern, read) => {
  expect(inPercent(text, pattern)).toBe(read);
});
