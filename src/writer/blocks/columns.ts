import { columnLetters, rangeAddress } from '../../google-sheets/a1';
import type { Here, PlacedBlock } from '../draft';
import { meant } from '../nearest';
import { GAP } from '../gap';
import { type BelowHeader, type Found, type Reference, rewritten } from '../reference';

interface Keyed {
  readonly key: string;
}

/** What a reference to columns under a header means. */
export function columnAddress(
  reference: Reference,
  columns: readonly Keyed[],
  placed: PlacedBlock,
  header: number,
  here: Here,
): Found {
  const { name = '', to = name, at, select } = reference;
  if (at !== undefined)
    return { refused: `${name} is a column, and only rows above a header stand at a column` };
  const keys = columns.map(({ key }) => key);
  const missing = [name, to].find((key) => !keys.includes(key));
  if (missing !== undefined) return { refused: `there is no column ${meant(missing, keys)}` };
  const span = { from: placed.left + keys.indexOf(name), to: placed.left + keys.indexOf(to) };
  if (select === undefined) return inThisRow(reference, span, keys, placed, here);
  if (select === 'all') return allRows(span, placed, header);
  if (select === 'column') return { a1: columnsBelow(span, placed, header).range };
  const selected = selectedRows(select, span, reference.to !== undefined, header);
  return selected === null
    ? {
        refused: `a column ends in :all, :column, :header, :first or :first3, never in :${select}; did you mean ${rewritten(reference, { select: 'all' })}?`,
      }
    : { a1: selected };
}

/** A board is typed into by nobody: its rows below the header. A table is anchored at its header. */
function allRows(span: Span, placed: PlacedBlock, header: number): Found {
  if (placed.block.kind === 'table') return columnsBelow(span, placed, header);
  const bottom = placed.open ? null : placed.body + placed.bodyRows - 1;
  return { a1: columnRange(span, header + 1, bottom) };
}

/** Columns of a table, with the blank row that closes it. */
export function columnsBelow(span: Span, placed: PlacedBlock, header: number): BelowHeader {
  const bottom = placed.open ? null : placed.body + placed.bodyRows - 1 + GAP;
  return {
    header: `$${columnLetters(span.from)}$${header}`,
    range: columnRange(span, header, bottom),
    first: columnRange({ from: span.from, to: span.from }, header, bottom),
  };
}

function columnRange({ from, to }: Span, top: number, bottom: number | null): string {
  return `$${columnLetters(from)}$${top}:$${columnLetters(to)}${bottom === null ? '' : `$${bottom}`}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function inThisRow(
  reference: Reference,
  { from, to }: Span,
  keys: readonly string[],
  placed: PlacedBlock,
  here: Here,
): Found {
  if (here.placed !== placed) {
    const whole = rewritten(reference, { select: 'all' });
    return {
      refused: `means one row of ${placed.block.key}, and this formula stands in none of them; write ${whole} for all of them`,
    };
  }
  if (here.record) return { a1: here.record(keys.slice(from - placed.left, to - placed.left + 1)) };
  const first = `$${columnLetters(from)}${here.row}`;
  return { a1: reference.to === undefined ? first : `${first}:$${columnLetters(to)}${here.row}` };
}

function selectedRows(
  select: string,
  { from, to }: Span,
  isSpan: boolean,
  header: number,
): string | null {
  const top = `$${columnLetters(from)}$${header}`;
  if (select === 'header') return isSpan ? `${top}:$${columnLetters(to)}$${header}` : top;
  const [, count] = /^first(\d*)$/.exec(select) ?? [];
  if (count === undefined) return null;
  const first = { row: header + 1, column: from };
  if (count === '' && !isSpan) return `${columnLetters(from)}${header + 1}`;
  return rangeAddress(first, { row: header + Number(count || 1), column: to });
}
