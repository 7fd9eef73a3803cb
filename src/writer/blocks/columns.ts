import { address, columnLetters, rangeAddress } from '../../google-sheets/a1';
import type { Here, PlacedBlock } from '../draft';
import { meant } from '../nearest';
import { type Found, type Reference, rewritten } from '../reference';

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
  if (select === undefined) return inThisRow(reference, span, placed, here);
  const selected = selectedRows(select, span, reference.to !== undefined, placed, header);
  return selected === null
    ? {
        refused: `a column ends in :all, :header, :first or :first3, never in :${select}; did you mean ${rewritten(reference, { select: 'all' })}?`,
      }
    : { a1: selected };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function inThisRow(
  reference: Reference,
  { from, to }: Span,
  placed: PlacedBlock,
  here: Here,
): Found {
  if (here.placed !== placed) {
    const whole = rewritten(reference, { select: 'all' });
    return {
      refused: `means one row of ${placed.block.key}, and this formula stands in none of them; write ${whole} for all of them`,
    };
  }
  const first = `$${columnLetters(from)}${here.row}`;
  return { a1: reference.to === undefined ? first : `${first}:$${columnLetters(to)}${here.row}` };
}

function selectedRows(
  select: string,
  { from, to }: Span,
  isSpan: boolean,
  placed: PlacedBlock,
  header: number,
): string | null {
  const fixed = (first: number, last: number | ''): string =>
    `$${columnLetters(from)}$${first}:$${columnLetters(to)}${last === '' ? '' : `$${last}`}`;
  if (select === 'all')
    return fixed(header + 1, placed.open ? '' : placed.body + placed.bodyRows - 1);
  if (select === 'header')
    return isSpan ? fixed(header, header) : `$${columnLetters(from)}$${header}`;
  const [, count] = /^first(\d*)$/.exec(select) ?? [];
  if (count === undefined) return null;
  const first = { row: header + 1, column: from };
  if (count === '' && !isSpan) return address(first);
  return rangeAddress(first, { row: header + Number(count || 1), column: to });
}
