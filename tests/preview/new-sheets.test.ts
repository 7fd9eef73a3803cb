import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let headless: HeadlessSpreadsheet;
let book: Spreadsheet;

beforeEach(() => {
  headless = openSpreadsheet({ code: '', locale: 'en_US', timeZone: 'Asia/Tokyo' });
  book = headless.SpreadsheetApp.getActive();
});
afterEach(() => headless.dispose());

function mother(): Sheet {
  const sheet = book.insertSheet('Mother', 1);
  sheet.deleteRows(41, 960);
  sheet.deleteColumns(6, 21);
  sheet.setColumnWidths(2, 3, 77);
  return sheet;
}

test('a sheet made after another has its size and its widths', () => {
  const copy = book.insertSheet('Copy', 2, { template: mother() });
  expect([copy.getMaxRows(), copy.getMaxColumns()]).toEqual([40, 5]);
  expect([1, 2, 4, 5].map((column) => copy.getColumnWidth(column))).toEqual([100, 77, 77, 100]);
  copy.setColumnWidths(2, 1, 50);
  expect(book.getSheetByName('Mother')?.getColumnWidth(2)).toBe(77);
});

test('rows and columns after the last ones come without being selected', () => {
  const sheet = mother();
  sheet.insertRowsAfter(40, 10);
  sheet.insertColumnsAfter(5, 2);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([50, 7]);
  const [selected] = book.getActiveRangeList()?.getRanges() ?? [];
  expect([selected?.getRow() ?? 1, selected?.getColumn() ?? 1]).toEqual([1, 1]);
});

test('what is kept with the spreadsheet and its sheets is found by its key', () => {
  const sheet = mother();
  book.addDeveloperMetadata('ours', '1');
  sheet.addDeveloperMetadata('ours', '2');
  sheet.addDeveloperMetadata('theirs', '3');
  const found = book.createDeveloperMetadataFinder().withKey('ours').find();
  expect(found.map((entry) => entry.getValue())).toEqual(['1', '2']);
  expect(found.map((entry) => entry.getLocation().getSheet()?.getName())).toEqual([
    undefined,
    'Mother',
  ]);
  found[0]?.remove();
  found[1]?.setValue('4');
  const left = book.createDeveloperMetadataFinder().withKey('ours').find();
  expect(left.map((entry) => entry.getValue())).toEqual(['4']);
});
