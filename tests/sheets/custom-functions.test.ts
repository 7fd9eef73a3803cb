import { calculate } from '../../src/sheets/custom-functions';
import { fakeSpreadsheet, install } from '../harness/fake-spreadsheet';

function callsOf(name: string, args: readonly unknown[]): string[] {
  const book = fakeSpreadsheet();
  install(book);
  calculate(name, args);
  return book.calls.map((call) => call.name);
}

test('a call that needs neither locale nor time zone asks nothing', () => {
  expect(callsOf('ICE_SCORE', [8, 6, 3])).toEqual([]);
});

test('a call with dates and words asks for the spreadsheet once', () => {
  const dates = [[new Date('2026-01-10T00:00:00+03:00')], [new Date('2026-02-10T00:00:00+03:00')]];
  const calls = callsOf('RFM_SEGMENT', [[['a'], ['b']], dates, [[1], [2]]]);
  expect(calls.sort()).toEqual([
    'Spreadsheet.getSpreadsheetLocale',
    'Spreadsheet.getSpreadsheetTimeZone',
    'SpreadsheetApp.getActive',
  ]);
});
