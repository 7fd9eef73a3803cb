import type { Template } from './define';
import { hadi } from './hadi';
import { pnl } from './pnl';
import { recruitingFunnel } from './recruiting-funnel';

/** The one list of templates, in the order in which they are offered. */
export const templates: readonly Template[] = [pnl, hadi, recruitingFunnel];
