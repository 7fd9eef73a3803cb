import type { BoardBlock } from '../../templates/define';
import type { BlockWriter } from './block-writer';
import { columnAddress } from './columns';
import { runs } from './runs';

/** What one formula spills: a header and room below; the formula stands under the header, or in its place. */
export const board: BlockWriter<BoardBlock> = {
  height: ({ rows }) => 1 + rows,
  widths: ({ columns }) => columns.map(({ width }) => width),
  write({ block, body, left }, pen) {
    const formulaRow = block.ownHeader ? body : body + 1;
    const at = { row: formulaRow, column: left, cell: block.columns[0]?.key ?? '' };
    const formula = pen.formula(block.formula, at);
    block.columns.forEach((column, index) => {
      const holds = (row: number): string => (row === formulaRow && index === 0 ? formula : '');
      const header = block.ownHeader ? holds(body) : pen.say(column.header);
      pen.put({ row: body, column: left + index }, { value: header, style: 'header' });
      for (let row = body + 1; row <= body + block.rows; row += 1) {
        const { format } = column;
        const cell = { value: holds(row), style: 'computed', format, setting: column } as const;
        pen.put({ row, column: left + index }, cell);
      }
    });
  },
  names: ({ columns }) => columns.map(({ key }) => key),
  address: (reference, placed, here) =>
    columnAddress(reference, placed.block.columns, placed, placed.body, here),
  marked({ on }, { block, body, left, bodyRows }) {
    const found = runs(block.columns, on);
    if ('lacks' in found) return found;
    const bottom = body + bodyRows - 1;
    return found.map(([from, to]) => ({
      top: body + 1,
      left: left + from,
      bottom,
      right: left + to,
    }));
  },
  spills({ block, body, left }) {
    const top = block.ownHeader ? body : body + 1;
    return [{ top, left, bottom: body + block.rows, right: left + block.columns.length - 1 }];
  },
  header: ({ body }) => body,
  drawn: ({ columns }) => columns.map(({ key }) => key),
};
