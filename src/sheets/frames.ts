import type { PlannedSheet } from '../writer/steps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The properties of a sheet before it has any content; a copy of the sheet shares them. */
export interface Frame {
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
}

/** One call that brings a sheet nearer to a frame. */
export type FrameCall = (sheet: Sheet) => unknown;

const GOOGLE_WIDTH = 100;

/** The frame of a sheet that Sheets has just made. */
export function blankFrame(rows: number, columns: number): Frame {
  const widths = Array.from({ length: columns }, () => GOOGLE_WIDTH);
  return { rows, columns, widths, frozenRows: 0, frozenColumns: 0, hasGridlines: true };
}

/** The frame that the plan wants for a sheet. */
export function plannedFrame({ rows, columns, steps }: PlannedSheet): Frame {
  return steps.reduce<Frame>(
    (frame, step) => {
      switch (step.do) {
        case 'column widths':
          return { ...frame, widths: widened(frame.widths, step) };
        case 'freeze':
          return { ...frame, frozenRows: step.rows, frozenColumns: step.columns };
        case 'hide gridlines':
          return { ...frame, hasGridlines: false };
        default:
          return frame;
      }
    },
    blankFrame(rows, columns),
  );
}

function widened(
  widths: readonly number[],
  { from, count, width }: { readonly from: number; readonly count: number; readonly width: number },
): number[] {
  return widths.map((before, index) =>
    index >= from - 1 && index < from - 1 + count ? width : before,
  );
}

/** The calls that turn one frame into another. */
export function frameCalls(now: Frame, wanted: Frame): FrameCall[] {
  return [
    ...sizeCalls(now, wanted),
    ...widthCalls(now.widths, wanted.widths),
    ...(now.frozenRows === wanted.frozenRows
      ? []
      : [(sheet: Sheet) => sheet.setFrozenRows(wanted.frozenRows)]),
    ...(now.frozenColumns === wanted.frozenColumns
      ? []
      : [(sheet: Sheet) => sheet.setFrozenColumns(wanted.frozenColumns)]),
    ...(now.hasGridlines === wanted.hasGridlines
      ? []
      : [(sheet: Sheet) => sheet.setHiddenGridlines(!wanted.hasGridlines)]),
  ];
}

function sizeCalls(now: Frame, { rows, columns }: Frame): FrameCall[] {
  const calls: FrameCall[] = [];
  if (now.rows > rows) calls.push((sheet) => sheet.deleteRows(rows + 1, now.rows - rows));
  if (now.rows < rows) calls.push((sheet) => sheet.insertRowsAfter(now.rows, rows - now.rows));
  if (now.columns > columns)
    calls.push((sheet) => sheet.deleteColumns(columns + 1, now.columns - columns));
  if (now.columns < columns)
    calls.push((sheet) => sheet.insertColumnsAfter(now.columns, columns - now.columns));
  return calls;
}

/** Either each run of columns that differs, or one width for all and then the runs that have another. */
function widthCalls(now: readonly number[], wanted: readonly number[]): FrameCall[] {
  const runs = runsOf(wanted);
  const differing = runs.filter(({ from, count, width }) =>
    wanted.slice(from, from + count).some((_, index) => now[from + index] !== width),
  );
  const rests = runs.map(({ width }) => [
    { from: 0, count: wanted.length, width },
    ...runs.filter((run) => run.width !== width),
  ]);
  const fewest = [differing, ...rests].reduce((best, next) =>
    next.length < best.length ? next : best,
  );
  return fewest.map(
    ({ from, count, width }) =>
      (sheet: Sheet) =>
        sheet.setColumnWidths(from + 1, count, width),
  );
}

/** Columns side by side that are equally wide; `from` is counted from 0. */
function runsOf(widths: readonly number[]): { from: number; count: number; width: number }[] {
  const runs: { from: number; count: number; width: number }[] = [];
  widths.forEach((width, from) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ from, count: 1, width });
  });
  return runs;
}
