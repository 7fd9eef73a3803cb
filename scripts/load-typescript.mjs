// TypeScript modules of src/ for the scripts of this repository.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The exports of a TypeScript module, bundled and loaded into this process; the path is from the project's top. */
export async function loadTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
