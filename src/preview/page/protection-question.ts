import { protectionOf } from '../apps-script/protection';
import type { Workbook } from '../apps-script/workbook';

/** Asks before one types into a protected cell, once for a sheet. */
export function askBeforeProtected(book: Workbook, ask: (description: string) => boolean): void {
  const agreed = new Set<string>();
  const { api } = book;
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const key = edit.worksheet.getSheetId();
    const description = protectionOf(book, { key, row: edit.row, column: edit.column });
    if (description === null || agreed.has(key)) return;
    if (ask(description)) agreed.add(key);
    else edit.cancel = true;
  });
}
