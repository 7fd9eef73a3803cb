import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { functionNamed } from '../../src/functions/registry';
import type { InsertPlanRequest } from '../../src/sheets/protocol';
import { plannedInsertion, type TemplateChoice } from '../../src/sidebar/planning';
import { allTemplates } from '../../src/templates/all';
import { planned, sheetIn, stepsOf } from '../writer/template';
import { describeInChromium, launchChromium } from './chromium';
import { openPreview, type OpenedPreview } from './opened-preview';
import { run, serve } from './server';

const built = join(__dirname, '../../build/preview/preview.js');

/** Where the first chart of a sheet begins by its plan: after the row headers, 46 wide, and the columns before it. */
function plannedLeft(template: string, sheet: string): number {
  const plan = planned(
    { language: 'ru' },
    allTemplates().find(({ id }) => id === template),
  );
  const widths = stepsOf(plan, sheet, 'column widths');
  const widthOf = (column: number): number =>
    widths.filter(({ from, count }) => column >= from && column < from + count).at(-1)?.width ??
    100;
  const before = (sheetIn(plan, sheet).charts[0]?.column ?? 1) - 1;
  return Array.from({ length: before }, (_, index) => widthOf(index + 1)).reduce(
    (a, b) => a + b,
    46,
  );
}

/** What the sidebar sends to have a template inserted into an empty spreadsheet. */
function planOf(choice: TemplateChoice): InsertPlanRequest {
  const template = allTemplates().find(({ id }) => id === choice.template);
  if (!template) throw new Error(`there is no template ${choice.template}`);
  return plannedInsertion(
    { template, today: '2026-11-24', locale: 'en_US', takenNames: ['Sheet1'] },
    choice,
  );
}

/** How the help of the function's first parameter begins. */
function firstHelp(name: string): string {
  const help = functionNamed(name)?.parameters[0]?.help.en ?? '';
  return help.slice(0, 24);
}

const takeBack = {
  'Ctrl+Z': async ({ page, select }: OpenedPreview): Promise<void> => {
    await select('A1');
    await page.keyboard.press('Control+z');
  },
  'the sidebar': ({ page }: OpenedPreview): Promise<void> =>
    page.frameLocator('#sidebar-frame').getByTestId('undo').click(),
};

/** For a whole test on a machine that does other things too. */
const longest = 300_000;

describeInChromium('the preview in a browser', (executablePath) => {
  let server: ChildProcess;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    if (!existsSync(built)) await run('build.mjs');
    ({ server, address } = await serve('0'));
    browser = await launchChromium(executablePath);
  }, longest);
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  describe.each([
    ['ru_RU', 'Ctrl+Z', 'Шаблоны', 'Лист1', ['P&L', 'HADI · гипотезы', 'Найм · воронка']],
    [
      'en_US',
      'the sidebar',
      'Templates',
      'Sheet1',
      ['P&L', 'HADI · hypotheses', 'Hiring · funnel'],
    ],
  ] as const)('in %s, with undo by %s', (locale, undo, templates, firstSheet, names) => {
    const [profit, hypotheses, funnel] = names;
    let opened: OpenedPreview;

    beforeAll(async () => {
      opened = await openPreview(browser, address, locale);
    }, longest);
    afterAll(() => opened.page.close());

    const insert = async (template: string, sheet: string): Promise<void> => {
      const sidebar = await opened.openSidebar(templates);
      await sidebar.getByTestId(`template-${template}`).locator('summary').click();
      await sidebar.getByTestId(`insert-${template}`).click();
      await sidebar.getByTestId('undo').waitFor();
      expect(await opened.sheetNames()).toContain(sheet);
    };

    test.each([
      ['pnl', profit],
      ['hadi', hypotheses],
      ['recruiting-funnel', funnel],
    ])(
      'the template %s is inserted by clicking, shows no error, and is taken back at once',
      async (template, sheet) => {
        await insert(template, sheet);
        expect(await opened.faults()).toEqual([]);
        await takeBack[undo](opened);
        await opened.isEmptied();
        expect(await opened.sheetNames()).toEqual([firstSheet]);
        expect(opened.outside).toEqual([]);
      },
      longest,
    );
  });

  describe('with what one types', () => {
    let opened: OpenedPreview;

    beforeAll(async () => {
      opened = await openPreview(browser, address, 'en_US');
    }, longest);
    afterAll(() => opened.page.close());

    test.each([
      // The results of the examples in the contract of the functions:
      // 15 / 20 = 0.75; 110 % of the plan earn 9 %; 8 · 6 · 3; one customer is in the lowest bin of
      // everything, which is the best recency; 60 days before 2023-12-01 is 2023-10-02 (serial 45201).
      ['A1', 'FUNNEL_CONV', 'VSTACK(20;15))', 1, 0, 0.75],
      ['C1', 'WEEKLY_BONUS', '110000;100000)', 0, 2, 9900],
      ['E1', 'ICE_SCORE', '8;6;3)', 0, 4, 144],
      ['G1', 'RFM_SEGMENT', '"Acorn Ltd";DATE(2026;1;10);9)', 1, 14, 511],
      ['A5', 'HIRE_START_DATE', 'DATE(2023;12;1))', 4, 0, 45201],
    ] as const)(
      'in %s, %s helps while one types it and gives its result',
      async (cell, name, rest, row, column, result) => {
        await opened.enter(cell, rest, { text: `=${name}(`, seen: firstHelp(name) });
        expect((await opened.values('Sheet1'))[row]?.[column]).toBe(result);
      },
      longest,
    );

    test(
      'a wrong argument is told in a sentence when its cell is selected',
      async () => {
        await opened.enter('A8', '=ICE_SCORE(11;6;3)');
        expect((await opened.values('Sheet1'))[7]?.[0]).toBe('#ERROR!');
        await opened.select('A8');
        await opened.page
          .getByText('ICE_SCORE: impact must be', { exact: false })
          .first()
          .waitFor();

        await opened.enter('A8', '=ICE_SCORE(10;6;3)');
        expect((await opened.values('Sheet1'))[7]?.[0]).toBe(180);
        await opened.select('A8');
        await opened.page.getByText('ICE_SCORE: impact must be').waitFor({ state: 'hidden' });
      },
      longest,
    );
  });

  test(
    'only the sidebar may call the server, and only what is meant for it',
    async () => {
      const opened = await openPreview(browser, address, 'en_US');
      const sidebar = await opened.openSidebar('Templates');
      await sidebar.getByTestId('template-hadi').waitFor();
      const request = planOf({ template: 'hadi', language: 'en', sampleData: false });

      await opened.page.evaluate(async (value) => {
        const stranger = document.createElement('iframe');
        const call = JSON.stringify({
          kind: 'run',
          id: 1,
          name: 'insertPlan',
          values: [value],
        });
        stranger.srcdoc = `<script>parent.postMessage(${call}, '*'); parent.postMessage('sent', '*')</script>`;
        const sent = new Promise((resolve) => {
          window.addEventListener('message', ({ data }) => data === 'sent' && resolve(data));
        });
        document.body.append(stranger);
        await sent;
      }, request);
      // Calls are answered in their order, so the answer to this one comes after the stranger's would.
      expect(await opened.callFromSidebar('readProgress', null)).toBeNull();
      expect(await opened.sheetNames()).toEqual(['Sheet1']);

      expect(await opened.callFromSidebar('missing', null)).toBe(
        'google.script.run.missing is not a function',
      );
      await opened.callFromSidebar('insertPlan', request);
      expect(await opened.sheetNames()).toContain('HADI · hypotheses');
      await opened.page.close();
    },
    longest,
  );

  test(
    'a chart stands at its column, and the menu opens a second time',
    async () => {
      const opened = await openPreview(browser, address, 'ru_RU');
      for (const item of ['Функции', 'Шаблоны']) await opened.openSidebar(item);
      const choice = { template: 'recruiting-funnel', language: 'ru', sampleData: true } as const;
      await opened.callFromSidebar('insertPlan', planOf(choice));
      await opened.page.getByText('Найм · воронка', { exact: true }).last().click();
      const chart = opened.page.locator('[id^=univer-sheet-float-dom]');
      await chart.waitFor();
      const left = (await chart.boundingBox())?.x ?? 0;
      expect(Math.abs(left - plannedLeft('recruiting-funnel', 'Найм · воронка'))).toBeLessThan(5);
      await opened.page.close();
    },
    longest,
  );
});
