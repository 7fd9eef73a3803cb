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
  await refuseMistakes();
  await mkdir('dist', { recursive: true });
  const { server, ...entryPoints } = await loadTypeScript('src/main.ts');
  const names = Object.keys(entryPoints).sort();
  const bundle = await bundledCode([...names, 'server']);
  const { stubs } = await loadTypeScript('src/products/stubs.ts');
  const footer = stubs(names, Object.keys(server()).sort(), options.language);
  await writeFile('dist/Code.js', `${bundle}\n${footer}`);
  await copyFile('appsscript.json', 'dist/appsscript.json');
  await buildPages();
}

/** Reports everything wrong with functions and templates at once. */
async function refuseMistakes() {
  const { allMistakes } = await loadTypeScript('src/products/mistakes.ts');
  const mistakes = allMistakes();
  if (mistakes.length === 0) return;
  console.error(mistakes.join('\n'));
  process.exit(1);
}

/** src/main.ts as one variable, without esbuild's getter for each export. */
async function bundledCode(exports) {
  const names = exports.join(', ');
  const contents = `import { ${names} } from './src/main'; Pult = { ${names} };`;
  const code = await bundled({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    format: 'iife',
    plugins: [folded],
  });
  return `"use strict";\nvar Pult;\n${code}`;
}

/**
 * A module that src/main.ts requires is bundled separately, so that all of it is inside one function: at load V8
 * only skims it, and neither compiles nor runs it until it is needed.
 */
const folded = {
  name: 'folded',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, ...from }) => {
      if (kind !== 'require-call' || from.namespace === 'folded') return undefined;
      const found = await resolve(path, { kind: 'import-statement', ...from });
      return { path: found.path, namespace: 'folded' };
    });
    onLoad({ filter: /./, namespace: 'folded' }, async ({ path }) => ({
      contents: await bundled({ entryPoints: [path], format: 'cjs' }),
    }));
  },
};

/** The sidebar with its cards, and the library that only the sidebar's calls read. */
async function buildPages() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const { catalogOf } = await loadTypeScript('src/products/catalog.ts');
  const { wholeLibrary } = await loadTypeScript('src/products/library.ts');
  const { libraryPage } = await loadTypeScript('src/sheets/library.ts');
  const { buildSidebar } = await import('./src/sidebar/build.mjs');
  await buildSidebar({ outfile: 'dist/Sidebar.html', catalog: catalogOf(version) });
  await writeFile('dist/Library.html', libraryPage(wholeLibrary()));
}

async function buildThePreview() {
  const { buildPreview } = await import('./src/preview/build.mjs');
  await buildPreview({ outdir: 'build/preview' });
}

async function buildHeadlessSpreadsheet() {
  const { buildHeadless } = await import('./src/preview/build.mjs');
  await buildHeadless({ outfile: 'build/headless.cjs' });
}

async function bundled(settings) {
  const result = await build({
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    target: 'es2019',
    // V8 only skims functions at load, but reads arrow functions inside another function in full.
    supported: { arrow: false },
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
