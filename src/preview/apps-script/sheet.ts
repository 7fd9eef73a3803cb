import { keptMetadata } from './metadata';
import { partial } from './partial';
import { sheetIdOf } from './sheet-ids';
import { sheetPlace } from './sheet-place';
import { sheetReaders } from './sheet-readers';
import { sheetWriters } from './sheet-writers';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's Sheet over Univer's sheet `key`. */
export function sheetOf(book: Workbook, key: string): Sheet {
  sheetIdOf(book, key);
  const place = sheetPlace(book, key);
  const metadata = keptMetadata(() => sheet);
  const sheet: Sheet = partial<Sheet>('Sheet', {
    ...sheetReaders(place, metadata, () => sheet),
    ...sheetWriters(place, metadata, () => sheet),
  });
  return sheet;
}
