// Builds dist/ and sends it to the script that .clasp.json names.
//   npm run push -- [--language ru]
import { spawnSync } from 'node:child_process';
import { clasp, explained } from './clasp.mjs';
import { hasScript, readProject } from './clasp-project.mjs';

const project = readProject();
if (!hasScript(project)) {
  console.error(
    'This folder has no script at Google yet. Run "npm run create" once: it creates a spreadsheet with a script ' +
      'in it. Then repeat "npm run push".',
  );
  process.exit(1);
}

const build = spawnSync(
  process.execPath,
  ['build.mjs', '--only', 'dist', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (build.status !== 0) process.exit(1);

console.log('Sending dist/ to Google…');
// Without --force clasp skips the whole push, silently, whenever the manifest differs.
const { stdout, said } = clasp(['push', '--force', '--json']);
const sent = listed(stdout);
if (!sent) {
  console.error(explained(said));
  process.exit(1);
}
console.log(
  sent.length > 0 ? `Sent: ${sent.join(', ')}.` : 'Google already has this build; nothing to send.',
);
const address = project.parentId
  ? `https://docs.google.com/spreadsheets/d/${project.parentId}/edit`
  : 'the spreadsheet';
console.log(`Open or reload ${address}; after a few seconds the menu Extensions → Pult appears.`);

/** clasp exits with success even when it did nothing; only a list of files shows that it pushed. */
function listed(stdout) {
  try {
    const files = JSON.parse(stdout);
    return Array.isArray(files) ? files : null;
  } catch {
    return null;
  }
}
