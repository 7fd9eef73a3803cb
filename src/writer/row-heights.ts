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
    const height = FIRST_LINE + (own - 1) * NEXT_LINE;
    return [{ do: 'row heights', from: index + 1, count, height }];
  });
}

/** How many lines a text takes in so many pixels. */
export function linesIn(text: string, pixels: number): number {
  const letters = Math.max(1, Math.floor(pixels / LETTER_WIDTH));
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
}

/** Pixels a letter takes, about. */
export const LETTER_WIDTH = 6.5;
