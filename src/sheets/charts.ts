import { addressedArea } from '../google-sheets/a1';
import type { Chart } from '../writer/steps';
import { rangeAmong, type ReadSheet } from './ranges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The chart of a range whose first column holds categories and whose first row names the series. */
export function embeddedChart(
  chart: Chart,
  sheet: Sheet,
  sheets: readonly ReadSheet[],
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const isBar = chart.type === 'bar' || chart.type === 'stackedBar';
  const builder = sheet
    .newChart()
    .setChartType(chartType(chart.type))
    .addRange(rangeAmong(sheets, chart.range.sheet, chart.range.a1))
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('treatLabelsAsText', true)
    .setOption('title', chart.title)
    .setOption('isStacked', chart.type === 'stacked' || chart.type === 'stackedBar')
    .setOption('series', seriesOf(chart))
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: 'bottom' })
    // Without a format an axis takes its cells' format, which charts do not understand.
    .setOption(isBar ? 'hAxis' : 'vAxis', { title: chart.unit })
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.row, chart.column, 0, 0);
  if (chart.type === 'combo') builder.setOption('seriesType', 'bars');
  if (chart.right)
    builder.setOption('vAxes', { 0: { title: chart.unit }, 1: { title: chart.right.unit } });
  if (showsHiddenColumns(chart, sheets))
    builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  return builder.build();
}

function chartType(type: Chart['type']): GoogleAppsScript.Charts.ChartType {
  const types = Charts.ChartType;
  return {
    column: types.COLUMN,
    stacked: types.COLUMN,
    stackedBar: types.BAR,
    line: types.LINE,
    bar: types.BAR,
    combo: types.COMBO,
  }[type];
}

/** By default a chart leaves out hidden cells. */
function showsHiddenColumns({ range }: Chart, sheets: readonly ReadSheet[]): boolean {
  const source = sheets.find(({ planned }) => planned.name === range.sheet);
  return source?.planned.steps.some((step) => step.do === 'hide columns') ?? false;
}

type SeriesOptions = Record<number, Readonly<Record<string, unknown>>>;

function seriesOf(chart: Chart): SeriesOptions {
  const { type, asLines, invisible, right } = chart;
  const options: SeriesOptions = {};
  const add = (series: readonly number[], more: Readonly<Record<string, unknown>>): void => {
    for (const each of series) options[each] = { ...options[each], ...more };
  };
  // A combo chart draws only lines unless each series has a type.
  if (type === 'combo') add(seriesIn(chart), { type: 'bars' });
  add(asLines, { type: 'line' });
  add(invisible, { color: 'transparent', visibleInLegend: false });
  add(right?.series ?? [], { targetAxisIndex: 1 });
  return options;
}

/** The numbers of the series: of all columns but the first. */
function seriesIn({ range }: Chart): number[] {
  const { firstColumn, lastColumn } = addressedArea(range.a1) ?? {};
  return Array.from({ length: (lastColumn ?? 0) - (firstColumn ?? 0) }, (_, index) => index);
}
