import { Refusal } from '../../domain/refusal';
import { type Argument, listOf, placeOf } from '../argument';
import { readAll, taken } from '../arguments';
import { type SheetAnswer, type SheetCell, cellMaker } from '../cells';
import type { AnswerRow } from '../gives';
import { type Walk, blanksFor, computed } from './walk';
import { rowReader, walkedRows } from './walked-rows';

/** Computes row by row, or cell by cell; a single cell counts for every row. */
export const eachRow: Walk = (definition, given, context) => {
  const { gives } = definition;
  const readings = readAll(given, context, 'not yet');
  const rows = walkedRows(taken(readings, 'per row'));
  const valuesAt = rowReader(readings);
  const inCell = cellMaker(readings, context);
  const inCells = (row: AnswerRow): SheetCell[] => row.map(inCell);
  /** What is laid out for a row; null where it is not filled in yet or at fault. */
  const answerAt = <Result, Laid>(index: number, layOut: (result: Result) => Laid): Laid | null => {
    const values = rows.isUntouched(index) ? undefined : valuesAt(index);
    if (!values) return null;
    try {
      return layOut(computed<Result>(definition, values));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.faults.refuse(error, placeOf(rows.shape, index));
      return null;
    }
  };
  if (gives.kind === 'cell') return inShape(rows.shape, (index) => answerAt(index, inCell) ?? '');
  rows.inOneColumn();
  const blanks = blanksFor(gives);
  const rowAt = (index: number): SheetCell[] => answerAt(index, inCells) ?? blanks;
  if (gives.kind !== 'table') return listOf(rows.shape.rows, rowAt);
  return [inCells(gives.header), ...listOf(lastTouched(rows), rowAt)];
};

function lastTouched({ shape, isUntouched }: ReturnType<typeof walkedRows>): number {
  let last = shape.rows;
  while (last > 0 && isUntouched(last - 1)) last -= 1;
  return last;
}

function inShape({ rows, columns }: Argument, cellOf: (index: number) => SheetCell): SheetAnswer {
  if (rows * columns === 1) return cellOf(0);
  if (columns === 1) return listOf(rows, (row) => [cellOf(row)]);
  return listOf(rows, (row) => listOf(columns, (column) => cellOf(row * columns + column)));
}
