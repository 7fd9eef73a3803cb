/** The wrong name with what may have been meant: the nearest right name, then all of them. */
export function meant(
  wrong: string,
  right: readonly string[],
  shown = (name: string): string => name,
): string {
  const near = nearest(wrong, right);
  const question = near === null ? '' : ` (did you mean ${shown(near)}?)`;
  return `${shown(wrong)}${question}; there is ${right.length === 0 ? 'none' : listed(right)}`;
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  const last = names[names.length - 1];
  return names.length < 2 ? (last ?? '') : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The name that takes fewest changes of a letter, if it takes few. */
export function nearest(wrong: string, right: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(wrong.length / 3));
  const measured = right.map((name) => ({ name, far: changes(wrong, name) }));
  const [best] = measured.filter(({ far }) => far <= most).sort((a, b) => a.far - b.far);
  return best?.name ?? null;
}

/** How many letters to add, drop, replace or swap with their neighbour. */
function changes(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= to.length; j += 1) {
      const same = lower(from, i) === lower(to, j) ? 0 : 1;
      const swapped = lower(from, i) === lower(to, j - 1) && lower(from, i - 1) === lower(to, j);
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + same,
          i > 1 && j > 1 && swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(from.length, to.length);
}

/** The letter at a position counted from 1. */
function lower(word: string, position: number): string {
  return word.charAt(position - 1).toLowerCase();
}
