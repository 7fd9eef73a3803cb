// Tries on every table of every template what people do to tables by hand, and writes docs/matrix.md.
//   npm run matrix [-- ID …]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadTypeScript, top } from './load-typescript.mjs';
import { join } from 'node:path';

const { openSpreadsheet } = createRequire(import.meta.url)('../build/headless.cjs');
const built = (file) => readFileSync(join(top, 'dist', file), 'utf8');
const code = built('Code.js');
const pages = { Sidebar: built('Sidebar.html'), Library: built('Library.html') };
const open = ({ locale }) => openSpreadsheet({ code, pages, locale, onlyCells: true });

const { outcomes } = await loadTypeScript('tests/matrix/matrix.ts');
for await (const outcome of outcomes(open, process.argv.slice(2))) {
  const { template, sheet, operation, wrong } = outcome;
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${template} › ${sheet}: ${operation}`);
  for (const what of wrong) console.log(`    ${what}`);
}
process.exit(0);
