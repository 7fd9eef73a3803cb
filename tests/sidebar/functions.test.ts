import type { Browser } from 'playwright-core';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { catalog } from './catalog';
import { obligingServer, openSidebar, requestsOf, textOf } from './open';

describeInChromium('the page of functions', (chromium) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(chromium);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  async function openFunctions(server = obligingServer('en')) {
    const sidebar = await openSidebar(browser, server, { language: 'en' });
    await sidebar.page.getByTestId('tab-functions').click();
    return sidebar;
  }

  test.each([
    ['rfm_segment', ['RFM_SEGMENT']],
    ['tiers', ['WEEKLY_BONUS']],
    ['', catalog.cards.en.functions.map(({ name }) => name)],
  ])('a search for “%s” leaves the functions it speaks of', async (query, names) => {
    const { page } = await openFunctions();
    await page.getByTestId('function-search').fill(query);
    expect(await page.locator('#panel-functions h3:visible').allTextContents()).toEqual(names);
  });

  test('a search without an answer says so and keeps no empty subject', async () => {
    const sidebar = await openFunctions();
    await sidebar.page.getByTestId('function-search').fill('blockchain');
    expect(
      await sidebar.page.locator('#panel-functions [data-testid=nothing-found]').textContent(),
    ).toBe('Nothing found for “blockchain”. Try a shorter or different word.');
    expect(await sidebar.page.locator('#panel-functions h2:visible').count()).toBe(0);
  });

  test('a function’s card shows its syntax, its parameters and its example with the result', async () => {
    const { page } = await openFunctions();
    const card = page.getByTestId('function-ICE_SCORE');
    await card.locator('summary').click();
    const text = await card.innerText();
    expect(text).toContain('ICE_SCORE(impact; confidence; ease; [method])');
    expect(text).toMatch(/method\s*optional\s*"product"/);
    expect(text).toMatch(/=ICE_SCORE\(8;6;3\)\s*Result: 144/);
  });

  test('the button to insert stands before all else, and says what to select', async () => {
    const { page } = await openFunctions();
    const card = page.getByTestId('function-ICE_SCORE');
    await card.locator('summary').click();
    const parts = await card.locator('.body > *').allTextContents();
    expect(parts.slice(0, 2)).toEqual([
      'Insert into the sheet',
      'First select the cells for impact, confidence, ease: the answer goes beside them. Or select a blank cell to get an example.',
    ]);
  });

  test('a table that an example gives is shown as a table', async () => {
    const { page } = await openFunctions();
    const card = page.getByTestId('function-RFM_SEGMENT');
    await card.locator('summary').click();
    const table = card.locator('table').first();
    expect((await table.locator('th').allTextContents()).slice(0, 4)).toEqual([
      'Customer',
      'Last purchase',
      'Recency, days',
      'Frequency, purchases',
    ]);
    expect(
      (await table.locator('tbody tr').first().locator('td').allTextContents()).slice(1, 5),
    ).toEqual(['30 Jan 2026', '0', '2', '300']);
  });

  test.each([
    [
      'beside the selection',
      { at: 'Sheet1!D2:D9', isExample: false, inputs: [] },
      'Inserted into Sheet1!D2:D9.',
    ],
    [
      'with cells to fill in',
      { at: 'Sheet1!D2:G9', isExample: false, inputs: [{ label: 'top', address: 'G2' }] },
      'Inserted into Sheet1!D2:G9. Type your own value for top (G2).',
    ],
    [
      'as an example',
      { at: 'Sheet1!B2:F5', isExample: true, inputs: [] },
      'An example is in Sheet1!B2:F5. Change its figures and watch the answer.',
    ],
  ])('what was inserted %s is said', async (_, inserted, said) => {
    const server = { ...obligingServer('en'), insertFunction: () => inserted };
    const sidebar = await openFunctions(server);
    await sidebar.page.getByTestId('function-ICE_SCORE').locator('summary').click();
    await sidebar.page.getByTestId('insert-function-ICE_SCORE').click();
    await sidebar.page.getByTestId('hide').waitFor();
    expect(await textOf(sidebar, 'status')).toBe(said);
    expect(requestsOf(sidebar, 'insertFunction')).toEqual([[{ name: 'ICE_SCORE' }]]);
  });

  test('why a function cannot be inserted is said in the words of the server', async () => {
    const server = obligingServer('en');
    server.insertFunction = () => {
      throw new Error('This needs 3 × 7 free cells.');
    };
    const sidebar = await openFunctions(server);
    await sidebar.page.getByTestId('function-ICE_SCORE').locator('summary').click();
    await sidebar.page.getByTestId('insert-function-ICE_SCORE').click();
    await sidebar.page.getByTestId('hide').waitFor();
    expect(await textOf(sidebar, 'alert')).toBe('This needs 3 × 7 free cells.');
  });
});
