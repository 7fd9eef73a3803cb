import type { Text } from '../../language';
import type { ColumnSetting, FormBlock, FormItem } from '../../templates/define';
import { columnLetters } from '../../google-sheets/a1';
import { type Pen, type PlannedCell, putContent, type Spot } from '../cells';
import { linkFormula } from '../links';
import type { BlockWriter } from './block-writer';
import { runs } from './runs';

function writeRemark({ link }: FormItem, remark: Text, at: Spot, pen: Pen): void {
  const { draft, path } = pen;
  const value = link
    ? linkFormula(link, remark[draft.language], draft, [...path, at.cell])
    : pen.say(remark);
  pen.put(at, { value, style: link ? 'link' : 'remark' });
}

/** Where one of the cells holds words, the others stand on the left as words do. */
function settingOf({ wrap, across }: FormItem, { items }: FormBlock): ColumnSetting {
  const hasWords = items.some(({ format }) => format === 'text');
  return { ...(wrap || across ? { wrap: true } : {}), ...(hasWords ? { align: 'left' } : {}) };
}

function spanOf({ across, lines }: FormItem): Pick<PlannedCell, 'across' | 'lines'> {
  return { ...(across ? { across } : {}), ...(lines ? { lines } : {}) };
}

const WIDTHS = [260, 130, 340];

/** Labels down, one cell beside each, and a remark to its right. */
export const form: BlockWriter<FormBlock> = {
  height: ({ items }) => items.length,
  widths: ({ items }) => {
    const columns = items.map(({ across = 1, remark }) => (remark ? 3 : 1 + across));
    return Array.from({ length: Math.max(2, ...columns) }, (_, index) => WIDTHS[index] ?? 0);
  },
  write({ block, body, left }, pen) {
    block.items.forEach((item, index) => {
      const row = body + index;
      pen.put({ row, column: left }, { value: pen.say(item.label), style: 'label' });
      const at = { row, column: left + 1, cell: item.key };
      putContent(pen, at, item, settingOf(item, block), 'input', spanOf(item));
      if (item.remark && (item.across ?? 1) > 1)
        pen.refuse('a cell across several columns leaves no room for a remark', item.key);
      else if (item.remark) writeRemark(item, item.remark, { ...at, column: left + 2 }, pen);
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
