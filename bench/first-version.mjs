import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMMIT = '4a1f2dc';

/** Builds the first version from the repository's history; `remove` deletes it again. */
export function firstVersion() {
  const folder = mkdtempSync(join(tmpdir(), 'pult-first-version-'));
  const archive = execFileSync('git', ['archive', COMMIT], { maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['build.mjs', '--only', 'dist'], { cwd: folder });
  return {
    code: join(folder, 'dist/Code.js'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
