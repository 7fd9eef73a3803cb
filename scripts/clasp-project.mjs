// The project file of clasp, .clasp.json: which script of Google the folder belongs to.
import { readFileSync, writeFileSync } from 'node:fs';

const file = '.clasp.json';
const placeholder = 'set-by-npm-run-create';

/** What .clasp.json of the current folder says. */
export function readProject() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** True once the project names a real script. */
export function hasScript({ scriptId }) {
  return Boolean(scriptId) && scriptId !== placeholder;
}

/** Names another script; the settings of the previous one (its spreadsheet, its cloud project) are dropped. */
export function rememberScript({ scriptId, parentId }) {
  const project = { ...readProject(), scriptId, parentId, projectId: undefined };
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`);
}
