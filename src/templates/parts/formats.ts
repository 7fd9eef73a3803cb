import type { Format } from '../define';

/** One maker for each format, so that an author writes `col.money(…)` and `item.percent(…)`. */
export function byFormat<Maker>(maker: (format: Format) => Maker): Readonly<Record<Format, Maker>> {
  return {
    text: maker('text'),
    count: maker('count'),
    decimal: maker('decimal'),
    figure: maker('figure'),
    metric: maker('metric'),
    money: maker('money'),
    percent: maker('percent'),
    percent1: maker('percent1'),
    date: maker('date'),
    month: maker('month'),
    signedCount: maker('signedCount'),
    signedMoney: maker('signedMoney'),
    signedPercent1: maker('signedPercent1'),
    points: maker('points'),
  };
}
