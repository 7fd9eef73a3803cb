import type { Text } from '../language';
import type { Template } from './define';
import { hadi } from './hadi/template';
import { subjects } from './parts/subjects';
import { pnl } from './pnl/template';
import { recruitingFunnel } from './recruiting-funnel/template';

/** The one list of templates, in the order in which they are offered: by subject. */
export const templates: readonly Template[] = [pnl, hadi, recruitingFunnel].sort(
  (one, other) => place(one) - place(other),
);

function place({ subject }: Template): number {
  return Object.values<Text>(subjects).indexOf(subject);
}
