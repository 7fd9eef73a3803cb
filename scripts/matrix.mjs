// Tries on every table of every template what people do to tables by hand, and writes docs/matrix.md; with IDs it
// tries these templates alone and writes nothing.
//   npm run matrix [-- ID …]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadTypeScript, top } from './load-typescript.mjs';

const PAGE = join(top, 'docs/matrix.md');
const ids = process.argv.slice(2);

const { openSpreadsheet } = createRequire(import.meta.url)('../build/headless.cjs');
const built = (file) => readFileSync(join(top, 'dist', file), 'utf8');
const code = built('Code.js');
const pages = { Sidebar: built('Sidebar.html'), Library: built('Library.html') };
const open = ({ locale }) => openSpreadsheet({ code, pages, locale, onlyCells: true });

const { matrixPage, outcomes } = await loadTypeScript('tests/matrix/main.ts');
const found = [];
for await (const outcome of outcomes(open, ids)) {
  const { template, sheet, operation, wrong } = outcome;
  found.push(outcome);
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${template} › ${sheet}: ${operation}`);
  for (const what of wrong) console.log(`    ${what}`);
}
if (ids.length === 0) {
  const options = { ...(await resolveConfig(PAGE)), filepath: PAGE };
  writeFileSync(PAGE, await format(matrixPage(found), options));
}
process.exit(found.some(({ wrong }) => wrong.length > 0) ? 1 : 0);
