import type { Browser } from 'playwright-core';
import type { Change, InsertedNow } from '../../src/changes/change';
import type { Language } from '../../src/language';
import type { Catalog, Insertion, InsertPlanRequest } from '../../src/sheets/protocol';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { budget } from '../changes/budget';
import { type LivingSheet, operations } from '../changes/living-sheet';
import { standing } from '../changes/standing';
import { catalog, pnlInsertion } from './catalog';
import {
  accessibilityViolations,
  obligingServer,
  type OpenSidebar,
  openSidebar,
  pending,
  requestsOf,
  type TestServer,
  textOf,
} from './open';

const hadi: Insertion = {
  id: '2026-11-24T08:00:00.000Z',
  template: 'hadi',
  title: 'HADI',
  sampleData: true,
  isRecent: false,
  sheets: [
    { id: 101, name: 'Hypotheses' },
    { id: 102, name: 'Week' },
    { id: 103, name: 'Chart data', hidden: true },
  ],
};

const hadiTitle = (language: Language): string =>
  catalog.cards[language].templates.find(({ id }) => id === 'hadi')?.title ?? '';

const budgetInsertion: Insertion = { ...hadi, template: 'budget', title: 'Budget' };

/** The catalog with the small template that can be fixed and rolled over. */
const withBudget: Catalog = {
  ...catalog,
  cards: { en: cardsWithBudget('en'), ru: cardsWithBudget('ru') },
};

function cardsWithBudget(language: Language): Catalog['cards'][Language] {
  const { templates, functions } = catalog.cards[language];
  const card = {
    id: 'budget',
    group: budget.subject[language],
    title: budget.title[language],
    purpose: budget.purpose[language],
    sheets: budget.sheets.map(({ title }) => title[language]),
    howTo: budget.howTo.map((step) => step[language]),
    hasMoney: true,
    hasSample: true,
    fixes: (budget.fixes ?? []).map(({ key, command, about }) => ({
      key,
      command: command[language],
      about: about[language],
    })),
    hasNewYear: true,
  };
  return { templates: [card, ...templates], functions };
}

/** The budget with results beside its formulas, fixed before on 5 October 2026 if that is wanted. */
function budgetNow(isFixed: boolean): InsertedNow {
  const { show, type: typeInto } = operations;
  const plan = (sheet: LivingSheet): LivingSheet =>
    [2, 3, 4].reduce((now, column) => show(show(now, 6, column, 10), 7, column, 100), sheet);
  // 5 October 2026 is serial 46300; 1 May 2027 is 46508.
  const settings = (sheet: LivingSheet): LivingSheet =>
    show(isFixed ? typeInto(sheet, 8, 2, 46_300) : sheet, 9, 2, 46_508);
  return standing(budget, { plan, settings });
}

describeInChromium('what stands in the spreadsheet', (chromium) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromium);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  async function opened(
    insertions: readonly Insertion[],
    change: (server: TestServer) => void = () => undefined,
    language: Language = 'en',
  ): Promise<OpenSidebar> {
    const server = obligingServer(language);
    server.getInsertions = () => insertions;
    server.readSheets = () => insertions[0]?.sheets ?? [];
    change(server);
    return openSidebar(browser, server, { language, catalog: withBudget });
  }

  async function openCard({ page }: OpenSidebar, name: string): Promise<void> {
    await page.getByTestId(`inserted-${name}`).locator('summary').click();
  }

  const asBudget = (isFixed: boolean) => (server: TestServer) => {
    server.readInsertion = () => budgetNow(isFixed);
    server.prepareInsertion = () => {
      return { template: budget, today: '2026-12-01', locale: 'en_US', takenNames: ['Sheet1'] };
    };
  };

  test.each([
    ['en', 'Inserted: ', '2 sheets · November 24, 2026'],
    ['ru', 'Вставлено: ', '2 листа · 24 ноября 2026 г.'],
  ] as const)('is shown above what can be inserted (%s)', async (language, inserted, about) => {
    const { page } = await opened([hadi], undefined, language);
    const card = page.getByTestId('inserted-hadi');
    await card.waitFor();
    expect(await card.locator('h3').textContent()).toBe(`${inserted}${hadiTitle(language)}`);
    expect(await card.locator('summary .sheets').textContent()).toContain(about);
  });

  test('is not spoken of where there is nothing', async () => {
    const { page } = await opened([]);
    await page.getByTestId('template-pnl').waitFor();
    expect(await page.getByTestId('inserted').isVisible()).toBe(false);
  });

  test('is inserted in the currency, and with the protection, that its card is asked for', async () => {
    const sidebar = await opened([], asBudget(false));
    const { page } = sidebar;
    await page.getByTestId('template-budget').locator('summary').click();
    await page.getByTestId('options-budget').click();
    await page.getByTestId('currency-budget').selectOption('KZT');
    await page.getByTestId('protect-budget').check();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByTestId('insert-budget').click();
    await page.getByTestId('undo').waitFor();
    const [request] = requestsOf(sidebar, 'insertPlan').flat() as InsertPlanRequest[];
    expect(request?.currency).toBe('KZT');
    expect(request?.plan.sheets[1]?.steps.some((step) => step.do === 'protect')).toBe(true);
  });

  test('is told apart where a template was inserted twice', async () => {
    const sidebar = await opened([{ ...hadi, id: '2026-11-25T08:00:00.000Z' }, hadi]);
    await openCard(sidebar, 'hadi-2');
    await sidebar.page.getByTestId('clear-sample-hadi-2').waitFor();
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByTestId('clear-sample-hadi').waitFor();
  });

  test('is opened by the names that the sheets have today, helper data left out', async () => {
    const sidebar = await opened([hadi], (server) => {
      server.readSheets = () => [{ id: 102, name: 'Our week' }, ...hadi.sheets.slice(2)];
    });
    await openCard(sidebar, 'hadi');
    const links = sidebar.page.getByTestId('inserted-hadi').getByRole('listitem');
    await links.filter({ hasText: 'Our week' }).waitFor();
    expect(await links.allTextContents()).toEqual(['Our week']);
    await sidebar.page.getByTestId('inserted-sheet-hadi-1').click();
    expect(requestsOf(sidebar, 'openSheet')).toEqual([[102]]);
    expect(requestsOf(sidebar, 'readSheets')).toEqual([[hadi.id]]);
  });

  test('is said to be gone where its sheets are', async () => {
    const sidebar = await opened([hadi], (server) => {
      server.readSheets = () => [];
    });
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByText('Its sheets are no longer in the spreadsheet.').waitFor();
    expect(await sidebar.page.getByTestId('clear-sample-hadi').isVisible()).toBe(false);
  });

  test('loses its sample by a click, and gets it back by another', async () => {
    const sidebar = await opened([hadi], undefined, 'en');
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByTestId('clear-sample-hadi').click();
    await sidebar.page.getByTestId('undo-change').waitFor();
    expect(await textOf(sidebar, 'status')).toBe('The sample has been cleared.');
    expect(await sidebar.page.getByTestId('clear-sample-hadi').count()).toBe(0);
    await sidebar.page.getByTestId('undo-change').click();
    await sidebar.page.getByTestId('clear-sample-hadi').waitFor();
    expect(await textOf(sidebar, 'status')).toBe('Everything is as it was before.');
    const [cleared, back] = requestsOf(sidebar, 'carryOut').map(([change]) => change as Change);
    expect(cleared?.sampleData).toBe(false);
    expect(back?.blocks.map(({ after }) => after)).toEqual(
      cleared?.blocks.map(({ before }) => before),
    );
  });

  test('says what of the sample stays', async () => {
    const sidebar = await opened([budgetInsertion], (server) => {
      const { type: typeInto } = operations;
      server.readInsertion = () =>
        standing(budget, {
          deals: (sheet) => typeInto(typeInto(sheet, 7, 2, 31), 8, 2, 41),
          settings: (sheet) => typeInto(sheet, 4, 2, 'Our School'),
        });
    });
    await openCard(sidebar, 'budget');
    await sidebar.page.getByTestId('clear-sample-budget').click();
    await sidebar.page.getByTestId('undo-change').waitFor();
    expect(await textOf(sidebar, 'status')).toBe(
      'The sample has been cleared. What you had changed in it stays: rows of tables 2, other cells 1.',
    );
  });

  test('has no sample to clear where none was inserted', async () => {
    const sidebar = await opened([{ ...hadi, sampleData: false }]);
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByTestId('inserted-sheet-hadi-1').waitFor();
    expect(await sidebar.page.getByTestId('clear-sample-hadi').count()).toBe(0);
  });

  test('keeps the sample where the server refuses, and says why', async () => {
    const sidebar = await opened([hadi], (server) => {
      server.carryOut = () => {
        throw new Error('Nothing was changed: the cell Week!A1 holds something else by now.');
      };
    });
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByTestId('clear-sample-hadi').click();
    await sidebar.page.getByTestId('hide').waitFor();
    expect(await textOf(sidebar, 'alert')).toContain('holds something else by now');
    expect(await sidebar.page.getByTestId('clear-sample-hadi').count()).toBe(1);
  });

  test('gets its plan fixed', async () => {
    const sidebar = await opened([budgetInsertion], asBudget(false));
    await openCard(sidebar, 'budget');
    await sidebar.page.getByTestId('fix-budget-plan').click();
    await sidebar.page.getByTestId('undo-change').waitFor();
    expect(await textOf(sidebar, 'status')).toBe('“Fix the plan” is done, figures copied: 6.');
  });

  test('keeps an older plan unless the user lets it go, whose day is named', async () => {
    const sidebar = await opened([budgetInsertion], asBudget(true));
    const { page } = sidebar;
    await openCard(sidebar, 'budget');
    await page.getByTestId('fix-budget-plan').click();
    const question =
      'This was done before (October 5, 2026). Replace the figures of that day with those of today?';
    await page.getByRole('alertdialog', { name: question }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(requestsOf(sidebar, 'carryOut')).toEqual([]);
    await page.getByTestId('fix-budget-plan').click();
    await page.getByTestId('confirm-yes').click();
    await page.getByTestId('undo-change').waitFor();
    expect(requestsOf(sidebar, 'carryOut')).toHaveLength(1);
  });

  test('begins a new year without sample, with what the old one ended with', async () => {
    const sidebar = await opened([budgetInsertion], (server) => {
      asBudget(false)(server);
      server.insertPlan = () => ({ ...budgetInsertion, id: '2026-12-01T08:00:00.000Z' });
    });
    await openCard(sidebar, 'budget');
    await sidebar.page.getByTestId('new-year-budget').click();
    await sidebar.page.getByTestId('undo').waitFor();
    expect(await textOf(sidebar, 'status')).toBe(
      '“Budget” has been inserted. Carried over: Start month, Cash at the start.',
    );
    const [request] = requestsOf(sidebar, 'insertPlan').flat() as InsertPlanRequest[];
    expect(request?.sampleData).toBe(false);
    const values = request?.plan.sheets[0]?.steps.flatMap((step) =>
      step.do === 'values' ? step.values : [],
    );
    expect(values?.slice(3, 8).map(([, value]) => value)).toEqual(['', 46_508, '', 100, '']);
    await sidebar.page.getByTestId('inserted-budget-2').waitFor();
  });

  test('is worked by the keyboard: the focus stays in the card', async () => {
    const sidebar = await opened([hadi]);
    const { page } = sidebar;
    await page.getByTestId('inserted-hadi').locator('summary').press('Enter');
    await page.getByTestId('clear-sample-hadi').press('Enter');
    await page.getByTestId('undo-change').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('SUMMARY');
  });

  test('an answer that comes late does not hide what was inserted meanwhile', async () => {
    const late = pending<readonly Insertion[]>();
    const sidebar = await opened([], (server) => {
      server.getInsertions = () => late.promise;
    });
    const { page } = sidebar;
    await page.getByTestId('template-pnl').locator('summary').click();
    await page.getByTestId('insert-pnl').click();
    await page.getByTestId('inserted-pnl').waitFor();
    late.resolve([hadi]);
    await page.getByTestId('inserted-hadi').waitFor();
    expect(await page.getByTestId('inserted').locator('h3').allTextContents()).toEqual([
      `Inserted: ${pnlInsertion('en').title}`,
      `Inserted: ${hadiTitle('en')}`,
    ]);
  });

  test('an insertion that is undone is gone from there', async () => {
    const sidebar = await opened([pnlInsertion('en')]);
    await sidebar.page.getByTestId('undo').click();
    await sidebar.page.getByTestId('inserted').waitFor({ state: 'hidden' });
  });

  test.each(['en', 'ru'] as const)('axe-core has nothing to object to (%s)', async (language) => {
    const sidebar = await opened([budgetInsertion, hadi], asBudget(true), language);
    await openCard(sidebar, 'budget');
    await sidebar.page.getByTestId('fix-budget-plan').click();
    await sidebar.page.getByTestId('confirm-yes').click();
    await sidebar.page.getByTestId('undo-change').waitFor();
    expect(await accessibilityViolations(sidebar.page)).toEqual([]);
  });
});
