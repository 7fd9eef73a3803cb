/** An empty cell or an argument that was left out. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null;
}

/** A `Date` of any realm. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** The text that represents an error cell, in English or Russian spreadsheets; `#sale!` is a hashtag. */
export function isErrorText(cell: unknown): boolean {
  return typeof cell === 'string' && /^#([A-ZА-ЯЁ][A-ZА-ЯЁ0-9/]*[!?]|N\/A|Н\/Д)$/.test(cell);
}
