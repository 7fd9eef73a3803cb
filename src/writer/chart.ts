import type { ChartBlock } from '../templates/define';
import { rangeAddress } from '../google-sheets/a1';
import { axisOf, columnsBeforeAxis, type PlacedBlock, rowsAbove } from './layout';
import { blockNamed, type Layout, sheetName } from './references';
import type { Chart } from './steps';
import { CHART_COLORS, numberFormat } from './theme';

/** The chart at its place, made from the header and rows of the block it shows. */
export function chartAt(
  block: ChartBlock,
  layout: Layout,
  sheet: string,
  row: number,
  column: number,
): Chart {
  const { language } = layout;
  const source = blockNamed(layout, sheet, block.of);
  return {
    type: block.type,
    title: block.title[language],
    range: {
      sheet: sheetName(layout, source.sheet),
      a1: chartRange(block, source.placed, layout),
    },
    asLines: block.asLines ?? [],
    invisible: [],
    colors: block.colors ?? CHART_COLORS,
    format: numberFormat(block.format, language),
    unit: block.unit[language],
    right: null,
    row,
    column,
    width: block.width,
    height: block.height,
  };
}

function chartRange(chart: ChartBlock, placed: PlacedBlock, layout: Layout): string {
  const { block, body, left, bodyRows } = placed;
  const keys = columnKeys(placed, layout);
  const [from, to] = chart.columns ?? [keys[0], keys[keys.length - 1]];
  const [first, last] = [keys.indexOf(from ?? ''), keys.indexOf(to ?? '')];
  if (first < 0 || last < first)
    throw new Error(`chart ${chart.key} names columns that ${block.key} lacks`);
  return rangeAddress(
    { row: body + rowsAbove(block), column: left + first },
    { row: body + bodyRows - 1, column: left + last },
  );
}

function columnKeys({ block }: PlacedBlock, layout: Layout): string[] {
  if (block.kind === 'table' || block.kind === 'board') return block.columns.map(({ key }) => key);
  if (block.kind !== 'grid' || columnsBeforeAxis(block) > 1)
    throw new Error(`block ${block.key} cannot be drawn as a chart`);
  return ['', ...axisOf(layout.template, block.axis).columns.map(({ key }) => key)];
}
