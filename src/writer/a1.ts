/** A cell by number, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + last : last;
}

/** `B4`, without dollar signs. */
export function address({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}

/** `B4:D9`. */
export function rangeAddress(from: Position, to: Position): string {
  return `${address(from)}:${address(to)}`;
}

/** `'Plan vs fact'!`, quoted so that any name is safe. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}
