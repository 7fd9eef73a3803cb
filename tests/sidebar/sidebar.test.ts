import type { Browser, Page } from 'playwright-core';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { catalogIn, selfCheckReport } from './catalog';
import { builtSidebar, obligingServer, openSidebar, requestsOf, textOf } from './open';

describeInChromium('The sidebar', (chromium) => {
  const html = builtSidebar();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromium);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null);
  const selected = (page: Page) =>
    page.locator('[role=tab][aria-selected=true]').getAttribute('data-testid');

  test.each(['templates', 'functions', 'help', 'self-check'])(
    'It opens on the page “%s” when the server names it.',
    async (name) => {
      const asked = html.replace('data-page="templates"', `data-page="${name}"`);
      const { page } = await openSidebar(browser, asked, obligingServer('en'));
      await page.locator(`#panel-${name}`).waitFor();
      expect(await selected(page)).toBe(`tab-${name}`);
      expect(await page.locator('[role=tabpanel]:visible').count()).toBe(1);
    },
  );

  test('The language is chosen on the server, and the page stays where it was.', async () => {
    const sidebar = await openSidebar(browser, html, obligingServer('en'));
    const { page } = sidebar;
    await page.getByTestId('tab-help').click();
    await page.getByTestId('language-ru').click();
    await page.locator('html[lang=ru]').waitFor();
    expect(requestsOf(sidebar, 'chooseLanguage')).toEqual([['ru']]);
    expect(await selected(page)).toBe('tab-help');
    expect(await textOf(sidebar, 'tab-help')).toBe('Помощь');
    expect(await focused(page)).toBe('language-ru');
    expect(await page.getByTestId('language-ru').getAttribute('aria-pressed')).toBe('true');
  });

  test('Everything on the way to an inserted template is reached with the keyboard.', async () => {
    const sidebar = await openSidebar(browser, html, obligingServer('en'));
    const { page } = sidebar;
    await page.getByTestId('tab-templates').waitFor();
    const walk: (string | null)[] = [];
    const press = async (key: string) => {
      await page.keyboard.press(key);
      walk.push(await focused(page));
    };
    for (const key of ['Tab', 'Tab', 'Tab']) await press(key);
    for (const key of ['ArrowRight', 'End', 'ArrowRight']) await press(key);
    expect(walk).toEqual([
      'language-ru',
      'language-en',
      'tab-templates',
      'tab-functions',
      'tab-self-check',
      'tab-templates',
    ]);
    // The panel, then the head of the first card.
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    walk.length = 0;
    for (const key of ['Tab', 'Tab', 'Tab']) await press(key);
    expect(walk).toEqual(['sample-pnl', 'sheet-language-pnl-en', 'insert-pnl']);
    await page.keyboard.press('Enter');
    await page.getByTestId('undo').waitFor();
    expect(await focused(page)).toBe('insert-pnl');
    expect(requestsOf(sidebar, 'insertTemplate')).toHaveLength(1);
  });

  test('A lost connection is told in a sentence, and a second try opens the sidebar.', async () => {
    const server = obligingServer('en');
    server.getCatalog = () => {
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    };
    const sidebar = await openSidebar(browser, html, server);
    await sidebar.page.getByTestId('try-again').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe(
      'There is no connection to Google Sheets. Check the internet and try again.',
    );
    server.getCatalog = () => catalogIn('en');
    await sidebar.page.getByTestId('try-again').click();
    await sidebar.page.getByTestId('template-pnl').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe('');
  });

  test('The self-check lists its lines in words and lets the report be copied by hand.', async () => {
    const server = obligingServer('en');
    const answers = [null, selfCheckReport.en];
    server.readSelfCheck = () => answers.shift() ?? null;
    const sidebar = await openSidebar(browser, html, server);
    const { page } = sidebar;
    await page.getByTestId('tab-self-check').click();
    await page.getByTestId('run-self-check').click();
    expect(await textOf(sidebar, 'status')).toBe('Checking on a temporary sheet…');
    await page.getByTestId('copy-report').waitFor();
    expect(requestsOf(sidebar, 'startSelfCheck')).toHaveLength(1);
    expect(requestsOf(sidebar, 'readSelfCheck')).toHaveLength(2);
    expect(await page.locator('#panel-self-check li strong').allTextContents()).toEqual([
      'OK',
      'Differs',
      'Note',
    ]);
    expect(await textOf(sidebar, 'status')).toBe('The self-check is finished. OK: 1, differs: 1.');
    await page.getByTestId('copy-report').click();
    await page.locator('textarea').waitFor();
    const marked = await page.evaluate(() => String(document.getSelection()));
    expect(marked).toBe(selfCheckReport.en.text);
  });
});
