const LONGEST_NAME = 100;

/** What the tab of a sheet says: of which template it is, then what it is. */
export function sheetName(short: string, title: string): string {
  return title === short ? short : `${short} · ${withoutCapital(title)}`;
}

/** A title in the middle of a phrase; an abbreviation stays as it is. */
function withoutCapital(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/**
 * Names for the sheets of one insertion that the spreadsheet does not have yet. Sheets compares names without
 * regard to case. All of them get the same number, so that two insertions can be told apart.
 */
export function freeNames(titles: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const names = titles.map((title) => numbered(title, number));
    if (names.every((name) => !used.has(name.toLowerCase()))) return names;
  }
}

function numbered(title: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return title.slice(0, LONGEST_NAME - suffix.length) + suffix;
}
