import type { PlacedSheet } from './draft';

/** Pixels a letter takes, about, of the title of a sheet and of that of a block. */
export const LETTERS = { sheet: 11, title: 8.5 } as const;

/** How many columns of a sheet stay in view. */
export function frozenColumns({ sheet }: Pick<PlacedSheet, 'sheet'>): number {
  return sheet.freeze?.columns ?? 0;
}

/** How wide they are together. */
export function frozenPixels(placed: Pick<PlacedSheet, 'sheet' | 'widths'>): number {
  const widths = placed.widths.slice(0, frozenColumns(placed));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Where words begin: those that would run across the freeze line, and be cut there, begin to its right. */
export function columnFor(
  words: string,
  letter: number,
  column: number,
  placed: Pick<PlacedSheet, 'sheet' | 'widths'>,
): number {
  const frozen = frozenColumns(placed);
  const fits = words.length * letter <= frozenPixels(placed);
  return column > frozen || fits ? column : frozen + 1;
}
