import type { ChartSpec } from './spec';

/** How a series is drawn where the chart mixes kinds. */
export type SeriesKind = 'area' | 'bars' | 'line';

/** What the options of a chart say, with Google's defaults filled in. */
export interface ChartOptions {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly smooth: boolean;
  readonly legend: 'bottom' | 'none' | 'right' | 'top';
  readonly colors: readonly string[];
  readonly categoryAxis: AxisOptions;
  readonly valueAxis: AxisOptions;
  readonly series: readonly { readonly kind: SeriesKind; readonly onRightAxis: boolean }[];
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
  const legend = text(partsOf(options.get('legend'))['position']);
  const colors = options.get('colors');
  return {
    title: text(options.get('title')),
    width: number(options.get('width'), 600),
    height: number(options.get('height'), 371),
    stacked: options.get('isStacked') === true,
    smooth: options.get('curveType') === 'function',
    legend: legend === 'none' || legend === 'right' || legend === 'top' ? legend : 'bottom',
    colors: Array.isArray(colors) && colors.length > 0 ? colors.map(text) : googleColors,
    categoryAxis: kind === 'BAR' ? vAxis : hAxis,
    valueAxis: kind === 'BAR' ? hAxis : vAxis,
    series: Array.from({ length: seriesCount }, (_, index) => {
      const own = partsOf(series[String(index)]);
      return {
        kind: seriesKind(kind, text(own['type'])),
        onRightAxis: own['targetAxisIndex'] === 1,
      };
    }),
  };
}

/** The color of a series; colors start anew when they run out. */
export function colorOf({ colors }: ChartOptions, series: number): string {
  return colors[series % colors.length] ?? '#4285f4';
}

function seriesKind(chart: ChartSpec['kind'], wish: string): SeriesKind {
  if (wish === 'line' || wish === 'area' || wish === 'bars') return wish;
  if (chart === 'LINE') return 'line';
  return chart === 'AREA' ? 'area' : 'bars';
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
