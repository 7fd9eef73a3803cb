import { readdirSync } from 'node:fs';
import { allTemplates } from '../../src/templates/all';
import { describeTemplate } from './describe-template';

// Templates that have no file of their own here: what holds for every template holds for them.
const files = readdirSync(__dirname);
for (const { id } of allTemplates()) {
  if (!files.includes(`${id}.test.ts`)) describeTemplate(id);
}
