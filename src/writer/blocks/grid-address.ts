import type { GridBlock } from '../../templates/define';
import { columnLetters } from '../../google-sheets/a1';
import { axisOf, type Draft, type Here, type PlacedBlock } from '../draft';
import { meant } from '../nearest';
import { type Found, type Reference, rewritten } from '../reference';
import { columnsBeforeAxis, leadColumns } from './grid-columns';

const STEPS: Readonly<Record<string, number>> = { prev: -1, next: 1 };

/** What a reference to lines of a grid means. */
export function gridAddress(
  reference: Reference,
  placed: PlacedBlock<GridBlock>,
  here: Here,
  draft: Draft,
): Found {
  const { name, to, at, atTo, select } = reference;
  if (select === 'labels') return { a1: down(placed.left, placed) };
  const lead = leadColumns(placed.block).findIndex(({ key }) => key === name);
  if (lead >= 0) return leadAddress(reference, placed.left + 1 + lead, placed, here);
  const rows = [rowOf(name, placed, here), rowOf(to ?? name, placed, here)] as const;
  if (rows[0] === null || rows[1] === null) {
    const keys = [placed.block.axis, ...placed.block.lines.map(({ key }) => key)];
    return { refused: `there is no line ${meant((rows[0] === null ? name : to) ?? '', keys)}` };
  }
  const span = [rows[0], rows[1]] as const;
  if (select === 'label') return { a1: `$${columnLetters(placed.left)}$${span[0]}` };
  const across = acrossOf(placed, here, draft);
  if (select === 'all')
    return { a1: spanned([across.first, span[0]], [across.last, span[1]], true) };
  if (select !== undefined && select !== 'upto')
    return {
      refused: `a line ends in :all, :upto or :label, never in :${select}; did you mean ${rewritten(reference, { select: 'all' })}?`,
    };
  const from = columnAt(at, reference, across);
  const until = atTo === undefined ? from : columnAt(atTo, reference, across);
  if (typeof from === 'string') return { refused: from };
  if (typeof until === 'string') return { refused: until };
  const letters = columnLetters(from);
  if (select === 'upto')
    return { a1: `$${columnLetters(across.first)}$${span[0]}:${letters}$${span[1]}` };
  const steady = at !== undefined && !(at in STEPS);
  if (to === undefined && atTo === undefined)
    return { a1: `${steady ? '$' : ''}${letters}$${span[0]}` };
  return { a1: spanned([from, span[0]], [until, span[1]], steady) };
}

/** All lines of one column. */
function down(column: number, { block, body }: PlacedBlock<GridBlock>): string {
  const letters = columnLetters(column);
  return `$${letters}$${body + 1}:$${letters}$${body + block.lines.length}`;
}

/** What a reference to a column before the axis means. */
function leadAddress(
  reference: Reference,
  column: number,
  placed: PlacedBlock<GridBlock>,
  here: Here,
): Found {
  const { name = '', at, select } = reference;
  if (select === 'all') return { a1: down(column, placed) };
  if (select !== undefined)
    return { refused: `a column before the axis ends in :all, never in :${select}` };
  const letters = columnLetters(column);
  if (at === undefined && here.placed === placed) return { a1: `$${letters}${here.row}` };
  const keys = placed.block.lines.map(({ key }) => key);
  if (at === undefined)
    return {
      refused: `${name} is a column before the axis; say of which line: ${rewritten(reference, { at: keys[0] })}, or ${rewritten(reference, { select: 'all' })}`,
    };
  const line = keys.indexOf(at);
  return line < 0
    ? { refused: `there is no line ${meant(at, keys)}` }
    : { a1: `$${letters}$${placed.body + 1 + line}` };
}

/** The row of a line, of the headers, or the row the formula stands in. */
function rowOf(
  key: string | undefined,
  { block, body }: PlacedBlock<GridBlock>,
  here: Here,
): number | null {
  if (key === undefined) return here.row;
  if (key === block.axis) return body;
  const index = block.lines.findIndex((line) => line.key === key);
  return index < 0 ? null : body + 1 + index;
}

interface Across {
  readonly axis: string;
  readonly keys: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly total: number | null;
  /** Where the formula stands on the same axis, counted from 0; null where it stands on none or on another. */
  readonly own: number | null;
}

function acrossOf(placed: PlacedBlock<GridBlock>, here: Here, draft: Draft): Across {
  const { block, left } = placed;
  const first = left + columnsBeforeAxis(block);
  const keys = axisOf(draft, block).columns.map(({ key }) => key);
  const last = first + keys.length - 1;
  const home = here.placed?.block;
  const own =
    home?.kind === 'grid' && home.axis === block.axis
      ? here.column - (here.placed?.left ?? 0) - columnsBeforeAxis(home)
      : null;
  return { axis: block.axis, keys, first, last, total: block.total ? last + 1 : null, own };
}

/** The sheet's column that `@…` means, or that of the formula's own position; a sentence where it means none. */
function columnAt(at: string | undefined, reference: Reference, across: Across): number | string {
  const { axis, keys, first, last, total, own } = across;
  if (at === 'first') return first;
  if (at === 'last') return last;
  if (at === 'total') return total ?? `its block has no column of totals`;
  const step = at === undefined ? 0 : STEPS[at];
  if (at !== undefined && step === undefined) {
    const index = keys.indexOf(at);
    const known = [...keys, 'prev', 'next', 'first', 'last', 'total'];
    return index < 0 ? `the axis ${axis} has no column ${meant(at, known)}` : first + index;
  }
  if (own === null)
    return `means one column of the axis ${axis}, and this formula stands in none of them; write ${rewritten(reference, { select: 'all' })} for all of them, or name one: ${rewritten(reference, { at: keys[0] })}`;
  const column = first + own + (step ?? 0);
  if (column < first) return `there is no column before the first one of the axis ${axis}`;
  return column > (step === 0 ? (total ?? last) : last)
    ? `there is no column after the last one of the axis ${axis}`
    : column;
}

function spanned(
  from: readonly [number, number],
  to: readonly [number, number],
  steady: boolean,
): string {
  const dollar = steady ? '$' : '';
  const cell = ([column, row]: readonly [number, number]): string =>
    `${dollar}${columnLetters(column)}$${row}`;
  return `${cell(from)}:${cell(to)}`;
}
