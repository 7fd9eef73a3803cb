import type { CellValue } from '../writer/steps';
import type { ChangedBlock } from './change';

/** One cell that gets other contents. */
export interface ChangedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The cells in as few blocks as their rows allow, for each block is a call. */
export function blocksOf(cells: readonly ChangedCell[]): ChangedBlock[] {
  const sheets = [...new Set(cells.map(({ sheetId }) => sheetId))];
  return sheets.flatMap((id) => joined(runsDown(cells.filter(({ sheetId }) => sheetId === id))));
}

/** Neighbours in one column. */
type Run = readonly ChangedCell[];

function runsDown(cells: readonly ChangedCell[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: ChangedCell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === cell.column && last.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Runs of the same rows side by side become one block. */
function joined(runs: readonly Run[]): ChangedBlock[] {
  const blocks: Run[][] = [];
  for (const run of runs) {
    const block = blocks.find((each) => isContinuedBy(each[each.length - 1], run));
    if (block) block.push(run);
    else blocks.push([run]);
  }
  return blocks.flatMap(blockOf);
}

function isContinuedBy(left: Run | undefined, right: Run): boolean {
  const [a, b] = [left?.[0], right[0]];
  return a?.row === b?.row && left?.length === right.length && (a?.column ?? 0) + 1 === b?.column;
}

function blockOf(columns: readonly Run[]): ChangedBlock[] {
  const [first] = columns;
  const [corner] = first ?? [];
  if (!first || !corner) return [];
  const rows = (of: (cell: ChangedCell) => CellValue): CellValue[][] =>
    first.map((_, index) => columns.flatMap((run) => run.slice(index, index + 1).map(of)));
  const { sheetId, row, column } = corner;
  return [
    {
      sheetId,
      row,
      column,
      before: rows(({ before }) => before),
      after: rows(({ after }) => after),
    },
  ];
}
