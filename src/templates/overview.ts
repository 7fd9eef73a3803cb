import type { Text } from '../language';
import type { Formula } from './cell';
import type { BlockBase } from './define';

/** Every other sheet that is shown: its title as a link, and what it is for. */
export interface ContentsBlock extends BlockBase {
  readonly kind: 'contents';
}

/**
 * What should hold, line by line, and whether it does, in colour; the first line counts what is to be looked at, and
 * formulas may name it as `attention`.
 */
export interface ChecksBlock extends BlockBase {
  readonly kind: 'checks';
  readonly items: readonly CheckItem[];
}

export interface CheckItem {
  readonly key: string;
  /** What should hold: “Every contact has a source”. */
  readonly label: Text;
  /** TRUE or FALSE, or a sentence on what to look at; "" while there is nothing to check. */
  readonly formula: Formula;
  /** Key of the sheet where it is put right. */
  readonly sheet?: string;
}

/** What each colour of the template's cells means. */
export interface LegendBlock extends BlockBase {
  readonly kind: 'legend';
}
