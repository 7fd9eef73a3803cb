import type { Template } from './define';
import { hadi } from './hadi';
import { pnl } from './pnl';
import { recruitingFunnel } from './recruiting-funnel';

/** The one list of templates, in the order in which they are offered; Code.js reads it from Sidebar.html. */
export function allTemplates(): readonly Template[] {
  return [pnl, hadi, recruitingFunnel];
}
