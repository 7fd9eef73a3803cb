import type { TextBlock } from '../../templates/define';
import type { BlockWriter } from './block-writer';

/** Words, one paragraph a row. */
export const text: BlockWriter<TextBlock> = {
  height: ({ paragraphs }) => paragraphs.length,
  widths: () => [0],
  write({ block, body, left }, pen) {
    block.paragraphs.forEach((paragraph, index) => {
      const at = { row: body + index, column: left, cell: `paragraph ${index + 1}` };
      const value =
        'formula' in paragraph ? pen.formula(paragraph.formula, at) : pen.say(paragraph);
      pen.put(at, { value, style: 'paragraph' });
    });
  },
};
