import type { Template } from './define';
import { hadi } from './hadi';

/** The one list of templates, in the order in which they are offered; the bundle holds it as text until asked. */
export function allTemplates(): readonly Template[] {
  return [hadi];
}
