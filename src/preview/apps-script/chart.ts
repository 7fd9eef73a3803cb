import type { ChartKind, ChartSpec } from '../charts/spec';
import { facadeOf } from './range-facade';
import { enumeration, partial } from './partial';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const specs = new WeakMap<Chart, ChartSpec>();
const kinds = ['BAR', 'COLUMN', 'COMBO', 'LINE'] as const satisfies ChartKind[];

/** Google's Charts service, as far as charts in a sheet need it. */
export const charts = partial<GoogleAppsScript.Charts.Charts>('Charts', {
  ChartType: enumeration<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
    'BAR',
    'COLUMN',
    'COMBO',
    'LINE',
  ]),
  ChartHiddenDimensionStrategy: enumeration<
    typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
  >('ChartHiddenDimensionStrategy', ['SHOW_BOTH']),
});

/** What was asked of a built chart. */
export function specOf(chart: Chart): ChartSpec {
  const spec = specs.get(chart);
  if (!spec) throw new Error('this chart is not of the preview');
  return spec;
}

/** Google's builder of charts in a sheet. */
export function newChart(): Builder {
  const wish: { -readonly [Key in keyof ChartSpec]?: ChartSpec[Key] } = {};
  const options = new Map<string, unknown>();
  const chain = (change: Partial<ChartSpec>): Builder => {
    Object.assign(wish, change);
    return builder;
  };
  const builder: Builder = partial<Builder>('EmbeddedChartBuilder', {
    addRange(range) {
      if (wish.range) throw new Error('not in the preview: a chart of two ranges');
      const { startRow: row, startColumn: column } = facadeOf(range).getRange();
      const sheetId = facadeOf(range).getSheetId();
      const size = { rows: facadeOf(range).getHeight(), columns: facadeOf(range).getWidth() };
      return chain({ range: { sheetId, row, column, ...size } });
    },
    build() {
      const { kind, range, position, headers = 0, showsHidden = false } = wish;
      if (!kind || !range || !position) {
        throw new Error('A chart needs a type, a range and a position.');
      }
      const chart = partial<Chart>('EmbeddedChart', {});
      specs.set(chart, { kind, range, position, headers, showsHidden, options: new Map(options) });
      return chart;
    },
    setChartType(type) {
      const kind = kinds.find((known) => known === String(type));
      if (!kind) throw new Error(`not in the preview: chart type ${type}`);
      return chain({ kind });
    },
    setHiddenDimensionStrategy: (strategy) =>
      chain({ showsHidden: String(strategy) === 'SHOW_BOTH' }),
    setNumHeaders: (headers) => chain({ headers }),
    setOption(name, value: unknown) {
      options.set(name, value);
      return builder;
    },
    setPosition: (row, column, offsetX, offsetY) =>
      chain({ position: { row: row - 1, column: column - 1, offsetX, offsetY } }),
  });
  return builder;
}
