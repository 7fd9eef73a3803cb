import type { Text } from '../../language';
import type { Format, Formula } from '../define';

/** A line of the profit and loss model. */
export interface ModelLine {
  readonly key: string;
  readonly label: Text;
  readonly note?: Text;
  readonly format: Format;
  readonly role?: 'detail' | 'subtotal' | 'total';
  /** Typed in at the end of each month; the other lines are computed in fact months as well. */
  readonly typed?: true;
  /** A month by the drivers and the other lines of that month. */
  readonly month: Formula;
  /** Instead of `month` where there is no month before. */
  readonly firstMonth?: Formula;
  /** What several months come to; a ratio is computed from their sums as in one month. */
  readonly together: 'sum' | 'ratio' | 'most' | 'end';
  readonly better: 'higher' | 'lower' | 'either';
}

/** A heading between lines. */
export interface Heading {
  readonly key: string;
  readonly heading: Text;
}
