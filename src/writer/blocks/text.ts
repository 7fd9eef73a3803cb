import type { Paragraph, TextBlock } from '../../templates/define';
import { isText } from '../../templates/define';
import type { Pen, Spot } from '../cells';
import { linkFormula, linkTo } from '../links';
import type { Style } from '../look';
import type { BlockWriter } from './block-writer';

/** Words, one paragraph a row. */
export const text: BlockWriter<TextBlock> = {
  height: ({ paragraphs }) => paragraphs.length,
  widths: ({ paragraphs }) => {
    const spans = paragraphs.map((each) => (isText(each) ? 1 : (each.across ?? 1)));
    return Array.from({ length: Math.max(1, ...spans) }, () => 0);
  },
  write({ block, body, left }, pen) {
    block.paragraphs.forEach((paragraph, index) => {
      const at = { row: body + index, column: left, cell: `paragraph ${index + 1}` };
      const { across, lines, wrap } = isText(paragraph) ? {} : paragraph;
      pen.put(at, {
        value: wordsOf(paragraph, at, pen),
        style: styleOf(paragraph),
        ...(wrap || across ? { setting: { wrap: true } } : {}),
        ...(across ? { across } : {}),
        ...(lines ? { lines } : {}),
      });
    });
  },
};

function wordsOf(paragraph: Paragraph, at: Spot, pen: Pen): string {
  if (isText(paragraph)) return pen.say(paragraph);
  const path = [...pen.path, at.cell];
  if ('formula' in paragraph) {
    const formula = pen.formula(paragraph.formula, at);
    const { link } = paragraph;
    return link ? `=${linkTo(link, formula.slice(1), pen.draft, path)}` : formula;
  }
  const { link, words } = paragraph;
  if (!link) return pen.say(words);
  return linkFormula(link, words[pen.draft.language], pen.draft, path);
}

function styleOf(paragraph: Paragraph): Style {
  if (isText(paragraph)) return 'paragraph';
  if ('formula' in paragraph && paragraph.urgent) return 'urgent';
  return paragraph.link ? 'link' : 'paragraph';
}
