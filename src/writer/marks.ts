import type { Mark } from '../templates/define';
import { rangeAddress } from '../google-sheets/a1';
import { axisOf, columnsBeforeAxis, type PlacedBlock, type PlacedSheet, rowsAbove } from './layout';
import { type Layout, resolved } from './references';
import type { FormulaFormat } from './steps';
import { lookColors } from './theme';

/** The marks of a sheet's blocks as conditional formats, in the order in which they win. */
export function conditionalFormats(layout: Layout, sheet: PlacedSheet): FormulaFormat[] {
  return sheet.blocks.flatMap((placed) =>
    (placed.block.marks ?? []).flatMap((mark) =>
      areas(layout, placed, mark, sheet.rows).map(([top, left, bottom, right]) => ({
        range: rangeAddress({ row: top, column: left }, { row: bottom, column: right }),
        formula: `=${resolved(mark.when, layout, {
          sheet: sheet.sheet.key,
          placed,
          row: top,
          column: left,
        })}`,
        ...lookColors(mark.look),
      })),
    ),
  );
}

type Bounds = readonly [top: number, left: number, bottom: number, right: number];

/** The cells a mark is about: one area for each run of neighbouring columns, lines or items. */
function areas(layout: Layout, placed: PlacedBlock, mark: Mark, lastRow: number): Bounds[] {
  const { on, columns } = mark;
  const { block, body, left, bodyRows } = placed;
  switch (block.kind) {
    case 'table':
    case 'board': {
      const top = body + rowsAbove(block) + 1;
      const bottom = placed.open ? lastRow : body + bodyRows - 1;
      return runs(block.columns, on).map(([first, last]) => [
        top,
        left + first,
        bottom,
        left + last,
      ]);
    }
    case 'grid': {
      const axis = axisOf(layout.template, block.axis);
      const first = left + columnsBeforeAxis(block);
      const lines = on?.includes(block.axis) ? [{ key: block.axis }, ...block.lines] : block.lines;
      const top = body + (lines === block.lines ? 1 : 0);
      const across = runs(axis.columns, columns);
      return runs(lines, on).flatMap(([from, to]) =>
        across.map(([start, end]): Bounds => [top + from, first + start, top + to, first + end]),
      );
    }
    case 'form':
      return runs(block.items, on).map(([from, to]) => [
        body + from,
        left + 1,
        body + to,
        left + 1,
      ]);
    case 'figures':
      return runs(block.items, on).map(([from, to]) => [
        body + 1,
        left + from,
        body + 1,
        left + to,
      ]);
    case 'text':
    case 'how-to':
    case 'chart':
      throw new Error(`block ${block.key} cannot have marks`);
    default:
      return block satisfies never;
  }
}

/** First and last position of each run of neighbours among the named ones; all of them if none is named. */
function runs(
  items: readonly { readonly key: string }[],
  keys: readonly string[] | undefined,
): [number, number][] {
  if (!keys) return [[0, items.length - 1]];
  const unknown = keys.find((key) => !items.some((item) => item.key === key));
  if (unknown !== undefined) throw new Error(`a mark names ${unknown}, which its block lacks`);
  const result: [number, number][] = [];
  items.forEach(({ key }, index) => {
    if (!keys.includes(key)) return;
    const last = result[result.length - 1];
    if (last && last[1] === index - 1) last[1] = index;
    else result.push([index, index]);
  });
  return result;
}
