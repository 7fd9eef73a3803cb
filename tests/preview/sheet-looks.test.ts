import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

describe('the look of a sheet in the preview', () => {
  let headless: HeadlessSpreadsheet;

  beforeEach(() => {
    headless = openSpreadsheet({ code: '', locale: 'en_US', timeZone: 'Europe/Moscow' });
  });
  afterEach(() => headless.dispose());

  const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => headless.SpreadsheetApp.getActive();
  const sheet = (): Sheet => {
    const [first] = book().getSheets();
    if (!first) throw new Error('there is no sheet');
    return first;
  };

  test('a tab has a color, rows a height, columns can be hidden', () => {
    sheet().setTabColor('#34a853').setRowHeights(2, 2, 48);
    sheet().hideColumns(3, 2);
    const { tabColor, rowHeights, hiddenColumns } = headless.look('Sheet1');
    expect(tabColor).toBe('#34a853');
    expect(rowHeights.slice(0, 4)).toEqual([21, 48, 48, 21]);
    expect(hiddenColumns).toEqual(['C', 'D']);
  });

  test('merged cells show the first of them', async () => {
    sheet()
      .getRange('A1:C1')
      .setValues([['A long title', '', '']])
      .mergeAcross();
    await headless.settle();
    expect(headless.look('Sheet1').merged).toEqual(['A1:C1']);
    expect(headless.values('Sheet1')).toEqual([['A long title']]);
  });

  test('a sheet can be hidden, the last one that is shown cannot', () => {
    book().insertSheet('Lists', 1).hideSheet();
    expect(headless.look('Lists').isHidden).toBe(true);
    expect(() => sheet().hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(headless.look('Sheet1').isHidden).toBe(false);
  });

  test('a sheet has one filter at most', () => {
    sheet().getRange('A4:C9').createFilter();
    expect(() => sheet().getRange('A20:C29').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  test('a protection that warns names the cells it asks about', () => {
    sheet()
      .protect()
      .setDescription('This column fills itself')
      .setUnprotectedRanges([sheet().getRange('A5:B9'), sheet().getRange('D2')])
      .setWarningOnly(true);
    expect(headless.protectionOf('Sheet1!C5')).toBe('This column fills itself');
    expect(headless.protectionOf('Sheet1!A10')).toBe('This column fills itself');
    expect(headless.protectionOf('Sheet1!A5')).toBeNull();
    expect(headless.protectionOf('Sheet1!D2')).toBeNull();
    expect(() => sheet().protect().setWarningOnly(false)).toThrow('not in the preview');
  });

  test('a colour scale runs from the least to the greatest value', () => {
    const app = headless.SpreadsheetApp;
    const rule = app
      .newConditionalFormatRule()
      .setGradientMinpoint('#f4cccc')
      .setGradientMidpointWithValue('#ffffff', app.InterpolationType.PERCENT, '50')
      .setGradientMaxpoint('#d9ead3')
      .setRanges([sheet().getRange('B2:C9')])
      .build();
    sheet().setConditionalFormatRules([rule]);
    expect(headless.look('Sheet1').conditionalFormats).toEqual([
      {
        ranges: ['B2:C9'],
        rule: {
          type: 'colorScale',
          config: [
            { index: 0, color: '#f4cccc', value: { type: 'min' } },
            { index: 1, color: '#ffffff', value: { type: 'percent', value: 50 } },
            { index: 2, color: '#d9ead3', value: { type: 'max' } },
          ],
        },
      },
    ]);
  });

  test('a conditional format needs a condition', () => {
    const rule = headless.SpreadsheetApp.newConditionalFormatRule();
    expect(() => rule.setRanges([sheet().getRange('A1')]).build()).toThrow('needs a condition');
    expect(() => rule.setGradientMinpoint('#ffffff').build()).toThrow('needs a condition');
  });

  test('a copied sheet has the size and the widths of its mother and none of its metadata', () => {
    const mother = book().insertSheet('Plan', 1);
    mother.deleteRows(41, 960);
    mother.setRowHeights(1, 1, 48);
    mother.addDeveloperMetadata('template', 'pnl');
    const copy = book().insertSheet('Fact', 2, { template: mother });
    expect([copy.getMaxRows(), copy.getName()]).toEqual([40, 'Fact']);
    expect(headless.look('Fact').rowHeights[0]).toBe(48);
    expect(copy.getDeveloperMetadata()).toEqual([]);
    expect(copy.getSheetId()).not.toBe(mother.getSheetId());
  });

  test('metadata of the spreadsheet and of its sheets is found by its key', () => {
    book().addDeveloperMetadata('insertion', 'one');
    sheet().addDeveloperMetadata('insertion', 'two').addDeveloperMetadata('other', 'three');
    const found = (key: string): string[] =>
      book()
        .createDeveloperMetadataFinder()
        .withKey(key)
        .find()
        .map((entry) => entry.getValue() ?? '');
    expect(found('insertion')).toEqual(['one', 'two']);
    expect(found('other')).toEqual(['three']);
    expect(found('nothing')).toEqual([]);
  });

  test('a link to a sheet shows its words', async () => {
    const gid = book().insertSheet('Plan', 1).getSheetId();
    sheet().getRange('A1').setFormula(`=HYPERLINK("#gid=${gid}";"Open the plan")`);
    await headless.settle();
    expect(headless.values('Sheet1')).toEqual([['Open the plan']]);
  });

  test.each([
    ['numbers', '', [[1], [2], [3]], [[2], [7], ['']]],
    ['dates', 'dd.mm.yyyy', [[46000], [46001], [46002]], [[46001], [45000], ['']]],
    ['months', 'mmmm yyyy', [[46000], [46001], [46002]], [[46001], [45000], ['']]],
    ['shares', '0%', [[0.05], [0.1], [0.125]], [[0.125], [0.2], ['']]],
    ['texts', '', [['a'], ['b'], ['c']], [['b'], ['d'], ['']]],
    ['computed numbers', '', [['=0+1'], ['=1+1'], ['=1+2']], [[2], [7], ['']]],
  ])('of a dropdown of %s only what is not offered is marked', async (_, format, list, chosen) => {
    sheet().getRange('A1:A3').setValues(list).setNumberFormats(formatted(format));
    const rule = headless.SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet().getRange('A1:A3'), true)
      .setAllowInvalid(false)
      .build();
    sheet()
      .getRange('C1:C3')
      .setValues(chosen)
      .setNumberFormats(formatted(format))
      .setDataValidations([[rule], [rule], [rule]]);
    await headless.settle();
    expect(await headless.invalidCells('Sheet1')).toEqual(['C2']);
  });

  test('of a dropdown of spilled values only what is not offered is marked', async () => {
    sheet().getRange('A1').setFormula('=SEQUENCE(3)');
    const rule = headless.SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet().getRange('A1:A9'), true)
      .build();
    sheet()
      .getRange('C1:C2')
      .setValues([[3], [4]])
      .setDataValidations([[rule], [rule]]);
    await headless.settle();
    expect(await headless.invalidCells('Sheet1')).toEqual(['C2']);
  });

  const formatted = (format: string): string[][] => [[format], [format], [format]];
});
