import type { GridBlock } from '../../templates/define';

/** Columns of a grid before its axis: labels, and units if any line has one. */
export function columnsBeforeAxis({ lines }: GridBlock): number {
  return lines.some(({ unit }) => unit) ? 2 : 1;
}
