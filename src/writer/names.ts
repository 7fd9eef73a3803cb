const LONGEST_NAME = 100;

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
