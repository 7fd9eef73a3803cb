import type { Formula, TableBlock, TableColumn } from '../../templates/define';
import type { Pen, Spot } from '../cells';
import type { PlacedBlock } from '../draft';
import { belowHeader, referenceOf } from '../reference';
import { tokensOf } from '../tokens';
import { columnsBelow } from './columns';

/** Whether each record holds the column's formula itself: where the user may type over it, or the author says so. */
export function isInEachRow({ eachRow, input }: TableColumn): boolean {
  return eachRow === true || input !== undefined;
}

/** Whether one formula in the header fills the column. */
export function isSpilled(column: TableColumn): boolean {
  return (
    column.spill !== undefined ||
    column.spilled === true ||
    (column.formula !== undefined && !isInEachRow(column))
  );
}

/** A formula for a record as one formula for all of them: MAP over the columns it reads. */
export function forAllRecords(
  formula: Formula,
  placed: PlacedBlock<TableBlock>,
  at: Spot,
  pen: Pen,
): string {
  const read = new Set<string>();
  const record = (keys: readonly string[]): string => {
    for (const key of keys) read.add(key);
    const names = keys.map(parameter);
    return names.length === 1 ? (names[0] ?? '') : `HSTACK(${names.join(';')})`;
  };
  const known = pen.draft.mistakes.size;
  const body = pen.formula(formula, { ...at, record }).slice(1);
  // A name that means nothing names no column either, and is told already.
  if (read.size === 0 && pen.draft.mistakes.size === known)
    pen.refuse(
      'the formula names no column of its record; what is one formula for the whole column is a spill',
      at.cell,
    );
  const keys = [...read];
  const arrays = keys.map((key) => {
    const column = placed.left + placed.block.columns.findIndex((each) => each.key === key);
    return belowHeader(columnsBelow({ from: column, to: column }, placed, at.row));
  });
  return `MAP(${arrays.join(';')};LAMBDA(${keys.map(parameter).join(';')};${body}))`;
}

/** The name of a record's cell in LAMBDA: no address of a cell, no function and no name of LET looks like it. */
function parameter(key: string): string {
  return `${key}_`;
}

/** Columns that one formula fills and that need themselves, directly or by way of others: as the way round. */
export function circles({ block }: PlacedBlock<TableBlock>): string[][] {
  const needs = new Map(block.columns.map((column) => [column.key, columnsRead(column, block)]));
  const wayBack = (key: string, goal: string, seen: readonly string[]): string[] | null => {
    for (const next of needs.get(key) ?? []) {
      if (next === goal) return [key, goal];
      const rest = seen.includes(next) ? null : wayBack(next, goal, [...seen, next]);
      if (rest) return [key, ...rest];
    }
    return null;
  };
  const found = block.columns.flatMap(({ key }) => {
    const way = wayBack(key, key, [key]);
    return way ? [way] : [];
  });
  const sorted = (way: readonly string[]): string => [...new Set(way)].sort().join();
  return found.filter((way, index) => {
    return found.findIndex((other) => sorted(other) === sorted(way)) === index;
  });
}

/** The columns of its own table that a spilled column reads; a column filled by a neighbour reads that one. */
function columnsRead(column: TableColumn, block: TableBlock): string[] {
  const keys = block.columns.map(({ key }) => key);
  if (!isSpilled(column)) return [];
  if (column.spilled) return keys.slice(Math.max(0, keys.indexOf(column.key) - 1)).slice(0, 1);
  return tokensOf(column.spill ?? column.formula ?? '').flatMap(({ kind, text }) => {
    const reference = kind === 'reference' ? referenceOf(text) : null;
    if (reference === null || reference.sheet !== undefined) return [];
    if (reference.block !== undefined && reference.block !== block.key) return [];
    if (reference.select === 'header') return [];
    const { name = '', to = name } = reference;
    const first = keys.indexOf(name);
    return first < 0 ? [] : keys.slice(first, keys.indexOf(to) + 1);
  });
}
