import { lazy } from '../gate/lazy';
import { type SheetAnswer, calculate as calculateWith } from '../functions/calculate';

/** What the stubs of Code.js call: one custom function in the open spreadsheet. */
export function calculate(name: string, args: ArrayLike<unknown>): SheetAnswer {
  const spreadsheet = lazy(() => SpreadsheetApp.getActive());
  return calculateWith(name, Array.from(args), {
    locale: () => spreadsheet().getSpreadsheetLocale(),
    timeZone: () => spreadsheet().getSpreadsheetTimeZone(),
  });
}
