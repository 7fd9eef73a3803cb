import type { Formula, Look, Mark } from '../define';

type Marker = (on: readonly string[], when: Formula) => Mark;

const marker =
  (look: Look): Marker =>
  (on, when) => ({ on, when, look });

/** Colours of cells by what they mean: `mark.alarm(['report'], '{report}={#report.late}')`. */
export const mark: Readonly<Record<Look, Marker>> = {
  alarm: marker('alarm'),
  warn: marker('warn'),
  good: marker('good'),
  muted: marker('muted'),
  fact: marker('fact'),
  forecast: marker('forecast'),
};
