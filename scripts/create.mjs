// Makes a new spreadsheet with an empty script bound to it, and remembers both in .clasp.json.
//   npm run create -- [--title Pult] [--standalone] [--force]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clasp, explained } from './clasp.mjs';
import { hasScript, readProject, rememberScript } from './clasp-project.mjs';

const options = readOptions();
const { scriptId } = readProject();

if (hasScript({ scriptId }) && !options.force) {
  console.error(
    `.clasp.json already names a script (${scriptId}). "npm run push" sends the build to it. To make another ` +
      'one, add --force: the old one stays in your Google Drive, only this folder forgets it.',
  );
  process.exit(1);
}

console.log(
  options.standalone
    ? `Creating a standalone script "${options.title}"…`
    : `Creating a spreadsheet "${options.title}" with a script in it…`,
);
const { created, said } = createdScript(options);
if (!created) {
  console.error(explained(said));
  console.error(
    `\nNothing has changed in this folder. If Google Drive now shows an empty "${options.title}", delete it.`,
  );
  process.exit(1);
}
rememberScript(created);
console.log(
  [
    ...(created.parentId
      ? [`Spreadsheet: https://docs.google.com/spreadsheets/d/${created.parentId}/edit`]
      : []),
    `Script:      https://script.google.com/d/${created.scriptId}/edit`,
    'Both are kept in .clasp.json. Next: npm run push',
  ].join('\n'),
);

function readOptions() {
  try {
    return parseArgs({
      options: {
        title: { type: 'string', default: 'Pult' },
        standalone: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    console.error('Usage: npm run create -- [--title "Pult"] [--standalone] [--force]');
    process.exit(1);
  }
}

/** clasp refuses to create where a project file exists, so it works in an empty folder of its own. */
function createdScript({ title, standalone }) {
  const folder = mkdtempSync(join(tmpdir(), 'pult-'));
  try {
    const type = standalone ? 'standalone' : 'sheets';
    const { said } = clasp(['create-script', '--type', type, '--title', title], folder);
    return { created: projectIn(folder), said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function projectIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8'));
  } catch {
    return null;
  }
}
