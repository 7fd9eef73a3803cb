import type { Position } from '../google-sheets/a1';
import type { CellValue } from '../writer/steps';
import { blocksOf, type ChangedCell } from './blocks';
import { type Change, contentAt, type InsertedNow, isSame } from './change';
import { isRefusal, type LivingSheet, livingTemplate, placeToday, type Refusal } from './located';
import { type ClearedRecords, clearedRecords } from './sample-records';
import { changeWords } from './words';

/** The change that clears a sample, and what stays because it is the user's by now. */
export interface ClearedSample {
  readonly change: Change;
  readonly keptRows: number;
  readonly keptCells: number;
}

/**
 * Clears what was written as sample and still stands as it was written: of tables whole rows, elsewhere single cells.
 * Computed cells and everything that the user typed stay.
 */
export function clearedSample(inserted: InsertedNow): ClearedSample | Refusal {
  const cleared = livingTemplate(inserted).sheets.flatMap(clearedParts);
  const refused = cleared.find(isRefusal);
  if (refused) return refused;
  const parts = cleared.flatMap((part) => (isRefusal(part) ? [] : [part]));
  const cells = parts.flatMap((part) => part.cells);
  if (cells.length === 0) return { refused: changeWords.noSample };
  return {
    change: { insertion: inserted.insertion, blocks: blocksOf(cells), sampleData: false },
    keptRows: sum(parts.map((part) => part.keptRows)),
    keptCells: sum(parts.map((part) => part.keptCells)),
  };
}

interface ClearedPart {
  readonly cells: readonly ChangedCell[];
  readonly keptRows: number;
  readonly keptCells: number;
}

function clearedParts(sheet: LivingSheet): (ClearedPart | Refusal)[] {
  const tables = sheet.planned.tables.map((table) => clearedRecords(table, sheet));
  return [...looseCells(sheet), ...tables.map(asPart)];
}

function asPart(records: ClearedRecords | Refusal): ClearedPart | Refusal {
  return isRefusal(records)
    ? records
    : { cells: records.cells, keptRows: records.kept, keptCells: 0 };
}

/** The cells of the sample outside records, one by one. */
function looseCells(sheet: LivingSheet): (ClearedPart | Refusal)[] {
  const { sample, blank, tables } = sheet.planned;
  return sample.flatMap((cells, index) =>
    cells.flatMap((given, at): (ClearedPart | Refusal)[] => {
      const [row, column] = [index + 1, at + 1];
      const without = blank[index]?.[at] ?? '';
      const isRecord = tables.some(
        ({ records: { top, bottom, left, right } }) =>
          row >= top && row <= (bottom ?? row) && column >= left && column <= right,
      );
      if (isRecord || isSame(given, without)) return [];
      const place = placeToday(sheet, { row, column });
      if (place === 'gone') return [];
      return [isRefusal(place) ? place : looseCell(sheet, place, given, withoutFormula(without))];
    }),
  );
}

/** A planned formula names cells where they were planned; it may not be written anywhere else. */
function withoutFormula(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell.startsWith('=') ? '' : cell;
}

function looseCell(
  { now }: LivingSheet,
  { row, column }: Position,
  sample: CellValue,
  blank: CellValue,
): ClearedPart {
  const content = contentAt(now, row, column);
  const cell = { sheetId: now.id, row, column, before: sample, after: blank };
  if (isSame(content, sample)) return { cells: [cell], keptRows: 0, keptCells: 0 };
  const isUsers = content !== '' && !isSame(content, blank);
  return { cells: [], keptRows: 0, keptCells: isUsers ? 1 : 0 };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
