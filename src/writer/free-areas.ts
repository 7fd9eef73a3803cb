import type { PlannedCell } from './cells';
import type { PlacedSheet } from './draft';
import type { Area } from './steps';

/**
 * The areas of a sheet that hold nothing computed, as few as can be: neighbouring columns that are computed in the
 * same rows share their areas. Null where nothing is computed.
 */
export function freeAreas(
  cells: readonly (readonly PlannedCell[])[],
  { rows, columns }: PlacedSheet,
  spills: readonly Area[],
): readonly Area[] | null {
  const computedRows = Array.from({ length: columns }, (_, column) =>
    cells.flatMap((row, index) => (isComputed(row[column]) ? [index + 1] : [])),
  );
  for (const { top, left, bottom, right } of spills)
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= (bottom ?? rows); row += 1) computedRows[column - 1]?.push(row);
  const patterns = computedRows.map((own) => freeRuns(new Set(own), rows));
  if (computedRows.every((own) => own.length === 0)) return null;
  return patterns.flatMap((runs, index) => {
    const same = (at: number): boolean => String(patterns[at]) === String(runs);
    if (index > 0 && same(index - 1)) return [];
    let right = index + 1;
    while (right < columns && same(right)) right += 1;
    return runs.map(([top, last]): Area => {
      return { top, left: index + 1, bottom: last === rows ? null : last, right };
    });
  });
}

function isComputed(cell: PlannedCell | undefined): boolean {
  if (!cell || cell.style === 'input' || cell.style === 'record') return false;
  return typeof cell.value === 'string' && cell.value.startsWith('=');
}

function freeRuns(computed: ReadonlySet<number>, rows: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let row = 1; row <= rows; row += 1) {
    if (computed.has(row)) continue;
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
