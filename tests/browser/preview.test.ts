import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { SpreadsheetReader } from '../../src/preview/reader';
import { describeInChromium, launchChromium } from './chromium';

declare const preview: SpreadsheetReader;

const project = join(__dirname, '../..');

describeInChromium('the preview in a browser', (executablePath) => {
  let server: ChildProcess;
  let address: string;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];

  beforeAll(async () => {
    if (!existsSync(join(project, 'build/preview/preview.js'))) await run('build.mjs');
    ({ server, address } = await serve('0'));
    browser = await launchChromium(executablePath);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) {
        outside.push(request.url());
      }
    });
  });
  afterEach(() => page.close());

  const open = async (locale: 'en_US' | 'ru_RU'): Promise<void> => {
    await page.goto(`${address}?locale=${locale}`);
    await page.waitForSelector('html[data-ready]');
    await page.waitForTimeout(500);
  };
  const openSidebar = async (extensions: string, item: string): Promise<FrameLocator> => {
    await page.getByRole('button', { name: extensions }).click();
    await page.getByRole('menuitem', { name: 'Pult' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    return page.frameLocator('#sidebar-frame');
  };
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text, { delay: 30 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  };
  const select = async (cell: string): Promise<void> => {
    // The name box left of the formula bar.
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    // Typing must go to the cell again.
    await page.locator('[id^=univer-sheet-main-canvas]').focus();
    await page.waitForTimeout(300);
  };
  const errorsOn = (): Promise<string[]> =>
    page.evaluate(() =>
      preview
        .sheetNames()
        .flatMap((name) => preview.values(name).flat())
        .filter((value): value is string => /^#(N\/A|[A-Z/0]+[!?])$/.test(String(value))),
    );

  test.each([
    ['ru_RU', 'Расширения', 'Шаблоны', 'pnl', 'P&L'],
    ['en_US', 'Extensions', 'Templates', 'pnl', 'P&L'],
    ['ru_RU', 'Расширения', 'Шаблоны', 'hadi', 'Гипотезы'],
    ['en_US', 'Extensions', 'Templates', 'hadi', 'Hypotheses'],
    ['ru_RU', 'Расширения', 'Шаблоны', 'recruiting-funnel', 'Вакансии'],
    ['en_US', 'Extensions', 'Templates', 'recruiting-funnel', 'Vacancies'],
  ] as const)(
    'in %s the template %s %s %s is inserted by clicking and undone in one step',
    async (locale, extensions, item, template, sheet) => {
      await open(locale);
      const sidebar = await openSidebar(extensions, item);
      const insert = sidebar.getByTestId(`insert-${template}`);
      await sidebar.getByTestId(`template-${template}`).locator('summary').click();
      await insert.click();
      await page.waitForFunction((name) => preview.sheetNames().includes(name), sheet);
      await page.evaluate(() => preview.settle());
      expect(await errorsOn()).toEqual([]);

      await select('A1');
      await page.keyboard.press('Control+z');
      await page.waitForFunction(() => preview.sheetNames().length === 1);
    },
    180_000,
  );

  test('typing a function shows its help, and a wrong argument a sentence', async () => {
    await open('en_US');
    await select('A1');
    for (const count of ['20', '15', '5']) await type(count);
    await select('B1');
    await page.keyboard.type('=FUNN', { delay: 60 });
    await page.getByText('Where does the funnel lose people?').first().waitFor();
    await page.keyboard.type('EL_CONV(A1:A3;', { delay: 60 });
    await page.getByText('Stage counts, top of the funnel first', { exact: false }).waitFor();
    await type('"bad")');
    await page.evaluate(() => preview.settle());
    await select('B1');
    await page.getByText('FUNNEL_CONV: show must be one of', { exact: false }).first().waitFor();

    await type('=FUNNEL_CONV(A1:A3)');
    await page.evaluate(() => preview.settle());
    // 15 / 20 and 5 / 15
    expect(await page.evaluate(() => preview.values('Sheet1'))).toEqual([
      [20, ''],
      [15, 0.75],
      [5, expect.closeTo(1 / 3)],
    ]);
    expect(await page.evaluate(() => preview.errorAt('Sheet1!B1'))).toBeNull();
  }, 60_000);

  test('nothing is asked of the outside', () => {
    expect(outside).toEqual([]);
  });
});

describe('the server of the preview', () => {
  test('says plainly that a port is taken', async () => {
    const { server, address } = await serve('0');
    const { port } = new URL(address);
    const second = await run('src/preview/serve.mjs', '--port', port);
    server.kill();
    expect(second).toEqual({
      code: 1,
      error: `Port ${port} is taken by another program; choose another one, e.g. npm start -- --port ${Number(port) + 1}\n`,
    });
  });
});

/** Starts the server and reads its address from what it prints. */
function serve(port: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['src/preview/serve.mjs', '--port', port], {
    cwd: project,
  });
  return new Promise((resolve) => {
    server.stdout.on('data', (printed: Buffer) => {
      const [address] = /http:\S+/.exec(String(printed)) ?? [];
      if (address) resolve({ server, address });
    });
  });
}

function run(...command: string[]): Promise<{ code: number | null; error: string }> {
  const child = spawn(process.execPath, command, { cwd: project });
  let error = '';
  child.stderr.on('data', (printed: Buffer) => (error += String(printed)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, error })));
}
