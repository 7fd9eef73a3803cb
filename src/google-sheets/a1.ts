/** A cell by number, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What an address names, counted from 1; null where it is open, as the last row of `B2:C`. */
export interface AddressedArea {
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + last : last;
}

/** A → 1, AA → 27; case does not matter. */
export function columnNumber(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((number, digit) => number * 26 + digit, 0);
}

/** `B4`, without dollar signs. */
export function address({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}

/** `B4:D9`. */
export function rangeAddress(from: Position, to: Position): string {
  return `${address(from)}:${address(to)}`;
}

/** What `B2`, `B2:C9`, `B2:C`, `B:C` or `2:9` names, with or without dollar signs; null for any other text. */
export function addressedArea(text: string): AddressedArea | null {
  const [from = '', to, ...more] = text.trim().replace(/\$/g, '').split(':');
  const first = corner(from);
  const last = corner(to ?? from);
  if (!first || !last || more.length > 0) return null;
  const isCell = first.row !== null && first.column !== null;
  if (to === undefined && !isCell) return null;
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: last.row,
    lastColumn: last.column,
  };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/i.exec(text) ?? [];
  if (letters + digits === '') return null;
  return {
    row: digits === '' ? null : Number(digits),
    column: letters === '' ? null : columnNumber(letters),
  };
}

/** `'Plan vs actual'!`, quoted so that any name is safe. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** `'P&L 2'!B2:C9` as the name of the sheet, null where none is given, and the address in it. */
export function splitAddress(text: string): { sheetName: string | null; address: string } {
  const [, quoted, plain, inSheet = text] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(text) ?? [];
  return { sheetName: quoted?.replace(/''/g, "'") ?? plain ?? null, address: inSheet };
}
