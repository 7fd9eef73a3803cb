import type { HowToBlock } from '../../templates/define';
import type { BlockWriter } from './block-writer';

/** The template's own how-to, numbered. */
export const howTo: BlockWriter<HowToBlock> = {
  height: (_, { template }) => template.howTo.length,
  widths: () => [0],
  write({ body, left }, pen) {
    pen.draft.template.howTo.forEach((step, index) => {
      const value = `${index + 1}. ${pen.say(step)}`;
      pen.put({ row: body + index, column: left }, { value, style: 'paragraph' });
    });
  },
};
