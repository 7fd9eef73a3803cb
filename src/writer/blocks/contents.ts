import type { ContentsBlock, Template, TemplateSheet } from '../../templates/define';
import { linkFormula } from '../links';
import type { BlockWriter } from './block-writer';

/** The other sheets, each with what it is for. */
export const contents: BlockWriter<ContentsBlock> = {
  height: (block, { template }) => listed(block, template).length,
  widths: () => [200, 0],
  write({ block, body, left }, pen) {
    const { draft, path } = pen;
    listed(block, draft.template).forEach(({ key, title, about }, index) => {
      const row = body + index;
      const words = title[draft.language];
      const value = linkFormula({ sheet: key }, words, draft, [...path, key]);
      pen.put({ row, column: left }, { value, style: 'link' });
      const setting = { wrap: true } as const;
      pen.put({ row, column: left + 1 }, { value: pen.say(about), style: 'paragraph', setting });
    });
  },
};

function listed(block: ContentsBlock, { sheets }: Template): TemplateSheet[] {
  return sheets.filter(({ blocks, hidden }) => !hidden && !blocks.includes(block));
}
