import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as Headless from '../../src/preview/headless';
import type { Insertion, Preparation } from '../../src/sheets/protocol';
import { plannedInsertion, type TemplateChoice } from '../../src/sidebar/planning';

export type { HeadlessOptions, HeadlessSpreadsheet } from '../../src/preview/headless';

const project = join(__dirname, '../..');
const sources = join(project, 'src/preview');
const bundle = join(project, 'build/headless.cjs');

/**
 * Opens an empty spreadsheet on headless Univer with the given Code.js in it. End with
 * `dispose()`, or jest does not exit.
 */
export function openSpreadsheet(options: Headless.HeadlessOptions): Headless.HeadlessSpreadsheet {
  return engine().openSpreadsheet(options);
}

/**
 * The engine of this process, loaded once for all its test files and in Node's own realm: in the one jest
 * makes for a test file, Univer calculates several times slower.
 */
function engine(): typeof Headless {
  if (isStale()) {
    execFileSync(process.execPath, [join(sources, 'build.mjs'), '--headless', bundle]);
  }
  const { mtimeMs: built } = statSync(bundle);
  const realm = new Script('globalThis').runInThisContext() as NodeRealm;
  if (realm.headlessUniver?.built !== built) realm.headlessUniver = { built, ...load() };
  return realm.headlessUniver;
}

interface NodeRealm {
  headlessUniver?: typeof Headless & { readonly built: number };
}

function load(): typeof Headless {
  const text = `(function (module, exports, require) {${readFileSync(bundle, 'utf8')}\n})`;
  const run = new Script(text, { filename: bundle }).runInThisContext() as CommonJs;
  const module = { exports: {} };
  run(module, module.exports, createRequire(__filename));
  return module.exports as typeof Headless;
}

type CommonJs = (module: { exports: object }, exports: object, require: NodeJS.Require) => void;

function isStale(): boolean {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return readdirSync(sources, { recursive: true, encoding: 'utf8' }).some(
    (file) => statSync(join(sources, file)).mtimeMs > built,
  );
}

/** Inserts a template as the sidebar does: asks what planning takes, plans, and has the plan carried out. */
export function insertInto(
  spreadsheet: Headless.HeadlessSpreadsheet,
  choice: TemplateChoice,
): Insertion {
  const preparation = spreadsheet.run('prepareInsertion', choice.template) as Preparation;
  return spreadsheet.run('insertPlan', plannedInsertion(preparation, choice)) as Insertion;
}
