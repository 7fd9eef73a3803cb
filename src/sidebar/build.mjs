import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

/** Writes the sidebar with its catalog as one HTML file that loads nothing else. */
export async function buildSidebar({ outfile, catalog }) {
  const { jsonScript } = await loadTypeScript('src/sheets/json-script.ts');
  const [page, style, script] = await Promise.all([
    readFile(beside('sidebar.html'), 'utf8'),
    bundled('sidebar.css'),
    bundled('main.ts'),
  ]);
  const html = page
    .replace('<style></style>', () => `<style>\n${style}</style>`)
    .replace(/<script [^>]*id="catalog"><\/script>/, () => jsonScript('catalog', catalog))
    .replace('<script></script>', () => `<script>\n${closedSafely(script)}</script>`);
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, html);
}

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [beside(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Inside a script element these openings would end it early. */
function closedSafely(script) {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
