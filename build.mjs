// Builds dist/ (what Google runs), the local preview and the headless spreadsheet of the tests.
//   node build.mjs [--language ru] [--only dist|preview|headless]
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
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
    plugins: [templatesFromSidebar],
  });
  const { stubs } = await loadTypeScript('src/stubs.ts');
  const entryPoints = Object.keys(await loadTypeScript('src/main.ts')).sort();
  await writeFile('dist/Code.js', `${bundle}\n${stubs(entryPoints, options.language)}`);
  await copyFile('appsscript.json', 'dist/appsscript.json');
  const { buildSidebar } = await import('./src/sidebar/build.mjs');
  await buildSidebar({ outfile: 'dist/Sidebar.html' });
  await addTemplates('dist/Sidebar.html');
}

/** Code.js loads at every call of a custom function, so it reads the templates from Sidebar.html when asked. */
const templatesFromSidebar = {
  name: 'templates from Sidebar.html',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]offer\.ts$/ }, () => ({
      contents: `export { storedTemplates as allTemplates } from './sheets/sidebar-file';`,
      loader: 'ts',
      resolveDir: resolve('src'),
    }));
  },
};

async function addTemplates(page) {
  const { allTemplates } = await loadTypeScript('src/offer.ts');
  const json = JSON.stringify(allTemplates()).replace(/</g, '\\u003c');
  const html = await readFile(page, 'utf8');
  const data = `<script type="application/json" id="templates">${json}</script>`;
  await writeFile(
    page,
    html.replace('</body>', () => `${data}</body>`),
  );
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
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    define: { PULT_VERSION: JSON.stringify(version) },
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
