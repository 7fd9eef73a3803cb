// Builds dist/ (what Google runs), the local preview and the headless spreadsheet of the tests.
//   node build.mjs [--language ru] [--only dist|preview|headless]
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { loadTypeScript } from './scripts/load-typescript.mjs';

const { values: options } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    only: { type: 'string', multiple: true, default: ['dist', 'preview', 'headless'] },
  },
});
if (!['en', 'ru'].includes(options.language)) {
  console.error(`--language must be en or ru, got ${options.language}`);
  process.exit(1);
}

async function buildDist() {
  await mkdir('dist', { recursive: true });
  const bundle = await bundled('src/main.ts', {
    format: 'iife',
    globalName: 'Pult',
    target: 'es2019',
    // V8 only skims functions at load, but reads arrow functions inside another function in full.
    supported: { arrow: false },
  });
  const { stubs } = await loadTypeScript('src/stubs.ts');
  const entryPoints = Object.keys(await loadTypeScript('src/main.ts')).sort();
  await writeFile('dist/Code.js', `${bundle}\n${stubs(entryPoints, options.language)}`);
  await copyFile('appsscript.json', 'dist/appsscript.json');
  await buildPages();
}

/** The sidebar with its cards, and the library of templates that only insertion and undo read. */
async function buildPages() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const { catalogOf } = await loadTypeScript('src/catalog.ts');
  const { allTemplates } = await loadTypeScript('src/templates/all.ts');
  const { libraryPage } = await loadTypeScript('src/sheets/library.ts');
  const { buildSidebar } = await import('./src/sidebar/build.mjs');
  await buildSidebar({ outfile: 'dist/Sidebar.html', catalog: catalogOf(version) });
  await writeFile('dist/Library.html', libraryPage(allTemplates()));
}

async function buildThePreview() {
  const { buildPreview } = await import('./src/preview/build.mjs');
  await buildPreview({ outdir: 'build/preview' });
}

async function buildHeadlessSpreadsheet() {
  const { buildHeadless } = await import('./src/preview/build.mjs');
  await buildHeadless({ outfile: 'build/headless.cjs' });
}

async function bundled(entry, settings) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    ...settings,
  });
  return result.outputFiles[0].text;
}

const steps = { dist: buildDist, preview: buildThePreview, headless: buildHeadlessSpreadsheet };
for (const part of options.only) {
  const step = steps[part];
  if (!step) {
    console.error(`--only must be one of ${Object.keys(steps).join(', ')}, got ${part}`);
    process.exit(1);
  }
  await step();
}
