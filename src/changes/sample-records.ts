import type { CellValue } from '../writer/steps';
import type { PlannedTable } from './blueprint';
import { contentAt, isSame } from './change';
import type { ChangedCell } from './blocks';
import { isRefusal, type LivingSheet, placeToday, type Refusal } from './located';

/** What clearing the sample of a table comes to. */
export interface ClearedRecords {
  readonly cells: readonly ChangedCell[];
  /** Rows of the sample that hold something else by now. */
  readonly kept: number;
}

/** A cell of a record: what it was given with the sample, and what it has without. */
interface SampleCell {
  readonly column: number;
  readonly sample: CellValue;
  readonly blank: CellValue;
}

type SampleRecord = readonly SampleCell[];

/** Clears the records that stand as they were written, wherever sorting and inserting has brought them. */
export function clearedRecords(table: PlannedTable, sheet: LivingSheet): ClearedRecords | Refusal {
  const planned = sampleRecords(table, sheet);
  if (planned.length === 0) return { cells: [], kept: 0 };
  const header = sheet.alignment.row(table.header);
  if (header === 'gone') return { cells: [], kept: 0 };
  const lost = lostColumn(table, planned, sheet);
  if (lost) return lost;
  const records = planned
    .map((record) => inPlace(record, sheet))
    .filter((record) => record.some(({ sample }) => sample !== ''));
  const rows = rowsToday(table, sheet);
  const { found, free } = matched(records, rows, sheet);
  const missing = records.filter((record) => !found.has(record));
  return {
    cells: [...found].flatMap(([record, row]) => changedCells(record, row, sheet)),
    kept: changedRows(missing, free, sheet),
  };
}

/** The records that hold something because of the sample. */
function sampleRecords({ records, typed }: PlannedTable, { planned }: LivingSheet): SampleRecord[] {
  const { sample, blank } = planned;
  const bottom = records.bottom ?? sample.length;
  const rows = Array.from({ length: bottom - records.top + 1 }, (_, index) => records.top + index);
  return rows
    .map((row) =>
      typed.map((column) => ({
        column,
        sample: sample[row - 1]?.[column - 1] ?? '',
        blank: blank[row - 1]?.[column - 1] ?? '',
      })),
    )
    .filter((record) => record.some((cell) => !isSame(cell.sample, cell.blank)));
}

/** Why the sample cannot be told from the user's own: its header or one of its columns is lost. */
function lostColumn(
  { header, typed }: PlannedTable,
  records: readonly SampleRecord[],
  sheet: LivingSheet,
): Refusal | null {
  const filled = typed.filter((column) =>
    records.some((record) => record.some((cell) => cell.column === column && cell.sample !== '')),
  );
  const places = filled.map((column) => placeToday(sheet, { row: header, column }));
  return places.flatMap((place) => (place === 'gone' ? [] : [place])).find(isRefusal) ?? null;
}

/** The record in the columns of today; those that are gone took their cells along. */
function inPlace(record: SampleRecord, { alignment }: LivingSheet): SampleRecord {
  return record.flatMap((cell) => {
    const place = alignment.column(cell.column);
    return typeof place === 'string' ? [] : [{ ...cell, column: place.at }];
  });
}

/** From the row under the header to the next thing on the sheet, or to its end. */
function rowsToday({ header, records }: PlannedTable, sheet: LivingSheet): number[] {
  const { alignment, now, planned } = sheet;
  const place = alignment.row(header);
  const first = typeof place === 'string' ? 1 : place.at + 1;
  let last = now.values.length;
  for (let row = planned.sample.length; row > (records.bottom ?? Infinity); row -= 1) {
    const below = alignment.row(row);
    if (typeof below !== 'string') last = below.at - 1;
  }
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Each record with the row that still holds all of it; and the rows that hold something else. */
function matched(
  records: readonly SampleRecord[],
  rows: readonly number[],
  sheet: LivingSheet,
): { readonly found: ReadonlyMap<SampleRecord, number>; readonly free: readonly number[] } {
  const found = new Map<SampleRecord, number>();
  const taken = new Set<number>();
  for (const record of records) {
    const row = rows.find((each) => !taken.has(each) && shared(record, each, sheet).isWhole);
    if (row === undefined) continue;
    found.set(record, row);
    taken.add(row);
  }
  return { found, free: rows.filter((row) => !taken.has(row)) };
}

/** How much of a record a row holds. */
function shared(
  record: SampleRecord,
  row: number,
  { now }: LivingSheet,
): { readonly isWhole: boolean; readonly count: number } {
  const same = record.filter(({ column, sample }) => isSame(contentAt(now, row, column), sample));
  return {
    isWhole: same.length === record.length,
    count: same.filter(({ sample }) => sample !== '').length,
  };
}

/** All cells of the record, blank ones too, so that the columns make one block. */
function changedCells(record: SampleRecord, row: number, { now }: LivingSheet): ChangedCell[] {
  return record.map(({ column, sample, blank }) => {
    return { sheetId: now.id, row, column, before: sample, after: blank };
  });
}

/** How many records are still there in part: at least half of what they held. */
function changedRows(
  records: readonly SampleRecord[],
  rows: readonly number[],
  sheet: LivingSheet,
): number {
  const taken = new Set<number>();
  for (const record of records) {
    const held = record.filter(({ sample }) => sample !== '').length;
    const row = rows.find(
      (each) => !taken.has(each) && shared(record, each, sheet).count * 2 >= held,
    );
    if (row !== undefined) taken.add(row);
  }
  return taken.size;
}
