import type { HowToBlock } from '../../templates/define';
import type { BlockWriter } from './block-writer';

/** The template's own how-to, numbered. */
export const howTo: BlockWriter<HowToBlock> = {
  height: (_, { template }) => template.howTo.length,
  widths: ({ across = 1 }) => Array.from({ length: across }, () => 0),
  write({ block: { across }, body, left }, pen) {
    const span = across === undefined ? {} : { across, setting: { wrap: true } as const };
    pen.draft.template.howTo.forEach((step, index) => {
      const value = `${index + 1}. ${pen.say(step)}`;
      pen.put({ row: body + index, column: left }, { value, style: 'paragraph', ...span });
    });
  },
};
