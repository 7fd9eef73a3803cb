import type { Text } from '../../language';
import type { Format, Formula } from '../define';
import { byFormat } from '../parts/formats';

/** A line of the profit and loss model. */
export interface ModelLine {
  readonly key: string;
  readonly label: Text;
  readonly note?: Text;
  readonly format: Format;
  readonly role?: 'detail' | 'subtotal' | 'total';
  /** Typed in at the end of each month; the other lines are computed in actual months as well. */
  readonly typed?: true;
  /** A month by the other lines of that month and by the drivers, each named `{driver.key}`. */
  readonly month: Formula;
  /** Instead of `month` where there is no month before. */
  readonly firstMonth?: Formula;
  /** What an actual month comes to, where it is neither typed in nor computed as in a forecast. */
  readonly actual?: Formula;
  readonly firstActual?: Formula;
  /** What several months come to; a ratio is computed from their sums as in one month. */
  readonly together: 'sum' | 'ratio' | 'mean' | 'end';
  readonly better: 'higher' | 'lower' | 'either';
}

/** A heading between lines. */
export interface Heading {
  readonly key: string;
  readonly heading: Text;
}

type LineRest = Pick<ModelLine, 'month' | 'better'> &
  Partial<Pick<ModelLine, 'firstMonth' | 'actual' | 'firstActual' | 'together' | 'role' | 'note'>>;

interface RateRest extends Pick<ModelLine, 'better' | 'note'> {
  /** Which line is divided by which. */
  readonly of: readonly [string, string];
}

export function heading(key: string, words: Text): Heading {
  return { key, heading: words };
}

/** Lines that follow from the others in every month. */
export const computed = byFormat(
  (format) =>
    (key: string, label: Text, rest: LineRest): ModelLine => ({
      key,
      label,
      format,
      together: 'sum',
      ...rest,
    }),
);

/** Lines whose real figures are typed in, and which the drivers forecast. */
export const typed = byFormat(
  (format) =>
    (key: string, label: Text, rest: LineRest): ModelLine => ({
      ...computed[format](key, label, rest),
      typed: true,
    }),
);

/** Lines that divide one line by another. */
export const rate = byFormat(
  (format) =>
    (key: string, label: Text, { of: [part, whole], ...rest }: RateRest): ModelLine => ({
      key,
      label,
      format,
      role: 'detail',
      month: `IF({${whole}}=0;"";{${part}}/{${whole}})`,
      together: 'ratio',
      ...rest,
    }),
);
