import type { ChildProcess } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { describeInChromium, launchChromium } from './chromium';
import { openPreview, type OpenedPreview } from './opened-preview';
import { serve } from './server';

/** For a whole test on a machine that does other things too. */
const longest = 300_000;

/** A script that writes a sheet when the page opens; its menu is nobody's business here. */
const code = `
function onOpen() {
  const app = SpreadsheetApp.getActive();
  const [first] = app.getSheets();
  const plan = app.insertSheet('Plan', 1);
  app.setActiveSheet(first);
  first.getRange('A1').setFormula('=HYPERLINK("#gid=' + plan.getSheetId() + '";"Open the plan")');
  first.getRange('C2:C3').setValues([[1], [2]]).setNumberFormats([['0%'], ['0%']]);
  first.getRange('C4:C5').setFormula('=1+1');
  first
    .protect()
    .setDescription('This column fills itself')
    .setUnprotectedRanges([first.getRange('A1:B99'), first.getRange('C1:C3')])
    .setWarningOnly(true);
}`;

describeInChromium('a person in the preview', (executablePath) => {
  let server: ChildProcess;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    ({ server, address } = await serve('0'));
    browser = await launchChromium(executablePath);
  }, longest);
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  describe('with a Russian keyboard', () => {
    let opened: OpenedPreview;

    beforeAll(async () => {
      opened = await openPreview(browser, address, 'ru_RU', code);
    }, longest);
    afterAll(() => opened.page.close());

    // The serial numbers are DATEVALUE of Google Sheets for 2026-11-25 and 2026-06-01.
    test.each([
      ['B1', '12,5', 12.5],
      ['B2', '12,5%', 0.125],
      ['B3', '1 234,50', 1234.5],
      ['B4', '25.11.2026', 46351],
      ['B5', '01.06.2026', 46174],
      ['B6', '5 000 ₽', 5000],
      ['B7', '-7', -7],
      ['B8', 'слова', 'слова'],
      ['C2', '10', 0.1],
      ['C3', '12,5', 0.125],
    ])(
      'types %s: %s is understood',
      async (cell, text, value) => {
        await opened.enter(cell, text);
        const [row, column] = [Number(cell.slice(1)) - 1, cell.startsWith('B') ? 1 : 2];
        expect((await opened.values('Лист1'))[row]?.[column]).toBe(value);
      },
      longest,
    );
  });

  describe('with a mouse', () => {
    let opened: OpenedPreview;
    let asked: string[];

    beforeAll(async () => {
      opened = await openPreview(browser, address, 'en_US', code);
      opened.page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
    }, longest);
    beforeEach(() => {
      asked = [];
    });
    afterAll(() => opened.page.close());

    test(
      'is asked before a new spreadsheet takes the place of this one',
      async () => {
        const before = await opened.values('Sheet1');
        await opened.page.getByRole('link', { name: 'Russia' }).click();
        expect(asked).toEqual([
          'A new empty spreadsheet opens, and everything in this one is lost. Open it?',
        ]);
        expect(await opened.values('Sheet1')).toEqual(before);
      },
      longest,
    );

    test(
      'is asked before a protected cell is changed, and no other cell',
      async () => {
        await opened.select('C5');
        await opened.page.keyboard.type('7');
        await opened.page.keyboard.press('Enter');
        await opened.enter('B5', '7');
        expect(asked).toEqual([
          'This column fills itself\n\nThis cell is protected. Edit it anyway?',
        ]);
        expect((await opened.values('Sheet1'))[4]).toEqual(['', 7, 2]);
      },
      longest,
    );

    test(
      'goes to the sheet that a cell links to',
      async () => {
        await opened.select('A1');
        await opened.page.locator('.cell-link', { hasText: 'Plan' }).click();
        await opened.page.waitForFunction(`preview.currentCell().startsWith('Plan!')`);
      },
      longest,
    );
  });
});
