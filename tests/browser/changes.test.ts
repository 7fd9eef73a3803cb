import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { describeInChromium, launchChromium } from './chromium';
import { openPreview, type OpenedPreview } from './opened-preview';
import { run, serve } from './server';

const built = join(__dirname, '../../build/preview/preview.js');

/** For a whole test on a machine that does other things too. */
const longest = 300_000;

describeInChromium('an inserted template in the preview', (executablePath) => {
  let server: ChildProcess;
  let browser: Browser;
  let opened: OpenedPreview;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    if (!existsSync(built)) await run('build.mjs');
    const served = await serve('0');
    server = served.server;
    browser = await launchChromium(executablePath);
    opened = await openPreview(browser, served.address, 'en_US');
    sidebar = await opened.openSidebar('Templates');
  }, longest);
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  async function insert(template: string): Promise<void> {
    await sidebar.getByTestId(`template-${template}`).locator('summary').click();
    await sidebar.getByTestId(`insert-${template}`).click();
    await sidebar.getByTestId(`inserted-${template}`).locator('summary').click();
  }

  const filledCells = async (sheet: string): Promise<number> =>
    (await opened.values(sheet)).flat().filter((value) => value !== '').length;

  test(
    'loses its sample by a click and gets it back by another, without an error on the way',
    async () => {
      await insert('hadi');
      const sheet = 'HADI · hypotheses';
      // Asking for faults waits until everything is calculated.
      expect(await opened.faults()).toEqual([]);
      const before = await filledCells(sheet);
      await sidebar.getByTestId('clear-sample-hadi').click();
      await sidebar.getByTestId('undo-change').waitFor();
      expect(await opened.faults()).toEqual([]);
      expect(await filledCells(sheet)).toBeLessThan(before / 2);
      await sidebar.getByTestId('undo-change').click();
      await sidebar.getByTestId('clear-sample-hadi').waitFor();
      expect(await opened.faults()).toEqual([]);
      expect(await filledCells(sheet)).toBe(before);
    },
    longest,
  );

  test(
    'has its plan fixed after a question, and a new year begins beside it',
    async () => {
      await insert('pnl');
      await sidebar.getByTestId('fix-pnl-plan').click();
      await sidebar.getByTestId('confirm-yes').click();
      await sidebar.getByTestId('undo-change').waitFor();
      expect(await opened.faults()).toEqual([]);
      await sidebar.getByTestId('new-year-pnl').click();
      await sidebar.getByTestId('inserted-pnl-2').waitFor();
      expect(await opened.sheetNames()).toContain('P&L · plan (2)');
      expect(await opened.faults()).toEqual([]);
    },
    longest,
  );
});
