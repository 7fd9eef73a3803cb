import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '../..');

/** What `npm run dev` builds after these files of src/ have changed. */
function partsOf(...files: readonly string[]): unknown {
  const script = `
    const { partsOf } = await import('./src/preview/dev.mjs');
    console.log(JSON.stringify(partsOf(${JSON.stringify(files)})));`;
  const given = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, given, { cwd: project, encoding: 'utf8' }));
}

test.each([
  [['preview/page/main.ts'], ['preview']],
  [['writer/plan.ts', 'templates/hadi.ts'], ['dist']],
  [['google-sheets/a1.ts'], ['dist', 'preview']],
  [
    ['preview/page/main.ts', 'sidebar/words.ts'],
    ['dist', 'preview'],
  ],
])('after a change of %j the parts %j are built', (files, parts) => {
  expect(partsOf(...files)).toEqual(parts);
});
