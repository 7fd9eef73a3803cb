import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

describe('SpreadsheetApp of the preview', () => {
  let headless: HeadlessSpreadsheet;
  let book: Spreadsheet;

  beforeEach(() => {
    headless = openSpreadsheet({ code: '', locale: 'ru_RU', timeZone: 'Asia/Tokyo' });
    book = headless.SpreadsheetApp.getActive();
  });
  afterEach(() => headless.dispose());

  const first = (): GoogleAppsScript.Spreadsheet.Sheet => book.getSheets()[0] ?? fail();
  const fail = (): never => {
    throw new Error('there is no sheet');
  };

  test('says which part of Google it lacks', () => {
    expect(() => first().getRange('A1').setRichTextValue).toThrow(
      'not in the preview: Range.setRichTextValue',
    );
    expect(() => book.getOwner).toThrow('not in the preview: Spreadsheet.getOwner');
    expect(() => headless.SpreadsheetApp.openById).toThrow(
      'not in the preview: SpreadsheetApp.openById',
    );
  });

  test('refuses a block that is not as large as the range', () => {
    expect(() =>
      first()
        .getRange('A1:B2')
        .setValues([[1, 2]]),
    ).toThrow('The data has 1 rows but the range has 2.');
    expect(() =>
      first()
        .getRange('A1:B2')
        .setBackgrounds([['red'], ['red']]),
    ).toThrow('The data has 1 columns but the range has 2.');
    expect(first().getLastRow()).toBe(0);
  });

  test('refuses a sheet name that is taken, whatever the case of its letters', () => {
    book.insertSheet('План', 1);
    expect(() => book.insertSheet('ПЛАН', 1)).toThrow('already exists');
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1', 'План']);
  });

  test('refuses ranges off the grid', () => {
    expect(() => first().getRange(1000, 26, 2, 1)).toThrow('outside the dimensions');
    expect(() => first().getRange('AA1')).toThrow('outside the dimensions');
    expect(() => first().getRange('nowhere')).toThrow('Range not found: nowhere');
    expect(first().getRange(1000, 26).getA1Notation()).toBe('Z1000');
  });

  test('keeps the last sheet', () => {
    expect(() => book.deleteSheet(first())).toThrow('cannot remove all the sheets');
    book.insertSheet('Second', 1);
    book.deleteSheet(first());
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['Second']);
  });

  test('gives each sheet a number of its own that outlives other sheets', () => {
    const [a, b] = [book.insertSheet('A', 1), book.insertSheet('B', 2)];
    const id = b.getSheetId();
    book.deleteSheet(a);
    expect(book.insertSheet('C', 1).getSheetId()).not.toBe(id);
    expect(book.getSheetByName('B')?.getSheetId()).toBe(id);
  });

  test('reads back the values it was given', () => {
    // Midnight of 5 October 2023 in Tokyo, nine hours ahead of Greenwich.
    const date = new Date(Date.UTC(2023, 9, 4, 15));
    const row = ['text', 1.5, true, '', "'=not a formula", '12', date];
    first().getRange('A1:G1').setValues([row]);
    expect(first().getRange('A1:G1').getValues()).toEqual([
      ['text', 1.5, true, '', '=not a formula', 12, date],
    ]);
    // DATEVALUE("2023-10-05") of Google Sheets is 45204.
    expect(headless.values('Sheet1')[0]?.[6]).toBe(45204);
  });

  test('counts the filled rows and columns, spilled cells too', async () => {
    first().getRange('B2').setFormula('=SEQUENCE(3;2)');
    await headless.settle();
    expect([first().getLastRow(), first().getLastColumn()]).toEqual([4, 3]);
    expect(first().getDataRange().getA1Notation()).toBe('A1:C4');
  });

  test('writes a block of formats as one command, so that one undo takes it back', () => {
    const range = first()
      .getRange('A1:C2')
      .setValues([
        [1, 2, 3],
        [4, 5, 6],
      ]);
    range.setNumberFormats([
      ['0%', '0%', '0%'],
      ['0%', '0%', '0%'],
    ]);
    expect(range.getDisplayValues()[1]).toEqual(['400%', '500%', '600%']);
    headless.undo();
    expect(range.getDisplayValues()).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  test('formats leave values alone, and values leave formats alone', () => {
    const cell = first().getRange('A1');
    cell.setValue(0.5).setNumberFormats([['0%']]);
    expect(cell.getValue()).toBe(0.5);
    expect(cell.setValue(0.25).getDisplayValues()).toEqual([['25%']]);
  });

  test('formats leave formulas alone', async () => {
    const { newTextStyle } = headless.SpreadsheetApp;
    const range = first()
      .getRange('A1:B1')
      .setValues([['=1+1', 'text']]);
    range.setNumberFormats([['0.0', '@']]).setBackgrounds([['#ffeeaa', '#ffeeaa']]);
    const bold = newTextStyle().setBold(true).build();
    range.setTextStyles([[bold, bold]]);
    range.setBorder(true, true, true, true, null, null);
    await headless.settle();
    expect(range.getFormulas()).toEqual([['=1+1', '']]);
    expect(range.getDisplayValues()).toEqual([['2,0', 'text']]);
  });

  test('remembers what a sheet is marked with', () => {
    first().addDeveloperMetadata(
      'template',
      'pnl',
      headless.SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
    );
    const marks = first().getDeveloperMetadata();
    expect(marks.map((mark) => [mark.getKey(), mark.getValue()])).toEqual([['template', 'pnl']]);
  });

  test('collects charts as they were asked for', () => {
    const sheet = first();
    sheet.insertChart(
      sheet
        .newChart()
        .setChartType('COLUMN' as unknown as GoogleAppsScript.Charts.ChartType)
        .addRange(sheet.getRange('B2:D5'))
        .setNumHeaders(1)
        .setOption('title', 'Revenue')
        .setPosition(3, 6, 10, 20)
        .build(),
    );
    expect(headless.shown.charts).toEqual([
      {
        kind: 'COLUMN',
        range: { sheetId: 'sheet-1', row: 1, column: 1, rows: 4, columns: 3 },
        headers: 1,
        options: new Map([['title', 'Revenue']]),
        position: { row: 2, column: 5, offsetX: 10, offsetY: 20 },
      },
    ]);
  });

  test('knows where it is', () => {
    expect(book.getSpreadsheetLocale()).toBe('ru_RU');
    expect(book.getSpreadsheetTimeZone()).toBe('Asia/Tokyo');
  });
});
