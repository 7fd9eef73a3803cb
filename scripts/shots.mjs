// Pictures of sheets as a user sees them in the preview on a laptop, with the sidebar open.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../src/preview/serve.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const FOLDER = 'build/shots';
const PLACES = {
  ru: { locale: 'ru_RU', templates: 'Шаблоны' },
  en: { locale: 'en_US', templates: 'Templates' },
};

/** Takes a picture of every sheet of the template, in both languages, with its sample and empty; returns the files. */
export async function shootTemplate(id) {
  const files = [];
  mkdirSync(FOLDER, { recursive: true });
  await inPreview(async (insert) => {
    for (const language of Object.keys(PLACES)) {
      for (const sampleData of [true, false]) {
        const { page, sheets } = await insert(id, language, sampleData);
        for (const [index, sheet] of sheets.entries()) {
          await showSheet(page, sheet);
          const name = [id, language, ...(sampleData ? [] : ['empty']), index + 1].join('-');
          const file = join(FOLDER, `${name}.png`);
          await page.screenshot({ path: file });
          files.push(file);
        }
        await page.close();
      }
    }
  });
  return files;
}

/** Runs `work` against a served preview; it gets a function that inserts a template into an empty spreadsheet. */
export async function inPreview(work) {
  const { findChromium, launchChromium } = await loadTypeScript('tests/browser/chromium.ts');
  const { openPreview } = await loadTypeScript('tests/browser/opened-preview.ts');
  const chromium = findChromium();
  if (chromium === null)
    throw new Error('pictures need Chromium: install it or name it in CHROMIUM');
  const { server, address } = await serve({ port: 0 });
  const browser = await launchChromium(chromium);
  try {
    await work(async (id, language, sampleData = true) => {
      const { locale, templates } = PLACES[language];
      const opened = await openPreview(browser, address, locale);
      const sheets = await insertTemplate(opened, templates, id, sampleData);
      return { page: opened.page, sheets };
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/** Inserts a template from the sidebar; returns the buttons that open its sheets. */
async function insertTemplate(opened, templates, id, sampleData) {
  const sidebar = await opened.openSidebar(templates);
  await sidebar.getByTestId(`template-${id}`).locator('summary').click();
  await sidebar.getByTestId(`sample-${id}`).setChecked(sampleData);
  await sidebar.getByTestId(`insert-${id}`).click();
  const [done, refusal] = ['undo', 'alert'].map((name) => sidebar.getByTestId(name));
  await Promise.race([done.waitFor(), refusal.waitFor()]);
  if (!(await done.isVisible())) throw new Error(await refusal.innerText());
  return sidebar.getByTestId(/^open-sheet-/).all();
}

/** Brings a sheet into view and waits until its formulas and charts have settled. */
export async function showSheet(page, sheet) {
  await sheet.click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => globalThis.preview.settle());
  // Charts are drawn after the sheet is in view; nothing on the page says when.
  await page.waitForTimeout(1500);
}
