import type { ChartBlock } from '../templates/define';
import { rangeAddress } from '../google-sheets/a1';
import { writerOf } from './blocks';
import { isPutTogether } from './chart-data';
import {
  type Draft,
  type PlacedBlock,
  type PlacedSheet,
  refuse,
  sheetKeys,
  sheetNamed,
} from './draft';
import { CHART_COLORS } from './look';
import { meant } from './nearest';
import { numberFormat } from './number-formats';
import type { Chart } from './steps';

/** The charts of a sheet at their places. */
export function chartsOn(sheet: PlacedSheet, draft: Draft): Chart[] {
  return sheet.blocks.flatMap(({ block, body, left }) => {
    if (block.kind !== 'chart') return [];
    const drawn = drawnBy(block, sheet, draft);
    return drawn ? [chartOf(block, drawn, { row: body, column: left }, draft)] : [];
  });
}

function chartOf(
  block: ChartBlock,
  { range, series }: Drawn,
  at: Pick<Chart, 'row' | 'column'>,
  draft: Draft,
): Chart {
  const { language } = draft;
  const { right } = block;
  return {
    type: block.type === 'funnel' ? 'stackedBar' : block.type,
    title: block.title[language],
    range,
    asLines: block.asLines ?? [],
    invisible: block.type === 'funnel' ? [0] : [],
    colors: block.colors ?? CHART_COLORS,
    format: numberFormat(block.format, draft),
    unit: block.unit[language],
    right: right
      ? {
          series: right.series.map((key) => series.indexOf(key)),
          format: numberFormat(right.format, draft),
          unit: right.unit[language],
        }
      : null,
    ...at,
    width: block.width,
    height: block.height,
  };
}

interface Drawn {
  readonly range: Chart['range'];
  /** Keys of the series. */
  readonly series: readonly string[];
}

/** Header and rows of the block that is drawn; null, with a mistake noted, where that cannot be. */
function drawnBy(chart: ChartBlock, sheet: PlacedSheet, draft: Draft): Drawn | null {
  const no = (why: string): null => {
    refuse(draft, [sheet.sheet.key, chart.key], why);
    return null;
  };
  const [first = '', second] = chart.of.split('!');
  const home = second === undefined ? sheet : sheetNamed(draft, first);
  if (!home) return no(`there is no sheet ${meant(first, sheetKeys(draft))}`);
  const key = second ?? first;
  const source = home.blocks.find(({ block }) => block.key === key);
  if (!source)
    return no(
      `there is no block ${meant(
        key,
        home.blocks.map(({ block }) => block.key),
      )}`,
    );
  const keys = writerOf(source.block).drawn?.(source.block, draft);
  if (!keys) return no(`the block ${key} cannot be drawn`);
  const all = [keys[0] ?? '', keys[keys.length - 1] ?? ''] as const;
  const [from, to] = isPutTogether(chart) ? all : (chart.columns ?? all);
  const missing = [from, to].find((column) => !keys.includes(column));
  if (missing !== undefined)
    return no(`${key} has no column ${meant(missing, keys.filter(Boolean))}`);
  const [left, right] = [keys.indexOf(from), keys.indexOf(to)];
  if (right < left) return no(`the column ${to} of ${key} stands before ${from}`);
  const series = keys.slice(left + 1, right + 1);
  const lost = chart.right?.series.find((each) => !series.includes(each));
  if (lost !== undefined) return no(`there is no series ${meant(lost, series)}`);
  return { range: { sheet: home.name, a1: drawnRange(source, left, right) }, series };
}

function drawnRange(source: PlacedBlock, first: number, last: number): string {
  const { body, left, bodyRows } = source;
  const top = writerOf(source.block).header?.(source) ?? body;
  return rangeAddress(
    { row: top, column: left + first },
    { row: body + bodyRows - 1, column: left + last },
  );
}
