// TypeScript modules of this repository for its scripts.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The folder of the project. */
export const top = fileURLToPath(new URL('..', import.meta.url));

/** The exports of a TypeScript module, bundled and loaded into this process; the path is from the project's top. */
export async function loadTypeScript(path) {
  await mkdir(join(top, 'build'), { recursive: true });
  const folder = await mkdtemp(join(top, 'build', 'module-'));
  const outfile = join(folder, `${basename(path, '.ts')}.mjs`);
  try {
    await build({
      entryPoints: [join(top, path)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      charset: 'utf8',
      packages: 'external',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
