// Takes the pictures of the READMEs from the preview: the last sheet of the first template, beside the sidebar.
//   npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../src/preview/serve.mjs';

const pictures = [
  {
    file: 'docs/preview-en.png',
    locale: 'en_US',
    extensions: 'Extensions',
    templates: 'Templates',
  },
  { file: 'docs/preview-ru.png', locale: 'ru_RU', extensions: 'Расширения', templates: 'Шаблоны' },
];
const template = 'pnl';

mkdirSync('docs', { recursive: true });
const { server, address } = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  server.close();
}

async function take({ file, locale, extensions, templates }) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 940 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}?locale=${locale}`);
  await page.getByRole('button', { name: extensions }).click();
  for (const name of ['Pult', templates]) await page.getByRole('menuitem', { name }).click();

  const sidebar = page.frameLocator('#sidebar-frame');
  await sidebar.getByTestId(`template-${template}`).click();
  await sidebar.getByTestId(`insert-${template}`).click();
  const done = sidebar.getByTestId('undo');
  const refusal = sidebar.getByTestId('alert');
  await Promise.race([done.waitFor(), refusal.waitFor()]);
  if (!(await done.isVisible())) throw new Error(await refusal.innerText());
  await sidebar
    .getByTestId(/^open-sheet-/)
    .last()
    .click();
  await page.mouse.move(0, 0);
  // Formulas and charts settle after the sheet is in view; nothing on the page tells when.
  await page.waitForTimeout(4000);
  await page.screenshot({ path: file });
  console.log(file);
  await page.close();
}
