// Looks at one template: plans it in both languages, with sample data and without, and reports every mistake and what
// differs from its golden files; with --shot it takes a picture of every sheet as well.
//   npm run template ID [-- --shot]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './load-typescript.mjs';

const FOLDER = 'tests/golden';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { shot: { type: 'boolean', default: false } },
});
const { allTemplates, goldens, kept, mistakesIn } = await loadTypeScript('tests/harness/golden.ts');
const [id] = positionals;
const template = allTemplates().find((each) => each.id === id);
if (!template) {
  const ids = allTemplates().map((each) => each.id);
  console.error(`npm run template ID: ID must be one of ${ids.join(', ')}, got ${id ?? 'nothing'}`);
  process.exit(1);
}

const start = performance.now();
const mistakes = mistakesIn(template);
const milliseconds = Math.round(performance.now() - start);
if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  process.exit(1);
}
console.log(
  `${id}: no mistakes; planned in both languages, with and without sample data, in ${milliseconds} ms.`,
);

const changed = goldens(template).filter((golden) => golden.now !== kept(FOLDER, golden));
for (const golden of changed) showDifference(golden);
if (changed.length > 0) console.log(`"npm run golden -- ${id}" accepts what differs.`);

if (options.shot) {
  spawnSync(process.execPath, ['build.mjs', '--only', 'dist', '--only', 'preview'], {
    stdio: 'inherit',
  });
  const { shootTemplate } = await import('./shots.mjs');
  for (const file of await shootTemplate(id)) console.log(file);
}

/** As git shows it, with the golden file as what was before. */
function showDifference(golden) {
  const folder = mkdtempSync(join(tmpdir(), 'pult-golden-'));
  const [before, after] = ['before', 'after'].map((name) => join(folder, name));
  writeFileSync(before, kept(FOLDER, golden));
  writeFileSync(after, golden.now);
  console.log(`\n${golden.file}`);
  const arguments_ = ['diff', '--no-index', '--unified=0', '--no-prefix', before, after];
  const { stdout } = spawnSync('git', arguments_, { encoding: 'utf8' });
  console.log(stdout.split('\n').slice(4).join('\n'));
  rmSync(folder, { recursive: true });
}
