import type { Draft, PlacedSheet } from '../draft';
import { writerOf } from '../blocks';
import { frozenPixels, LETTERS } from '../freeze-line';
import type { Mistake } from './mistake';

/** Beside the sidebar a laptop shows about a thousand pixels: less than half of them may stand still. */
const MOST_PIXELS = 420;
/** Title, about and legend, a day and its override with a gap above the header, the header. */
const MOST_ROWS = 7;

/** Panes that leave no room to scroll in, and a title that the freeze line would cut. */
export function frozenMistakes({ language, sheets }: Draft): Mistake[] {
  return sheets
    .filter(({ sheet }) => sheet.freeze && !sheet.hidden)
    .flatMap((placed) =>
      [...wide(placed), ...high(placed), ...cut(placed, language)].map((why) => ({
        path: [placed.sheet.key],
        why,
      })),
    );
}

function wide(placed: PlacedSheet): string[] {
  const pixels = frozenPixels(placed);
  return pixels > MOST_PIXELS
    ? [
        `freezes ${pixels} pixels of columns; on a laptop no more than ${MOST_PIXELS} leave room for the others`,
      ]
    : [];
}

function high({ blocks, sheet }: PlacedSheet): string[] {
  const key = sheet.freeze?.header;
  const header = blocks.find(({ block }) => block.key === key);
  const rows = header ? (writerOf(header.block).header?.(header) ?? header.body) : 0;
  return rows > MOST_ROWS
    ? [
        `freezes ${rows} rows; put what stands above ${key ?? ''} elsewhere, so that its header is among the first ${MOST_ROWS}`,
      ]
    : [];
}

function cut(placed: PlacedSheet, language: Draft['language']): string[] {
  const title = placed.sheet.title[language];
  const pixels = frozenPixels(placed);
  return pixels > 0 && title.length * LETTERS.sheet > pixels
    ? [
        `has a title longer than the ${pixels} pixels that are frozen, so that it is cut: “${title}”`,
      ]
    : [];
}
