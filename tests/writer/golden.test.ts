import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTemplates } from '../../src/templates/all';
import { printed } from './print';
import { planned } from './template';

const folder = join(__dirname, '../golden');
const rewriting = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];
const cases = allTemplates().flatMap((template) =>
  (['ru', 'en'] as const).map((language) => {
    return [`${template.id}.${language}.txt`, template, language] as const;
  }),
);

// What every sheet gets, to the cell. After a change that is meant: UPDATE_GOLDEN=1 npx jest tests/writer/golden
test.each(cases)('the plan is the one in %s', (file, template, language) => {
  const path = join(folder, file);
  const plan = printed(planned({ language }, template));
  if (rewriting) writeFileSync(path, plan);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `${file} is missing`).toBe(plan);
});

test('every golden file belongs to a template', () => {
  expect(readdirSync(folder).sort()).toEqual(cases.map(([file]) => file).sort());
});
