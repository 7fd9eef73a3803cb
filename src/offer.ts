import { examplesTemplate } from './examples/examples';
import type { Template } from './templates/define';
import { templates } from './templates/registry';

/** All templates in the order in which they are offered; Code.js reads them from Sidebar.html. */
export function allTemplates(): readonly Template[] {
  return [...templates, examplesTemplate()];
}
