import type { Browser, Page } from 'playwright-core';
import type { Insertion } from '../../src/sheets/protocol';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { pnlInsertion, selfCheckReport } from './catalog';
import { obligingServer, openSidebar, pending, requestsOf, textOf } from './open';

describeInChromium('the sidebar', (chromium) => {
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

  test.each(['templates', 'functions', 'help', 'self-check'] as const)(
    'opens on the page “%s” when the server names it',
    async (name) => {
      const opening = { language: 'en', page: name } as const;
      const { page } = await openSidebar(browser, obligingServer('en'), opening);
      await page.locator(`#panel-${name}`).waitFor();
      expect(await selected(page)).toBe(`tab-${name}`);
      expect(await page.locator('[role=tabpanel]:visible').count()).toBe(1);
    },
  );

  test('is there before the server has answered anything', async () => {
    const server = obligingServer('ru');
    const answer = pending<readonly Insertion[]>();
    server.getInsertions = () => answer.promise;
    const sidebar = await openSidebar(browser, server, { language: 'ru' });
    const { page } = sidebar;
    await page.getByTestId('template-pnl').locator('summary').click();
    await page.getByTestId('insert-pnl').waitFor();
    expect(await textOf(sidebar, 'status')).toBe('');
    answer.resolve([pnlInsertion('ru')]);
    await page.getByTestId('undo').waitFor();
    expect(sidebar.calls.map(({ name }) => name)).toEqual(['getInsertions']);
  });

  test('does not remind of the last insertion once the user has gone on', async () => {
    const server = obligingServer('en');
    const answer = pending<readonly Insertion[]>();
    server.getInsertions = () => answer.promise;
    server.insertPlan = () => pending<Insertion>().promise;
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    const { page } = sidebar;
    await page.getByTestId('template-pnl').locator('summary').click();
    await page.getByTestId('insert-pnl').click();
    await page.locator('progress').waitFor();
    answer.resolve([pnlInsertion('en')]);
    await page.getByTestId('tab-help').click();
    expect(await page.locator('progress').count()).toBe(1);
    expect(await page.getByTestId('undo').count()).toBe(0);
  });

  test('changes its language by itself, stays on its page and tells the server', async () => {
    const server = obligingServer('en');
    server.chooseLanguage = () => pending<undefined>().promise;
    server.getInsertions = () => [pnlInsertion('en')];
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    const { page } = sidebar;
    await page.getByTestId('undo').waitFor();
    await page.getByTestId('tab-help').click();
    await page.getByTestId('language-ru').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await selected(page)).toBe('tab-help');
    expect(await textOf(sidebar, 'tab-help')).toBe('Помощь');
    expect(await focused(page)).toBe('language-ru');
    expect(await page.getByTestId('language-ru').getAttribute('aria-pressed')).toBe('true');
    await page.getByTestId('undo').filter({ hasText: 'Отменить вставку' }).waitFor();
    expect(requestsOf(sidebar, 'chooseLanguage')).toEqual([['ru']]);
  });

  test('says so when the server could not remember the language', async () => {
    const server = obligingServer('en');
    server.chooseLanguage = () => {
      throw new Error('Error: Настройки недоступны.');
    };
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await sidebar.page.getByTestId('tab-help').click();
    await sidebar.page.getByTestId('language-ru').click();
    await sidebar.page.getByTestId('alert').filter({ hasText: 'Настройки недоступны.' }).waitFor();
    expect(await textOf(sidebar, 'tab-help')).toBe('Помощь');
  });

  test('lets everything on the way to an inserted template be reached with the keyboard', async () => {
    const sidebar = await openSidebar(browser, obligingServer('en'), { language: 'en' });
    const { page } = sidebar;
    await page.getByTestId('tab-templates').waitFor();
    const walk: (string | null)[] = [];
    const press = async (key: string) => {
      await page.keyboard.press(key);
      walk.push(await focused(page));
    };
    await press('Tab');
    for (const key of ['ArrowRight', 'End', 'ArrowRight']) await press(key);
    expect(walk).toEqual(['tab-templates', 'tab-functions', 'tab-self-check', 'tab-templates']);
    // The panel, then the head of the first card.
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    walk.length = 0;
    for (const key of ['Tab', 'Tab', 'Tab']) await press(key);
    expect(walk).toEqual(['sample-pnl', 'sheet-language-pnl-en', 'insert-pnl']);
    await page.keyboard.press('Enter');
    await page.getByTestId('undo').waitFor();
    expect(await focused(page)).toBe('insert-pnl');
    expect(requestsOf(sidebar, 'insertPlan')).toHaveLength(1);
  });

  test('tells a lost connection in a sentence, and a second try goes through', async () => {
    const server = obligingServer('en');
    server.getInsertions = () => {
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    };
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await sidebar.page.getByTestId('try-again').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe(
      'No connection to Google Sheets. Check your internet connection and try again.',
    );
    server.getInsertions = () => [pnlInsertion('en')];
    await sidebar.page.getByTestId('try-again').click();
    await sidebar.page.getByTestId('undo').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe('');
  });

  test.each([
    'PERMISSION_DENIED',
    'We’re sorry, a server error occurred. Error code PERMISSION_DENIED.',
    'ScriptError: Authorization is required to perform that action.',
  ])('tells the cure when several accounts are signed in: %s', async (message) => {
    const server = obligingServer('en');
    server.getInsertions = () => {
      throw new Error(message);
    };
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await sidebar.page.getByTestId('try-again').waitFor();
    expect(await textOf(sidebar, 'alert')).toContain('signed in to this account only');
  });

  test.each(['Error', 'Exception', 'Sentence', 'SheetsLeft', 'TypeError'])(
    'keeps the name of an error (%s) from the user',
    async (name) => {
      const server = obligingServer('en');
      server.getInsertions = () => {
        throw new Error(`${name}: FUNNEL_CONV: nothing to undo`);
      };
      const sidebar = await openSidebar(browser, server, { language: 'en' });
      await sidebar.page.getByTestId('try-again').waitFor();
      expect(await textOf(sidebar, 'alert')).toBe('FUNNEL_CONV: nothing to undo');
    },
  );

  test('lists the lines of the self-check in words and lets the report be copied by hand', async () => {
    const server = obligingServer('en');
    const answers = [null, selfCheckReport.en];
    server.readSelfCheck = () => answers.shift() ?? null;
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    const { page } = sidebar;
    await page.getByTestId('tab-self-check').click();
    await page.getByTestId('run-self-check').click();
    expect(await textOf(sidebar, 'status')).toBe('Checking on temporary sheets…');
    await page.getByTestId('copy-report').waitFor();
    expect(requestsOf(sidebar, 'startSelfCheck')).toHaveLength(1);
    expect(requestsOf(sidebar, 'readSelfCheck')).toHaveLength(2);
    expect(await textOf(sidebar, 'status')).toBe('The self-check is complete.');
    expect(await textOf(sidebar, 'summary')).toBe('1 of 2 OK, 1 not as expected.');
    const shown = page.locator('#panel-self-check li strong:visible');
    expect(await shown.allTextContents()).toEqual(['Differs']);
    await page.getByTestId('notes').locator('summary').click();
    await page.getByTestId('passed').locator('summary').click();
    expect(await shown.allTextContents()).toEqual(['Differs', 'Note', 'OK']);
    await page.getByTestId('copy-report').click();
    await page.locator('textarea').waitFor();
    const marked = await page.evaluate(() => String(document.getSelection()));
    expect(marked).toBe(`1 of 2 OK, 1 not as expected.\n${selfCheckReport.en.text}`);
  });
});
