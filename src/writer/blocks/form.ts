import type { FormBlock } from '../../templates/define';
import { columnLetters } from '../../google-sheets/a1';
import { putContent } from '../cells';
import type { BlockWriter } from './block-writer';
import { runs } from './runs';

const WIDTHS = [260, 130, 340];

/** Labels down, one cell beside each, and a remark to its right. */
export const form: BlockWriter<FormBlock> = {
  height: ({ items }) => items.length,
  widths: ({ items }) => (items.some(({ remark }) => remark) ? WIDTHS : WIDTHS.slice(0, 2)),
  write({ block, body, left }, pen) {
    block.items.forEach((item, index) => {
      const row = body + index;
      pen.put({ row, column: left }, { value: pen.say(item.label), style: 'label' });
      putContent(pen, { row, column: left + 1, cell: item.key }, item);
      if (item.remark)
        pen.put({ row, column: left + 2 }, { value: pen.say(item.remark), style: 'remark' });
    });
  },
  names: ({ items }) => items.map(({ key }) => key),
  address({ name }, { block, body, left }) {
    const row = body + block.items.findIndex(({ key }) => key === name);
    return { a1: `$${columnLetters(left + 1)}$${row}` };
  },
  marked({ on }, { block, body, left }) {
    const found = runs(block.items, on);
    if ('lacks' in found) return found;
    return found.map(([from, to]) => ({
      top: body + from,
      left: left + 1,
      bottom: body + to,
      right: left + 1,
    }));
  },
};
