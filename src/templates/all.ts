import { examplesTemplate } from '../examples/examples';
import type { Template } from './define';
import { templates } from './registry';

/** All templates in the order in which they are offered; for the build, scripts and tests, never inside Code.js. */
export function allTemplates(): readonly Template[] {
  return [...templates, examplesTemplate()];
}
