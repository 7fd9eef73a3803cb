import type { Text } from '../language';
import type { BoardBlock } from '../templates/define';
import {
  type FillOptions,
  type Filling,
  formulaAt,
  type PlannedCell,
  type Put,
  putContent,
} from './content';
import { fillGrid } from './fill-grid';
import { fillTable } from './fill-table';
import type { PlacedSheet } from './layout';
import type { Layout } from './references';
import { literal } from './values';

/** The cells of a sheet by row and column, counted from 1; cells that stay empty are left out. */
export type CellMap = Map<string, PlannedCell>;

/** Every cell of a sheet that holds something or looks like something. */
export function filledCells(layout: Layout, sheet: PlacedSheet, options: FillOptions): CellMap {
  const cells: CellMap = new Map();
  const put: Put = (row, column, cell) => cells.set(`${row},${column}`, cell);
  const say = (text: Text): string => literal(text[layout.language]);
  put(1, 1, { value: say(sheet.sheet.title), style: 'title' });
  put(2, 1, { value: say(sheet.sheet.about), style: 'about' });
  for (const placed of sheet.blocks) {
    const { block, top, left } = placed;
    if (block.title && block.kind !== 'chart')
      put(top, left, { value: say(block.title), style: 'blockTitle' });
    if (block.about) put(placed.body - 1, left, { value: say(block.about), style: 'about' });
    fillBlock({ layout, options, sheet: sheet.sheet.key, placed, put, say });
  }
  return cells;
}

function fillBlock(filling: Filling): void {
  const { placed, put, say, layout } = filling;
  const { block, body, left } = placed;
  switch (block.kind) {
    case 'text':
      block.paragraphs.forEach((paragraph, index) => {
        const row = body + index;
        const value =
          'formula' in paragraph
            ? formulaAt(filling, row, left, paragraph.formula)
            : say(paragraph);
        put(row, left, { value, style: 'paragraph' });
      });
      return;
    case 'how-to':
      layout.template.howTo.forEach((step, index) => {
        put(body + index, left, { value: `${index + 1}. ${say(step)}`, style: 'paragraph' });
      });
      return;
    case 'form':
      block.items.forEach((item, index) => {
        const row = body + index;
        put(row, left, { value: say(item.label), style: 'label' });
        putContent(filling, row, left + 1, item);
        if (item.remark) put(row, left + 2, { value: say(item.remark), style: 'remark' });
      });
      return;
    case 'figures':
      block.items.forEach((item, index) => {
        const column = left + index;
        put(body, column, { value: say(item.label), style: 'figureLabel' });
        const value = formulaAt(filling, body + 1, column, item.formula);
        put(body + 1, column, { value, style: 'figure', format: item.format });
        if (placed.bodyRows < 3) return;
        put(body + 2, column, {
          value: item.remark ? say(item.remark) : '',
          style: 'figureRemark',
        });
      });
      return;
    case 'table':
      fillTable(filling, block);
      return;
    case 'grid':
      fillGrid(filling, block);
      return;
    case 'board':
      fillBoard(filling, block);
      return;
    case 'chart':
      return;
    default:
      block satisfies never;
  }
}

/** The header and room for what the formula spills; the formula stands below the header, or in its place. */
function fillBoard(filling: Filling, block: BoardBlock): void {
  const { put, say, placed } = filling;
  const { body, left } = placed;
  const formulaRow = block.ownHeader ? body : body + 1;
  const formula = formulaAt(filling, formulaRow, left, block.formula);
  block.columns.forEach((column, index) => {
    const holds = (row: number): string => (row === formulaRow && index === 0 ? formula : '');
    const header = block.ownHeader ? holds(body) : say(column.header);
    put(body, left + index, { value: header, style: 'header' });
    for (let row = body + 1; row <= body + block.rows; row += 1) {
      const { format } = column;
      put(row, left + index, { value: holds(row), style: 'computed', format, setting: column });
    }
  });
}
