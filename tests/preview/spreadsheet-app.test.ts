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
    const last = first().getRange(1000, 26);
    expect([last.getRow(), last.getColumn()]).toEqual([1000, 26]);
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
    expect(first().getLastRow()).toBe(4);
    const values = first().getDataRange().getValues();
    expect([values.length, values[0]?.length]).toEqual([4, 3]);
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
    expect(headless.displayed('Sheet1')[1]).toEqual(['400%', '500%', '600%']);
    headless.undo();
    expect(headless.displayed('Sheet1')).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  test('formats leave values alone, and values leave formats alone', () => {
    const cell = first().getRange('A1');
    cell.setValue(0.5).setNumberFormats([['0%']]);
    expect(cell.getValue()).toBe(0.5);
    cell.setValue(0.25);
    expect(headless.displayed('Sheet1')).toEqual([['25%']]);
  });

  test('formats leave formulas alone', async () => {
    const { newTextStyle } = headless.SpreadsheetApp;
    const range = first()
      .getRange('A1:B1')
      .setValues([['=1+1', 'text']]);
    range.setNumberFormats([['0.0', '@']]).setBackgrounds([['#ffeeaa', '#ffeeaa']]);
    const bold = newTextStyle().setBold(true).build();
    range.setTextStyles([[bold, bold]]);
    await headless.settle();
    expect(range.getFormulas()).toEqual([['=1+1', '']]);
    expect(headless.displayed('Sheet1')).toEqual([['2,0', 'text']]);
  });

  test('a spilled blank shows nothing in a cell with a number format', async () => {
    const range = first().getRange('B1:D1');
    range.setNumberFormats([['0 "₽"', '0 "₽"', '0 "₽"']]);
    first()
      .getRange('A2:A4')
      .setValues([[''], [5], ['=""']]);
    first().getRange('B1').setFormula('=TRANSPOSE(A2:A4)');
    await headless.settle();
    expect(headless.displayed('Sheet1')[0]).toEqual(['', '', '5 ₽']);
  });

  test('marks what is no date in a cell for dates, however it shows them', async () => {
    const rule = headless.SpreadsheetApp.newDataValidation().requireDate().build();
    const range = first().getRange('A1:A4');
    // 46278 is 13.09.2026 (DATEVALUE of Google Sheets): no month has the number 13.
    range.setNumberFormats([['dd.mm.yyyy'], ['dd.mm.yyyy'], ['dd.mm.yyyy'], ['dd.mm.yyyy']]);
    range.setValues([[46278], ['=A1+30'], [''], ['tomorrow']]);
    range.setDataValidations([[rule], [rule], [rule], [rule]]);
    await headless.settle();
    expect(headless.displayed('Sheet1')[0]).toEqual(['13.09.2026']);
    expect(await headless.invalidCells('Sheet1')).toEqual(['A4']);
  });

  test('marks what does not meet the formula of its check', async () => {
    const rule = headless.SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=OR($B$1=0;$A$1=5)')
      .build();
    first()
      .getRange('A1:B1')
      .setValues([[5, 1]]);
    first()
      .getRange('A1')
      .setDataValidations([[rule]]);
    await headless.settle();
    expect(await headless.invalidCells('Sheet1')).toEqual([]);
    first().getRange('A1').setValue(6);
    await headless.settle();
    expect(await headless.invalidCells('Sheet1')).toEqual(['A1']);
  });

  test('a row inserted above moves references, those of open ranges too', async () => {
    first()
      .getRange('A1:B3')
      .setValues([
        ['Paid', '=SUM(A2:A)'],
        [5, '=SUM($A$2:$A;A2:A)'],
        [6, '=SUM(A:A)'],
      ]);
    first().insertRowsAfter(1, 2);
    first().getRange('A3').setValue(7);
    await headless.settle();
    // The new rows stand above what was asked for, so only A:A takes in the 7.
    expect(headless.values('Sheet1').map((row) => row[1])).toEqual([11, '', '', 22, 18]);
    expect(headless.formulas('Sheet1').map((row) => row[1])).toEqual([
      '=SUM(A4:A)',
      '',
      '',
      '=SUM($A$4:$A;A4:A)',
      '=SUM(A:A)',
    ]);
  });

  test('remembers what a sheet is marked with', () => {
    first().addDeveloperMetadata('template', 'pnl');
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
        showsHidden: false,
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
