import type { Browser } from 'playwright-core';
import type { Language } from '../../src/language';
import type { Insertion, Outcome } from '../../src/sheets/protocol';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { pnlInsertion } from './catalog';
import {
  accessibilityViolations,
  obligingServer,
  openSidebar,
  pending,
  type OpenSidebar,
} from './open';

type Reach = (sidebar: OpenSidebar) => Promise<void>;

describeInChromium('axe-core has nothing to object to', (chromium) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromium);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  /** The P&L template asks before it is undone, HADI fails, the recruiting funnel takes for ever. */
  function moodyServer(language: Language) {
    const server = obligingServer(language);
    server.insertPlan = ({ template }) => {
      if (template === 'hadi') throw new Error('The sheet limit is reached.');
      return template === 'pnl' ? pnlInsertion(language) : pending<Insertion>().promise;
    };
    server.readProgress = () => ({ done: 1, total: 3 });
    server.undoInsertion = (): Outcome<readonly string[]> => ({ question: 'Remove the figures?' });
    return server;
  }

  async function insert({ page }: OpenSidebar, template: string): Promise<void> {
    await page.getByTestId(`template-${template}`).locator('summary').click();
    await page.getByTestId(`insert-${template}`).click();
  }

  const states: readonly (readonly [string, Reach])[] = [
    ['the templates', ({ page }) => page.getByTestId('template-pnl').waitFor()],
    [
      'an insertion at its beginning',
      async (sidebar) => {
        await insert(sidebar, 'recruiting-funnel');
        await sidebar.page.locator('progress').waitFor();
      },
    ],
    [
      'an insertion half-way',
      async (sidebar) => {
        await insert(sidebar, 'recruiting-funnel');
        await sidebar.page.locator('progress[value]').waitFor();
      },
    ],
    [
      'a finished insertion',
      async (sidebar) => {
        await insert(sidebar, 'pnl');
        await sidebar.page.getByTestId('undo').waitFor();
      },
    ],
    [
      'a failed insertion',
      async (sidebar) => {
        await insert(sidebar, 'hadi');
        await sidebar.page.getByTestId('hide').waitFor();
      },
    ],
    [
      'a question',
      async (sidebar) => {
        await insert(sidebar, 'pnl');
        await sidebar.page.getByTestId('undo').click();
        await sidebar.page.getByTestId('confirm-no').waitFor();
      },
    ],
    [
      'the functions, one of them open',
      async ({ page }) => {
        await page.getByTestId('tab-functions').click();
        await page.getByTestId('function-HIRE_START_DATE').locator('summary').click();
      },
    ],
    [
      'a function that gives a table',
      async ({ page }) => {
        await page.getByTestId('tab-functions').click();
        await page.getByTestId('function-RFM_SEGMENT').locator('summary').click();
      },
    ],
    [
      'a search without an answer',
      async ({ page }) => {
        await page.getByTestId('tab-functions').click();
        await page.getByTestId('function-search').fill('zzz');
      },
    ],
    ['the help', ({ page }) => page.getByTestId('tab-help').click()],
    [
      'the report of the self-check',
      async ({ page }) => {
        await page.getByTestId('tab-self-check').click();
        await page.getByTestId('run-self-check').click();
        await page.getByTestId('copy-report').click();
        await page.locator('textarea').waitFor();
      },
    ],
  ];

  const rows = states.flatMap(([state, reach]) =>
    (['ru', 'en'] as const).map((language) => [state, language, reach] as const),
  );

  test.each(rows)(
    'in %s (%s), and nothing is wider than the sidebar.',
    async (_, language, reach) => {
      const sidebar = await openSidebar(browser, moodyServer(language), { language });
      await reach(sidebar);
      expect(await accessibilityViolations(sidebar.page)).toEqual([]);
      expect(await tooWide(sidebar)).toEqual([]);
    },
  );

  function tooWide({ page }: OpenSidebar): Promise<readonly string[]> {
    return page.evaluate(() =>
      // A table of results scrolls in a box of its own.
      [...document.body.querySelectorAll(':not(.wide *)')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
        .map(({ outerHTML }) => outerHTML),
    );
  }
});
