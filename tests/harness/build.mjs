import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds what tests run, before the first of them: what Google gets always, the rest where it is out of date. */
export default function build() {
  const parts = ['dist', ...Object.keys(slowParts).filter((part) => isStale(slowParts[part]))];
  const only = parts.flatMap((part) => ['--only', part]);
  execFileSync(process.execPath, ['build.mjs', ...only], { stdio: 'inherit' });
}

/** Parts of the build that take seconds, with a file each of them writes. */
const slowParts = { preview: 'build/preview/index.html', headless: 'build/headless.cjs' };

function isStale(output) {
  const built = statSync(output, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync('src', { recursive: true }).some(
    (file) => statSync(join('src', file)).mtimeMs > built,
  );
}
