// Accepts what the templates now write as correct; git shows the difference.
//   npm run golden [-- ID …]
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';

const FOLDER = 'tests/golden';
const ids = process.argv.slice(2);
const { allGoldens, kept } = await loadTypeScript('tests/harness/golden.ts');

const goldens = allGoldens();
const chosen = ids.length === 0 ? goldens : goldens.filter(({ file }) => ids.includes(idOf(file)));
const unknown = ids.filter((id) => !goldens.some(({ file }) => idOf(file) === id));
if (unknown.length > 0) {
  console.error(`There is no template ${unknown.join(', ')}; there are ${known().join(', ')}.`);
  process.exit(1);
}

const changed = chosen.filter((golden) => golden.now !== kept(FOLDER, golden));
for (const { file, now } of changed) writeFileSync(join(FOLDER, file), now);
const orphans = readdirSync(FOLDER).filter((name) => !goldens.some(({ file }) => file === name));
for (const name of orphans) rmSync(join(FOLDER, name));

const told = [...changed.map(({ file }) => file), ...orphans.map((name) => `${name} (removed)`)];
console.log(
  told.length === 0
    ? 'The golden files already match what the templates write.'
    : `${told.join('\n')}\n"git diff ${FOLDER}" shows what changed.`,
);

function idOf(file) {
  return file.split('.')[0];
}

function known() {
  return [...new Set(goldens.map(({ file }) => idOf(file)))];
}
