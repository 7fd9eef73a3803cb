import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

describe('a conditional format over cells that read one another', () => {
  let headless: HeadlessSpreadsheet;

  beforeEach(() => {
    headless = openSpreadsheet({ code: '', locale: 'en_US' });
    const { SpreadsheetApp } = headless;
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const range = sheet?.getRange('A1:C4');
    // A counts up from C4 from the bottom to the top, B adds up what is in A, C asks both.
    range?.setValues([
      ['=A2+1', '=SUM(A1:A4)', '=B1-A1'],
      ['=A3+1', '=SUM(A2:A4)', '=B2-A2'],
      ['=A4+1', '=SUM(A3:A4)', '=B3-A3'],
      ['=C4', '=A4', 1],
    ]);
    if (!sheet || !range) throw new Error('there is no sheet');
    sheet.setConditionalFormatRules(
      ['=A1>SUM($B$1:$C$4)', '=SUM($A$1:$B$4)>A1'].map((formula) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#ffeeaa')
          .setRanges([range])
          .build(),
      ),
    );
  });
  afterEach(() => headless.dispose());

  // From C4 = 1: 4 + 3 + 2 + 1 = 10, without the first 6, and so on. From C4 = 10: 13 + 12 + 11 + 10 = 46.
  const fromOne = [
    [4, 10, 6],
    [3, 6, 3],
    [2, 3, 1],
    [1, 1, 1],
  ];
  const fromTen = [
    [13, 46, 33],
    [12, 33, 21],
    [11, 21, 10],
    [10, 10, 10],
  ];

  test('leaves their figures right, at once and after an edit', async () => {
    await headless.settle();
    expect(headless.values('Sheet1')).toEqual(fromOne);
    headless.SpreadsheetApp.getActive().getRange('Sheet1!C4').setValue(10);
    await headless.settle();
    expect(headless.values('Sheet1')).toEqual(fromTen);
  });
});
