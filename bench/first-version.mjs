import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const COMMIT = '4a1f2dc';
const FOLDER = 'build/first-version';

/** The file Code.js of the first version, built from its commit; null where the history does not reach so far. */
export function firstVersion() {
  const file = join(FOLDER, 'dist/Code.js');
  return existsSync(file) || isBuilt() ? resolve(file) : null;
}

function isBuilt() {
  const unfinished = `${FOLDER}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const run = (program, args, cwd) =>
    spawnSync(program, args, { cwd, stdio: 'ignore' }).status === 0;
  symlinkSync(resolve('node_modules'), join(unfinished, 'node_modules'));
  const built =
    run('git', ['archive', COMMIT, '--output', join(unfinished, 'source.tar')]) &&
    run('tar', ['xf', 'source.tar'], unfinished) &&
    run(process.execPath, ['build.mjs', '--only', 'dist'], unfinished);
  if (built) renameSync(unfinished, FOLDER);
  else rmSync(unfinished, { recursive: true });
  return built;
}
