import type { Browser } from 'playwright-core';
import type { Outcome } from '../../src/sheets/protocol';
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

  test('a function goes into an empty cell at once, and the cell is named', async () => {
    const sidebar = await openFunctions();
    await sidebar.page.getByTestId('function-ICE_SCORE').locator('summary').click();
    await sidebar.page.getByTestId('insert-function-ICE_SCORE').click();
    await sidebar.page.getByTestId('hide').waitFor();
    expect(await textOf(sidebar, 'status')).toBe('Inserted into Sheet1!B2.');
    expect(requestsOf(sidebar, 'insertFunction')).toEqual([[{ name: 'ICE_SCORE', agreed: false }]]);
  });

  test('a cell that holds something is replaced after consent only', async () => {
    const server = obligingServer('en');
    server.insertFunction = ({ agreed }): Outcome<string> =>
      agreed ? { done: 'Sheet1!B2' } : { question: 'Sheet1!B2 is not empty. Replace it?' };
    const sidebar = await openFunctions(server);
    const { page } = sidebar;
    const insert = page.getByTestId('insert-function-ICE_SCORE');
    await page.getByTestId('function-ICE_SCORE').locator('summary').click();
    await insert.press('Enter');
    await page.getByTestId('confirm-no').press('Escape');
    await page.getByTestId('confirm-no').waitFor({ state: 'detached' });
    const refused = { name: 'ICE_SCORE', agreed: false };
    expect(requestsOf(sidebar, 'insertFunction')).toEqual([[refused]]);
    expect(await insert.evaluate((button) => button === document.activeElement)).toBe(true);
    await insert.press('Enter');
    await page.getByTestId('confirm-yes').click();
    await page.getByTestId('hide').waitFor();
    expect(requestsOf(sidebar, 'insertFunction')).toEqual([
      [refused],
      [refused],
      [{ name: 'ICE_SCORE', agreed: true }],
    ]);
  });
});
