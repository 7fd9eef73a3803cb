import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allGoldens, kept } from '../harness/golden';

const folder = join(__dirname, '../golden');
const goldens = allGoldens();

// What every sheet gets, to the cell. "npm run golden" accepts a change that is meant.
test.each(goldens.map((golden) => [golden.file, golden] as const))(
  'the plan is the one in %s, or "npm run golden" accepts the change',
  (_, golden) => {
    expect(golden.now).toBe(kept(folder, golden));
  },
);

test('every golden file belongs to a template', () => {
  expect(readdirSync(folder).sort()).toEqual(goldens.map(({ file }) => file).sort());
});
