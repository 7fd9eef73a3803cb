import type { FiguresBlock } from '../../templates/define';
import { columnLetters } from '../../google-sheets/a1';
import type { BlockWriter } from './block-writer';
import { runs } from './runs';

const WIDTH = 150;

/** Few large figures side by side, a label above each. */
export const figures: BlockWriter<FiguresBlock> = {
  height: (block) => (hasRemarks(block) ? 3 : 2),
  widths: ({ items }) => items.map(() => WIDTH),
  write({ block, body, left }, pen) {
    block.items.forEach(({ key, label, format, formula, remark }, index) => {
      const at = { row: body + 1, column: left + index, cell: key };
      pen.put({ ...at, row: body }, { value: pen.say(label), style: 'figureLabel' });
      pen.put(at, { value: pen.formula(formula, at), style: 'figure', format });
      if (!hasRemarks(block)) return;
      const value = remark ? pen.say(remark) : '';
      pen.put({ ...at, row: body + 2 }, { value, style: 'figureRemark' });
    });
  },
  names: ({ items }) => items.map(({ key }) => key),
  address({ name }, { block, body, left }) {
    const column = left + block.items.findIndex(({ key }) => key === name);
    return { a1: `$${columnLetters(column)}$${body + 1}` };
  },
  marked({ on }, { block, body, left }) {
    const found = runs(block.items, on);
    if ('lacks' in found) return found;
    return found.map(([from, to]) => ({
      top: body + 1,
      left: left + from,
      bottom: body + 1,
      right: left + to,
    }));
  },
};

function hasRemarks({ items }: FiguresBlock): boolean {
  return items.some(({ remark }) => remark);
}
