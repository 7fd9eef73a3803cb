// Takes the pictures of the READMEs from the preview: the dashboard of the P&L, with the sidebar open.
//   npm run screenshots
import { mkdirSync } from 'node:fs';
import { inPreview, showSheet } from './shots.mjs';

const TEMPLATE = 'pnl';
/** Right after Start. */
const DASHBOARD = 1;

mkdirSync('docs', { recursive: true });
await inPreview(async (insert) => {
  for (const language of ['en', 'ru']) {
    const { page, sheets } = await insert(TEMPLATE, language);
    await page.setViewportSize({ width: 1366, height: 940 });
    await showSheet(page, sheets[DASHBOARD]);
    const file = `docs/preview-${language}.png`;
    await page.screenshot({ path: file });
    console.log(file);
    await page.close();
  }
});
