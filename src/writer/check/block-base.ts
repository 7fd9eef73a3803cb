import type { BlockBase } from '../../templates/define';
import { marks } from './cell-shapes';
import { anything, may, must, type Properties, words } from './shapes';

/** What every block may say. */
export const base = {
  key: must(anything),
  title: may(words),
  about: may(words),
  beside: may(anything),
  marks: may(marks),
} satisfies Properties<BlockBase>;

/** The kind of a block is known before it is looked at. */
export const kind = must(anything);
