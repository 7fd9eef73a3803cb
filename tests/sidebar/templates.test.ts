import type { Browser } from 'playwright-core';
import type { Insertion, InsertPlanRequest, Outcome, Progress } from '../../src/sheets/protocol';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { largeCatalog, pnlCard, pnlInsertion } from './catalog';
import type { TemplateChoice } from '../../src/sidebar/planning';
import { obligingServer, openSidebar, pending, requestsOf, textOf, type OpenSidebar } from './open';

/** What was chosen for each plan that the page has sent. */
function choicesOf(sidebar: OpenSidebar): TemplateChoice[] {
  return requestsOf(sidebar, 'insertPlan').map(([request]) => {
    const { template, language, sampleData } = request as InsertPlanRequest;
    return { template, language, sampleData };
  });
}

describeInChromium('the page of templates', (chromium) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromium);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  async function openCard({ page }: OpenSidebar, id: string): Promise<void> {
    await page.getByTestId(`template-${id}`).locator('summary').click();
  }

  /** The sidebar opened on a spreadsheet into which P&L was inserted before. */
  function openAfterInsertion(server = obligingServer('en')): Promise<OpenSidebar> {
    server.getInsertions = () => [pnlInsertion('en')];
    return openSidebar(browser, server, { language: 'en' });
  }

  test('it asks the network for nothing but itself', async () => {
    const { page, loads } = await openSidebar(browser, obligingServer('en'), { language: 'en' });
    await page.getByTestId('template-pnl').waitFor();
    expect(loads).toEqual(['https://sidebar.test/']);
  });

  test('a template is inserted with sample data in the language of the page', async () => {
    const sidebar = await openSidebar(browser, obligingServer('ru'), { language: 'ru' });
    await openCard(sidebar, 'pnl');
    await sidebar.page.getByTestId('insert-pnl').click();
    await sidebar.page.getByTestId('undo').waitFor();
    expect(choicesOf(sidebar)).toEqual([{ template: 'pnl', language: 'ru', sampleData: true }]);
    expect(await textOf(sidebar, 'status')).toBe(`Шаблон «${pnlCard('ru').title}» вставлен.`);
  });

  test('the sample data can be left out and the other language chosen', async () => {
    const sidebar = await openSidebar(browser, obligingServer('ru'), { language: 'ru' });
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByTestId('sample-hadi').uncheck();
    await sidebar.page.getByTestId('sheet-language-hadi-en').check();
    await sidebar.page.getByTestId('insert-hadi').click();
    await sidebar.page.getByTestId('undo').waitFor();
    expect(choicesOf(sidebar)).toEqual([{ template: 'hadi', language: 'en', sampleData: false }]);
  });

  test('the progress is open-ended at first, then counts the sheets', async () => {
    const insertion = pending<Insertion>();
    let progress: Progress | null = null;
    const server = obligingServer('en');
    server.insertPlan = () => insertion.promise;
    server.readProgress = () => progress;
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await openCard(sidebar, 'pnl');
    await sidebar.page.getByTestId('insert-pnl').click();
    await sidebar.page.locator('progress:indeterminate').waitFor();
    expect(await textOf(sidebar, 'status')).toBe(`Inserting “${pnlCard('en').title}”…`);
    progress = { done: 2, total: 5 };
    await sidebar.page.getByTestId('status').filter({ hasText: '2 of 5 sheets' }).waitFor();
    expect(
      await sidebar.page
        .locator('progress')
        .evaluate(({ position }: HTMLProgressElement) => position),
    ).toBe(0.4); // 2 / 5
    insertion.resolve(pnlInsertion('en'));
    await sidebar.page.getByTestId('undo').waitFor();
    expect(await sidebar.page.locator('progress').count()).toBe(0);
  });

  test('however often the buttons are pressed meanwhile, one insertion is asked for', async () => {
    const insertion = pending<Insertion>();
    const server = obligingServer('en');
    server.insertPlan = () => insertion.promise;
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await openCard(sidebar, 'pnl');
    await sidebar.page.getByTestId('insert-pnl').dblclick();
    await sidebar.page.getByTestId('insert-pnl').press('Enter');
    await openCard(sidebar, 'hadi');
    await sidebar.page.getByTestId('insert-hadi').click({ force: true });
    insertion.resolve(pnlInsertion('en'));
    await sidebar.page.getByTestId('undo').waitFor();
    expect(choicesOf(sidebar)).toHaveLength(1);
  });

  test('a failed insertion is told in the server’s sentence, and the next one goes through', async () => {
    const server = obligingServer('en');
    server.insertPlan = () => {
      throw new Error('Error: The sheet limit of the spreadsheet is reached.');
    };
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await openCard(sidebar, 'pnl');
    await sidebar.page.getByTestId('insert-pnl').click();
    await sidebar.page.getByTestId('hide').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe('The sheet limit of the spreadsheet is reached.');
    server.insertPlan = () => pnlInsertion('en');
    await sidebar.page.getByTestId('insert-pnl').click();
    await sidebar.page.getByTestId('undo').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe('');
  });

  test('a sheet of helper data is not offered to be opened', async () => {
    const server = obligingServer('en');
    const { sheets, ...insertion } = pnlInsertion('en');
    const helper = { id: 200, name: 'Chart data', hidden: true } as const;
    server.insertPlan = () => ({ ...insertion, sheets: [...sheets, helper] });
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await openCard(sidebar, 'pnl');
    await sidebar.page.getByTestId('insert-pnl').click();
    await sidebar.page.getByTestId('undo').waitFor();
    const offered = await sidebar.page.getByTestId(/^open-sheet-/).allInnerTexts();
    expect(offered).toEqual(sheets.map(({ name }) => name));
  });

  test('each new sheet can be opened from the confirmation', async () => {
    const sidebar = await openSidebar(browser, obligingServer('en'), { language: 'en' });
    await openCard(sidebar, 'pnl');
    await sidebar.page.getByTestId('insert-pnl').click();
    await sidebar.page.getByTestId('open-sheet-3').click();
    await sidebar.page.getByTestId('open-sheet-5').click();
    await sidebar.page.locator('[data-testid=open-sheet-5]:not([aria-disabled=true])').waitFor();
    // The sheets of the catalog are numbered from 101.
    expect(requestsOf(sidebar, 'openSheet')).toEqual([[103], [105]]);
  });

  test('the last insertion can be undone when the sidebar opens', async () => {
    const sidebar = await openAfterInsertion();
    await sidebar.page.getByTestId('undo').click();
    await sidebar.page.getByTestId('undo').waitFor({ state: 'detached' });
    await sidebar.page.getByTestId('hide').waitFor();
    expect(requestsOf(sidebar, 'undoInsertion')).toEqual([
      [{ insertion: 'insertion-1', agreed: false }],
    ]);
    expect(await textOf(sidebar, 'status')).toBe(
      `Sheets removed: ${pnlCard('en').sheets.join(', ')}.`,
    );
  });

  test('an undo that would lose typed figures is asked about and goes on with consent only', async () => {
    const server = obligingServer('en');
    server.undoInsertion = ({ agreed }): Outcome<readonly string[]> =>
      agreed ? { done: ['Fact'] } : { question: 'Figures were typed into Fact. Remove it?' };
    const sidebar = await openAfterInsertion(server);
    const { page } = sidebar;
    await page.getByTestId('undo').click();
    await page
      .getByRole('alertdialog', { name: 'Figures were typed into Fact. Remove it?' })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('undo').click();
    await page.getByTestId('confirm-yes').click();
    await page.getByTestId('hide').waitFor();
    const refused = { insertion: 'insertion-1', agreed: false };
    expect(requestsOf(sidebar, 'undoInsertion')).toEqual([
      [refused],
      [refused],
      [{ insertion: 'insertion-1', agreed: true }],
    ]);
    expect(await textOf(sidebar, 'status')).toBe('Sheets removed: Fact.');
  });

  test('after a failed undo the insertion is still on offer', async () => {
    const server = obligingServer('en');
    server.undoInsertion = () => {
      throw new Error('Another insertion is being written. Wait a minute.');
    };
    const sidebar = await openAfterInsertion(server);
    await sidebar.page.getByTestId('undo').click();
    await sidebar.page.getByTestId('alert').filter({ hasText: 'Wait a minute.' }).waitFor();
    expect(await sidebar.page.getByTestId('undo').count()).toBe(1);
  });

  test('a search field appears with many templates only', async () => {
    const few = await openSidebar(browser, obligingServer('en'), { language: 'en' });
    await few.page.getByTestId('template-pnl').waitFor();
    expect(await few.page.getByTestId('template-search').count()).toBe(0);
    const opening = { language: 'en', catalog: largeCatalog } as const;
    const many = await openSidebar(browser, obligingServer('en'), opening);
    await many.page.getByTestId('template-search').fill('second of thirty');
    expect(await many.page.locator('#panel-templates h3:visible').allTextContents()).toEqual([
      'The second of thirty',
    ]);
  });
});
