import type { ChartBlock } from '../templates/define';
import { rangeAddress } from '../google-sheets/a1';
import { writerOf } from './blocks';
import {
  type Draft,
  type PlacedBlock,
  type PlacedSheet,
  refuse,
  sheetKeys,
  sheetNamed,
} from './draft';
import { CHART_COLORS, numberFormat } from './look';
import { meant } from './nearest';
import type { Chart } from './steps';

/** The charts of a sheet at their places. */
export function chartsOn(sheet: PlacedSheet, draft: Draft): Chart[] {
  return sheet.blocks.flatMap(({ block, body, left }) => {
    if (block.kind !== 'chart') return [];
    const range = sourceOf(block, sheet, draft);
    return range ? [chartOf(block, range, { row: body, column: left }, draft)] : [];
  });
}

function chartOf(
  block: ChartBlock,
  range: Chart['range'],
  at: Pick<Chart, 'row' | 'column'>,
  { language }: Draft,
): Chart {
  return {
    type: block.type,
    title: block.title[language],
    range,
    asLines: block.asLines ?? [],
    invisible: [],
    colors: block.colors ?? CHART_COLORS,
    format: numberFormat(block.format, language),
    unit: block.unit[language],
    right: null,
    ...at,
    width: block.width,
    height: block.height,
  };
}

/** Header and rows of the block that is drawn; null, with a mistake noted, where that cannot be. */
function sourceOf(chart: ChartBlock, sheet: PlacedSheet, draft: Draft): Chart['range'] | null {
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
  const [from, to] = chart.columns ?? [keys[0] ?? '', keys[keys.length - 1] ?? ''];
  const missing = [from, to].find((column) => !keys.includes(column));
  if (missing !== undefined)
    return no(`${key} has no column ${meant(missing, keys.filter(Boolean))}`);
  const [left, right] = [keys.indexOf(from), keys.indexOf(to)];
  if (right < left) return no(`the column ${to} of ${key} stands before ${from}`);
  return { sheet: home.name, a1: drawnRange(source, left, right) };
}

function drawnRange(source: PlacedBlock, first: number, last: number): string {
  const { body, left, bodyRows } = source;
  const top = writerOf(source.block).header?.(source) ?? body;
  return rangeAddress(
    { row: top, column: left + first },
    { row: body + bodyRows - 1, column: left + last },
  );
}
