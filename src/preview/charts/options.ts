import type { ChartSpec } from './spec';

/** How a series is drawn where the chart mixes kinds. */
export type SeriesKind = 'bars' | 'line';

/** What the options of a chart say, with Google's defaults filled in. */
export interface ChartOptions {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly categoryAxis: AxisOptions;
  readonly valueAxis: AxisOptions;
  /** The axis of values on the right, where series ask for one. */
  readonly rightAxis: AxisOptions;
  readonly series: readonly SeriesOptions[];
}

export interface SeriesOptions {
  readonly kind: SeriesKind;
  readonly color: string;
  readonly onRightAxis: boolean;
  readonly inLegend: boolean;
}

export interface AxisOptions {
  readonly title: string;
  readonly format: string;
}

const googleColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Reads the options of a chart of so many series. */
export function optionsOf({ kind, options }: ChartSpec, seriesCount: number): ChartOptions {
  const [vAxis, hAxis] = [axisOptions(options.get('vAxis')), axisOptions(options.get('hAxis'))];
  const series = partsOf(options.get('series'));
  const given = options.get('colors');
  const colors = Array.isArray(given) && given.length > 0 ? given.map(text) : googleColors;
  return {
    title: text(options.get('title')),
    width: number(options.get('width'), 600),
    height: number(options.get('height'), 371),
    stacked: options.get('isStacked') === true,
    categoryAxis: kind === 'BAR' ? vAxis : hAxis,
    valueAxis: kind === 'BAR' ? hAxis : vAxis,
    rightAxis: axisOptions(partsOf(options.get('vAxes'))['1']),
    series: Array.from({ length: seriesCount }, (_, index) => {
      const own = partsOf(series[String(index)]);
      return {
        kind: seriesKind(kind, text(own['type'])),
        // Colors start anew when they run out.
        color: text(own['color']) || (colors[index % colors.length] ?? ''),
        onRightAxis: own['targetAxisIndex'] === 1,
        inLegend: own['visibleInLegend'] !== false,
      };
    }),
  };
}

/** The color of a series. */
export function colorOf({ series }: ChartOptions, index: number): string {
  return series[index]?.color ?? '';
}

function seriesKind(chart: ChartSpec['kind'], wish: string): SeriesKind {
  if (wish === 'line' || wish === 'bars') return wish;
  // A combo chart draws lines unless each series is told.
  return chart === 'LINE' || chart === 'COMBO' ? 'line' : 'bars';
}

function axisOptions(value: unknown): AxisOptions {
  const { title, format } = partsOf(value);
  return { title: text(title), format: text(format) };
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}
