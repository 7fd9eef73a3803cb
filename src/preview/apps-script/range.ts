import type { FRange } from '@univerjs/sheets/facade';
import { partial } from './partial';
import { remember } from './range-facade';
import { rangeReaders } from './range-readers';
import { rangeWriters } from './range-writers';
import type { Workbook } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's Range over Univer's. */
export function rangeOf(book: Workbook, sheet: Sheet, facade: FRange): Range {
  const range: Range = partial<Range>('Range', {
    ...rangeReaders(book, sheet, facade),
    ...rangeWriters(book, facade, () => range),
  });
  remember(range, facade);
  return range;
}
