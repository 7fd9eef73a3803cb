import type { PlannedCell } from './cells';
import type { Step } from './steps';

const FIRST_LINE = 21;
const NEXT_LINE = 17;

/** Heights of rows that do not find their height by themselves: those of spans, and of wrapped text a formula gives. */
export function heightSteps(cells: readonly (readonly PlannedCell[])[]): Step[] {
  const lines = cells.map((row) => Math.max(1, ...row.map(({ lines: own = 1 }) => own)));
  return lines.flatMap((own, index): Step[] => {
    if (own === 1 || lines[index - 1] === own) return [];
    let count = 1;
    while (lines[index + count] === own) count += 1;
    return [{ do: 'row heights', from: index + 1, count, height: heightOf(own) }];
  });
}

/** The height of a row with so many lines, in pixels. */
export function heightOf(lines: number): number {
  return FIRST_LINE + (lines - 1) * NEXT_LINE;
}

/** How many lines a text takes in so many pixels: words are not broken. */
export function linesIn(text: string, pixels: number, letterWidth = LETTER_WIDTH): number {
  const fitting = Math.floor(pixels / letterWidth);
  return text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, fitting), 0);
}

function wrapped(paragraph: string, fitting: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(' ')) {
    const room = used > 0 ? used + 1 + length : length;
    if (used > 0 && room > fitting) [lines, used] = [lines + 1, length];
    else used = room;
  }
  return lines;
}

/** Pixels a letter takes, about. */
export const LETTER_WIDTH = 6.5;

/** In bold, as headers are. */
export const BOLD_LETTER_WIDTH = 7;
