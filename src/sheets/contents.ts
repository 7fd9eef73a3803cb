import type { Calendar } from '../google-sheets/calendar';
import { serialOfDay } from '../google-sheets/serial-days';
import { isDate } from '../google-sheets/values';
import type { SheetContents } from '../writer/changes';

/** Everything a sheet holds, in three calls; dates as serial numbers. */
export function contentsOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  calendar: Calendar,
): SheetContents {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  return {
    values: values.map((row) =>
      row.map((cell) => (isDate(cell) ? serialOfDay(calendar.dayOf(cell)) : cell)),
    ),
    formulas: range.getFormulas(),
  };
}
