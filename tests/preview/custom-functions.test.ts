import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

const code = `
/**
 * Shows how its argument arrived.
 * @customfunction
 */
function ARRIVES(value) {
  const show = (cell) =>
    Object.prototype.toString.call(cell) === '[object Date]'
      ? 'date ' + cell.toISOString()
      : JSON.stringify(cell);
  return Array.isArray(value)
    ? 'rows ' + value.map((row) => row.map(show).join(',')).join(';')
    : show(value);
}

/**
 * @customfunction
 */
function GIVES(what) {
  if (what === 'date') return new Date(Date.UTC(2023, 9, 4, 15));
  if (what === 'rows') return [['a', 1], ['b', true]];
  if (what === 'dates') return [['on', new Date(Date.UTC(2023, 9, 4, 15))], ['', '']];
  if (what === 'nothing') return null;
  if (what === 'NaN') return NaN;
  throw new Error('GIVES: what must be one of date, rows, got ' + what);
}

function unmarked() {
  return 'called';
}

function private_() {
  return 'called';
}

function insertSecond() {
  SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').setValues([[1, 2], [3, 4]]);
  SpreadsheetApp.getActive().insertSheet('Second', 1).getRange('A1').setValue('there');
}

function fillSheet(values) {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
}`;

describe('custom functions in the preview', () => {
  let sheet: HeadlessSpreadsheet;

  beforeEach(() => {
    sheet = openSpreadsheet({ code, locale: 'en_US', timeZone: 'Asia/Tokyo' });
  });
  afterEach(() => sheet.dispose());

  const calculate = async (...row: unknown[]): Promise<unknown[][]> => {
    sheet.run('fillSheet', [row]);
    await sheet.settle();
    return sheet.values('Sheet1');
  };

  test.each([
    ['=ARRIVES(5)', '5'],
    ['=ARRIVES("a;b")', '"a;b"'],
    ['=ARRIVES(TRUE)', 'true'],
    ['=ARRIVES(50%)', '0.5'],
    ['=ARRIVES(Z1)', '""'],
    ['=ARRIVES(Z1:Z2)', 'rows "";""'],
    ['=ARRIVES(NA())', '"#N/A"'],
    ['=ARRIVES({1;2})', 'rows 1;2'],
    // Tokyo is nine hours ahead, so its midnight is 15:00 of the day before in Greenwich.
    ['=ARRIVES(DATE(2023;10;5))', 'date 2023-10-04T15:00:00.000Z'],
    ['=ARRIVES(EDATE(DATE(2023;9;5);1))', 'date 2023-10-04T15:00:00.000Z'],
    ['=ARRIVES(DATE(2023;10;5)-DATE(2023;10;1))', '4'],
    ['=ARRIVES(DATE(2023;10;3)+2)', 'date 2023-10-04T15:00:00.000Z'],
    ['=ARRIVES(DATE(2023;10;8)-3)', 'date 2023-10-04T15:00:00.000Z'],
    [
      '=ARRIVES(VSTACK(DATE(2023;10;4);DATE(2023;9;30))+1)',
      'rows date 2023-10-04T15:00:00.000Z;date 2023-09-30T15:00:00.000Z',
    ],
    ['=ARRIVES(2+3)', '5'],
  ])('%s arrives as %s', async (formula, shown) => {
    expect(await calculate(formula)).toEqual([[shown]]);
  });

  test('a cell formatted as a date arrives as a Date', async () => {
    const values = await calculate(new Date(Date.UTC(2023, 9, 4, 15)), '=ARRIVES(A1)');
    expect(values[0]?.[1]).toBe('date 2023-10-04T15:00:00.000Z');
  });

  test('rows spill', async () => {
    expect(await calculate('=GIVES("rows")')).toEqual([
      ['a', 1],
      ['b', true],
    ]);
  });

  test('a Date becomes a date cell', async () => {
    // DATEVALUE("2023-10-05") of Google Sheets is 45204.
    expect(await calculate('=GIVES("date")')).toEqual([[45204]]);
    expect(sheet.displayed('Sheet1')).toEqual([['2023-10-05']]);
  });

  test('what a cell cannot hold is an error', async () => {
    expect(await calculate('=GIVES("nothing")', '=GIVES("NaN")')).toEqual([['#ERROR!', '#NUM!']]);
  });

  test('a failing call shows #ERROR! and keeps its message until it succeeds', async () => {
    expect(await calculate('=GIVES(5)')).toEqual([['#ERROR!']]);
    expect(sheet.errorAt('Sheet1!A1')).toBe('GIVES: what must be one of date, rows, got 5');
    await calculate('=GIVES("date")');
    expect(sheet.errorAt('Sheet1!A1')).toBeNull();
  });

  test('every function but the private ones can be called from a cell', async () => {
    expect(await calculate('=UNMARKED()', '=PRIVATE_()')).toEqual([['called', '#NAME?']]);
  });

  test('a spilled Date is a date cell, and a spilled blank shows nothing', async () => {
    expect(await calculate('=GIVES("dates")')).toEqual([['on', 45204]]);
    expect(sheet.displayed('Sheet1')).toEqual([['on', '2023-10-05']]);
    const cell = sheet.SpreadsheetApp.getActive().getRange('Sheet1!B1');
    expect(cell.getValue()).toEqual(new Date(Date.UTC(2023, 9, 4, 15)));
  });

  test('what one call did is undone in one step', async () => {
    sheet.run('insertSecond');
    await sheet.settle();
    expect(sheet.values('Second')).toEqual([['there']]);
    sheet.undo();
    expect(() => sheet.values('Second')).toThrow('there is no sheet Second');
    expect(sheet.values('Sheet1')).toEqual([['']]);
    sheet.redo();
    expect(sheet.values('Second')).toEqual([['there']]);
  });
});
