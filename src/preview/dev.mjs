// Serves the preview; after each change in src/ it is built anew and the page loads again.
//   npm run dev [-- --port 4180]
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve, usualPort } from './serve.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** An editor writes a file in several steps, and often several files at once. */
const restMilliseconds = 150;

/** Calls `onRest` with the files that changed in a folder once they have come to rest. */
function onChanges(folder, onRest) {
  const changed = new Set();
  let rest;
  watch(folder, { recursive: true }, (_, file) => {
    if (file === null || !/\.(ts|tsx|mjs|json|html|css)$/.test(file)) return;
    changed.add(file.replaceAll('\\', '/'));
    clearTimeout(rest);
    rest = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      onRest(files);
    }, restMilliseconds);
  });
}

/** The add-on is built of everything but the preview, the preview of itself and the leaf. */
export function partsOf(files) {
  const isOf = (folder) => (file) => file.startsWith(`${folder}/`);
  const isPreviewOnly = files.every(isOf('preview'));
  const isAddOnOnly = !files.some((file) => isOf('preview')(file) || isOf('google-sheets')(file));
  if (isPreviewOnly) return ['preview'];
  return isAddOnOnly ? ['dist'] : ['dist', 'preview'];
}

/** Builds some parts; resolves with whether that went well. */
function build(parts) {
  const only = parts.flatMap((part) => ['--only', part]);
  const run = spawn(process.execPath, ['build.mjs', ...only], { cwd: project, stdio: 'inherit' });
  return new Promise((resolve) => run.once('exit', (code) => resolve(code === 0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (!(await build(['dist', 'preview']))) process.exit(1);
  const { address, reload } = await serve({ port: Number(values.port ?? usualPort), live: true });
  console.log(`Pult is open at ${address} and follows src/ (stop with Ctrl+C)`);
  let building = Promise.resolve();
  onChanges(`${project}src`, (files) => {
    building = building.then(async () => {
      const start = performance.now();
      if (!(await build(partsOf(files)))) return;
      reload();
      console.log(`${files.join(', ')}: built in ${Math.round(performance.now() - start)} ms`);
    });
  });
}
