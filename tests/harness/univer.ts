import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Headless from '../../src/preview/headless';

export type { HeadlessOptions, HeadlessSpreadsheet } from '../../src/preview/headless';

const project = join(__dirname, '../..');
const sources = join(project, 'src/preview');
const bundle = join(project, 'build/headless.cjs');

/**
 * Opens an empty spreadsheet on headless Univer with the given Code.js in it. End with
 * `dispose()`, or jest does not exit.
 */
export function openSpreadsheet(options: Headless.HeadlessOptions): Headless.HeadlessSpreadsheet {
  if (isStale()) {
    execFileSync(process.execPath, [join(sources, 'build.mjs'), '--headless', bundle]);
  }
  return (createRequire(__filename)(bundle) as typeof Headless).openSpreadsheet(options);
}

function isStale(): boolean {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return readdirSync(sources, { recursive: true, encoding: 'utf8' }).some(
    (file) => statSync(join(sources, file)).mtimeMs > built,
  );
}
