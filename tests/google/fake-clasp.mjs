// Stands in for clasp where a login would be needed: same arguments, files and words as clasp 3.4.1.
//   FAKE_CLASP_REFUSES  the words with which it fails
//   FAKE_CLASP_LOG      a file that gets a line of JSON for each call
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
appendFileSync(process.env.FAKE_CLASP_LOG, `${JSON.stringify({ args, folder: process.cwd() })}\n`);

const refusal = process.env.FAKE_CLASP_REFUSES;
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
if (args[0] === 'create-script') createScript(args[args.indexOf('--type') + 1]);
if (args[0] === 'push') console.log(JSON.stringify(['dist/Code.js', 'dist/appsscript.json']));

function createScript(type) {
  if (existsSync('.clasp.json')) {
    console.error('Project file already exists.');
    return;
  }
  const parentId = type === 'sheets' ? 'new-spreadsheet' : undefined;
  const project = { scriptId: 'new-script', rootDir: '', parentId, filePushOrder: [] };
  writeFileSync('.clasp.json', JSON.stringify(project, null, 2));
  writeFileSync('appsscript.json', '{}');
  console.log('Created new script: https://script.google.com/d/new-script/edit');
}
