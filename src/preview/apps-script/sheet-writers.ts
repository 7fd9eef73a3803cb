import type { FWorksheet } from '@univerjs/sheets/facade';
import { newChart, specOf } from './chart';
import { applyConditionalFormats } from './conditional-format';
import type { KeptMetadata } from './metadata';
import { protection } from './protection';
import type { SheetPlace } from './sheet-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Google's Sheet can be told. */
export function sheetWriters(
  place: SheetPlace,
  metadata: KeptMetadata,
  sheet: () => Sheet,
): Partial<Sheet> {
  const { book, key, worksheet, whileOpen } = place;
  const chain = (done: FWorksheet): Sheet => {
    if (done.getSheetId() !== key) throw new Error('another sheet was changed');
    return sheet();
  };
  return {
    addDeveloperMetadata(name: string, value?: unknown) {
      metadata.add(name, value);
      return sheet();
    },
    deleteColumns: (from, count) => whileOpen((open) => void open.deleteColumns(from - 1, count)),
    deleteRows: (from, count) => whileOpen((open) => void open.deleteRows(from - 1, count)),
    hideColumns(from: number | Range, count?: number) {
      if (typeof from !== 'number' || count === undefined)
        throw new Error('not in the preview: hideColumns without a place and a count');
      const open = worksheet();
      open.hideColumns(from - 1, count);
      // Univer selects the columns it hides; in Google a new sheet has its first cell selected.
      open.setActiveRange(open.getRange(0, 0));
    },
    hideRows(row: number | Range, count: number = 1) {
      if (typeof row !== 'number') throw new Error('not in the preview: hideRows without a place');
      worksheet().hideRows(row - 1, count);
    },
    hideSheet() {
      const shown = book.workbook.getSheets().filter((each) => !each.isSheetHidden());
      if (shown.every((each) => each.getSheetId() === key))
        throw new Error("You can't hide all the sheets in a document.");
      return chain(worksheet().hideSheet());
    },
    insertChart: (chart) => book.showChart(key, specOf(chart)),
    insertColumnsAfter(after, count) {
      const sheet = worksheet();
      return chain(
        after === sheet.getMaxColumns()
          ? sheet.setColumnCount(after + count)
          : sheet.insertColumnsAfter(after - 1, count),
      );
    },
    // At the end nothing moves, so that Univer neither selects the new rows nor scrolls to them.
    insertRowsAfter(after, count) {
      const sheet = worksheet();
      return chain(
        after === sheet.getMaxRows()
          ? sheet.setRowCount(after + count)
          : sheet.insertRowsAfter(after - 1, count),
      );
    },
    newChart,
    protect: () => protection(book, key),
    setColumnWidths: (from, count, width) =>
      chain(worksheet().setColumnWidths(from - 1, count, width)),
    setConditionalFormatRules: (rules) => applyConditionalFormats(worksheet(), rules),
    setFrozenColumns: (count) => void worksheet().setFrozenColumns(count),
    setFrozenRows: (count) => void worksheet().setFrozenRows(count),
    setHiddenGridlines: (hidden) => chain(worksheet().setHiddenGridlines(hidden)),
    setName: (name) => chain(worksheet().setName(name)),
    setRowHeights: (from, count, height) =>
      chain(worksheet().setRowHeightsForced(from - 1, count, height)),
    setTabColor: (color) => chain(worksheet().setTabColor(color ?? '')),
  };
}
