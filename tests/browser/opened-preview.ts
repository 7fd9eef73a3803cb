import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { SpreadsheetReader } from '../../src/preview/reader';

/** What the page offers to tests; to be named inside `page.evaluate` only. */
declare const preview: SpreadsheetReader;

/** Google's caller as the sidebar's page has it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Record<string, (value: unknown) => void>;
}
declare const google: { readonly script: { readonly run: Runner } };

/** The preview in a page of a browser, used as a person uses it. */
export interface OpenedPreview {
  readonly page: Page;
  /** Addresses that were asked for outside the preview. */
  readonly outside: readonly string[];
  openSidebar(item: string): Promise<FrameLocator>;
  select(cell: string): Promise<void>;
  /** Types into a cell of the first sheet; `before` is typed first and then looked at. */
  enter(cell: string, text: string, before?: { text: string; seen: string }): Promise<void>;
  /** Calls a server function from the sidebar's page: its answer, or the message of its failure. */
  callFromSidebar(name: string, value: unknown): Promise<unknown>;
  sheetNames(): Promise<string[]>;
  /** Resolves when there is one sheet, as before any insertion. */
  isEmptied(): Promise<unknown>;
  values(sheet: string): Promise<unknown[][]>;
  /** Cells that show an error or are marked as invalid. */
  faults(): Promise<string[]>;
}

/** Under load a click may take long; a wait that ends never is told by jest. */
const patience = 60_000;

/** Opens the preview in a locale, with another Code.js if one is given, and waits until it can be used. */
export async function openPreview(
  browser: Browser,
  address: string,
  locale: 'en_US' | 'ru_RU',
  code?: string,
): Promise<OpenedPreview> {
  const outside: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(patience);
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address)) outside.push(url);
  });
  if (code !== undefined) await page.route('**/Code.js', (route) => route.fulfill({ body: code }));
  await page.goto(`${address}?locale=${locale}`);
  await page.waitForSelector('html[data-ready]');
  const canvas = page.locator('[id^=univer-sheet-main-canvas]');
  await canvas.waitFor();
  const firstSheet = await page.evaluate(() => preview.sheetNames()[0] ?? '');

  const select = async (cell: string): Promise<void> => {
    // The name box left of the formula bar.
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await page.waitForFunction((at) => preview.currentCell().endsWith(`!${at}`), cell);
    // Typing must go to the cell again.
    await canvas.focus();
  };

  return {
    page,
    outside,
    select,
    async openSidebar(item) {
      await page.locator('#menu-bar > button').click();
      await page.getByRole('menuitem', { name: 'Pult' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      return page.frameLocator('#sidebar-frame');
    },
    async enter(cell, text, before) {
      await select(cell);
      if (before) {
        await page.keyboard.type(before.text, { delay: 30 });
        await page.getByText(before.seen).first().waitFor();
      }
      await page.keyboard.type(text, { delay: 10 });
      // Univer looks for functions 300 ms after the last key; in an open list Enter would choose one.
      await page.waitForTimeout(400);
      await page.locator('ul[data-u-comp=sheets-formula-editor]').waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await page.waitForFunction(([sheet, at]) => preview.currentCell() !== `${sheet}!${at}`, [
        firstSheet,
        cell,
      ] as const);
      await page.evaluate(() => preview.settle());
    },
    async callFromSidebar(name, value) {
      const frame: Frame | null | undefined = await page
        .locator('#sidebar-frame')
        .elementHandle()
        .then((element) => element?.contentFrame());
      if (!frame) throw new Error('the sidebar is not open');
      return frame.evaluate(
        ([called, argument]) =>
          new Promise((resolve) => {
            const runner = google.script.run
              .withSuccessHandler(resolve)
              .withFailureHandler(({ message }) => resolve(message));
            runner[called]?.(argument);
          }),
        [name, value] as const,
      );
    },
    isEmptied: () => page.waitForFunction(() => preview.sheetNames().length === 1),
    sheetNames: () => page.evaluate(() => preview.sheetNames()),
    values: (sheet) => page.evaluate((name) => preview.values(name), sheet),
    faults: () =>
      page.evaluate(async () => {
        await preview.settle();
        const bySheet = preview.sheetNames().map(async (sheet) => {
          const errors = preview
            .values(sheet)
            .flat()
            .filter((value) => /^#(N\/A|[A-Z/0]+[!?])$/.test(String(value)));
          return [...errors, ...(await preview.invalidCells(sheet))].map((it) => `${sheet} ${it}`);
        });
        return (await Promise.all(bySheet)).flat();
      }),
  };
}
