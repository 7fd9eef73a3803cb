import type { SheetContents } from '../writer/changes';
import { anchoredColumns, anchoredRows, type Anchors } from './anchors';
import { type Landmarks, landmarksNow } from './landmarks';

/**
 * Where a planned row or column lies today. It is `named` unless its own words have changed, so that only its
 * neighbours tell where it is. One that was deleted is gone.
 */
export type Whereabouts = { readonly at: number; readonly named: boolean } | 'gone' | 'unknown';

/** Where the rows and columns of a planned sheet lie today; rows and columns are counted from 1. */
export interface Alignment {
  row(planned: number): Whereabouts;
  column(planned: number): Whereabouts;
}

/**
 * Finds a planned sheet in what stands on it now. Rows are recognised by their words, in their order; columns by the
 * words in those rows, in any order; what has no words lies between its neighbours.
 */
export function alignmentOf(planned: Landmarks, contents: SheetContents): Alignment {
  const now = landmarksNow(contents);
  const rows = anchoredRows(planned.words, now.words);
  const columns = anchoredColumns(planned.words, now.words, rows);
  const height = Math.max(planned.words.length, now.words.length);
  const width = Math.max(...[...planned.words, ...now.words].map((cells) => cells.length));
  const rowPlaces = filled(linesOf(planned, now, columns), rows, height);
  const known = new Map(
    [...rowPlaces].flatMap(([row, place]) => (typeof place === 'string' ? [] : [[row, place.at]])),
  );
  const columnPlaces = filled(linesOf(turned(planned), turned(now), known), columns, width);
  return {
    row: (row) => rowPlaces.get(row) ?? 'unknown',
    column: (column) => columnPlaces.get(column) ?? 'unknown',
  };
}

/** Rows, or columns, of a plan and of today, as far as the lines across them are known. */
interface Lines {
  readonly count: number;
  hasWords(planned: number): boolean;
  /** Whether it has formulas in the known lines. */
  hasFormulas(planned: number): boolean;
  isBlank(now: number): boolean;
  /** Whether formulas stand there today where the plan has them; some may have been typed over. */
  agrees(planned: number, now: number): boolean;
}

function linesOf(planned: Landmarks, now: Landmarks, across: Anchors): Lines {
  const formulasIn = (row: number): [number, number][] =>
    [...across].filter(([from]) => planned.formulas[row - 1]?.[from - 1]);
  return {
    count: planned.words.length,
    hasWords: (row) => planned.words[row - 1]?.some((word) => word !== '') ?? false,
    hasFormulas: (row) => formulasIn(row).length > 0,
    isBlank: (row) => [...(now.filled[row - 1] ?? [])].every((is) => !is),
    agrees(row, at) {
      const planned = formulasIn(row);
      const left = planned.filter(([, to]) => now.formulas[at - 1]?.[to - 1]);
      return left.length * 2 >= planned.length;
    },
  };
}

/** Gives a place to those that no words tell: between two neighbours they keep their order. */
function filled(lines: Lines, anchors: Anchors, last: number): Map<number, Whereabouts> {
  const places = new Map<number, Whereabouts>(
    [...anchors].map(([planned, at]) => [planned, { at, named: true }]),
  );
  const taken = new Set(anchors.values());
  for (const run of runsWithout(anchors, lines.count)) {
    const [first = 1] = run;
    const low = anchors.get(first - 1) ?? 0;
    const high = anchors.get(first + run.length) ?? null;
    const found = placesBetween(run, low, high, { lines, last, taken });
    run.forEach((planned, index) => {
      const at = typeof found === 'string' ? found : found[index];
      const named = !lines.hasWords(planned);
      places.set(planned, typeof at === 'number' ? { at, named } : (at ?? 'unknown'));
    });
  }
  return places;
}

/** Runs of neighbours that have no anchor. */
function runsWithout(anchors: Anchors, count: number): number[][] {
  const runs: number[][] = [];
  for (let planned = 1; planned <= count; planned += 1) {
    if (anchors.has(planned)) continue;
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === planned - 1) run.push(planned);
    else runs.push([planned]);
  }
  return runs;
}

interface Surroundings {
  readonly lines: Lines;
  /** The last one of the sheet. */
  readonly last: number;
  readonly taken: ReadonlySet<number>;
}

/** The places of a run after `low` and before `high`; without `high` the run ends the plan. */
function placesBetween(
  run: readonly number[],
  low: number,
  high: number | null,
  { lines, last, taken }: Surroundings,
): readonly number[] | 'gone' | 'unknown' {
  const straight = run.map((_, index) => low + 1 + index);
  if (high === low + run.length + 1) return straight;
  const room = positions(low + 1, (high ?? last + 1) - 1).filter((at) => !taken.has(at));
  if (high !== null && high > low && room.length === 0) return 'gone';
  const [first = 0] = run;
  const isLike = (at: number): boolean =>
    run.every((planned) => lines.hasFormulas(planned))
      ? lines.agrees(first, at)
      : !lines.isBlank(at);
  const alike = room.filter(isLike);
  if (alike.length === run.length) return alike;
  const fits = run.every((planned, index) => lines.agrees(planned, low + 1 + index));
  return high === null && fits && straight.every((at) => !taken.has(at)) ? straight : 'unknown';
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function turned({ words, formulas, filled: full }: Landmarks): Landmarks {
  return {
    words: columnsOf(words, ''),
    formulas: columnsOf(formulas, false),
    filled: columnsOf(full, false),
  };
}

function columnsOf<T>(rows: readonly (readonly T[])[], blank: T): T[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? blank));
}
