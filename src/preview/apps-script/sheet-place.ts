import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Workbook } from './workbook';

/** Where a sheet of Google's is among Univer's. */
export interface SheetPlace {
  readonly book: Workbook;
  /** Univer's key of the sheet. */
  readonly key: string;
  readonly worksheet: () => FWorksheet;
  /** Works on the sheet while it is the one that is open. */
  readonly whileOpen: (work: (open: FWorksheet) => void) => void;
}

/** The place of Univer's sheet `key`. */
export function sheetPlace(book: Workbook, key: string): SheetPlace {
  // Asked anew each time: undo and redo put another object in place of the sheet.
  const worksheet = (): FWorksheet => {
    const found = book.workbook.getSheetBySheetId(key);
    if (!found) throw new Error('The sheet is no longer in the spreadsheet.');
    return found;
  };
  return {
    book,
    key,
    worksheet,
    // Univer moves the references to deleted cells of the sheet one sees, whichever sheet they were on.
    whileOpen(work) {
      const before = book.workbook.getActiveSheet();
      work(worksheet().activate());
      before.activate();
    },
  };
}
