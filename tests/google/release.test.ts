import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInChromium, launchChromium } from '../browser/chromium';
import { ProjectFolder } from './project-folder';

// What a build leaves, with everything that could break a page that carries it.
const sidebar = '\n<script>if (1 < 2 && "</textarea>") say(`{version} $& é`);</script>\n';
const build = `import { mkdirSync, writeFileSync } from 'node:fs';
const language = process.argv[process.argv.indexOf('--language') + 1];
mkdirSync('dist', { recursive: true });
writeFileSync('dist/Code.js', '// help in ' + language + '\\n');
writeFileSync('dist/Sidebar.html', ${JSON.stringify(sidebar)});
writeFileSync('dist/Library.html', 'templates\\n');
writeFileSync('dist/appsscript.json', '{}');`;
const releaseScript = resolve('scripts/release.mjs');
const zipPath = 'release/pult-1.2.3.zip';

let project: ProjectFolder;

beforeAll(() => {
  project = new ProjectFolder({
    'package.json': '{"type":"module","version":"1.2.3"}',
    'build.mjs': build,
  });
  expect(project.node(releaseScript, []).stderr).toBe('');
});
afterAll(() => project.remove());

function zip(): Buffer {
  return readFileSync(join(project.path, zipPath));
}

function unzipped(): Record<string, string> {
  const files = Object.entries(unzipSync(zip()));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('npm run release', () => {
  test('packs the built files and the page of steps in each language', () => {
    const { 'en/install.html': english, 'ru/install.html': russian, ...built } = unzipped();
    expect(built).toEqual({
      'ru/Code.js': '// help in ru\n',
      'ru/Sidebar.html': sidebar,
      'ru/Library.html': 'templates\n',
      'ru/appsscript.json': '{}',
      'en/Code.js': '// help in en\n',
      'en/Sidebar.html': sidebar,
      'en/Library.html': 'templates\n',
      'en/appsscript.json': '{}',
    });
    expect(english).toContain('Add Pult to a Google spreadsheet');
    expect(russian).toContain('Как добавить Pult в Google Таблицу');
  });

  test('leaves the English build in dist', () => {
    expect(project.read('dist/Code.js')).toBe('// help in en\n');
  });

  test('gives the same bytes on another day and in another time zone', () => {
    const first = zip();
    project.node(releaseScript, [], { TZ: 'Asia/Tokyo' });
    expect(zip().equals(first)).toBe(true);
  });

  test('makes no zip of a build that failed', () => {
    const broken = new ProjectFolder({
      'package.json': '{"type":"module","version":"1.2.3"}',
      'build.mjs': 'process.exit(1)',
      'dist/Code.js': 'from the day before',
      'dist/Sidebar.html': 'from the day before',
      'dist/Library.html': 'from the day before',
      'dist/appsscript.json': '{}',
    });
    expect(broken.node(releaseScript, []).status).toBe(1);
    expect(() => broken.read(zipPath)).toThrow('ENOENT');
    broken.remove();
  });
});

describeInChromium('the page of steps', (chromium) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium(chromium);
  });
  afterAll(() => browser.close());

  async function open(language: string, permissions: string[]): Promise<void> {
    project.write('install.html', unzipped()[`${language}/install.html`] ?? '');
    const context = await browser.newContext({ permissions });
    page = await context.newPage();
    await page.goto(`file://${join(project.path, 'install.html')}`);
  }

  test.each([
    ['en', 'Copy', 'Copied. Now paste it.'],
    ['ru', 'Скопировать', 'Скопировано. Теперь вставьте.'],
  ])('copies each file to the last sign (%s)', async (language, copy, copied) => {
    await open(language, ['clipboard-read', 'clipboard-write']);
    for (const file of ['Code.js', 'Sidebar.html', 'Library.html', 'appsscript.json']) {
      await page.getByRole('button', { name: `${copy} ${file}` }).click();
      await page.getByText(copied).nth(0).waitFor();
      const clipboard = await page.evaluate('navigator.clipboard.readText()');
      expect(clipboard).toBe(unzipped()[`${language}/${file}`]);
    }
  });

  test('selects the text where the browser refuses to copy', async () => {
    await open('en', []);
    await page.evaluate('delete Object.getPrototypeOf(navigator).clipboard');
    await page.getByRole('button', { name: 'Copy Sidebar.html' }).click();
    await page.getByText('press Ctrl+C').waitFor();
    const selected = await page.evaluate(
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
    );
    expect(selected).toBe(sidebar);
  });

  test.each(['en', 'ru'])(
    'has no fault a screen reader would stumble over (%s)',
    async (language) => {
      await open(language, []);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      );
      expect(violations).toEqual([]);
    },
  );
});
