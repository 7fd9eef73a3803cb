import type { Language } from '../language';
import type { Block, Formula, Template } from '../templates/define';
import { address, columnLetters, rangeAddress, sheetPrefix } from '../google-sheets/a1';
import { axisOf, columnsBeforeAxis, type PlacedBlock, type PlacedSheet, rowsAbove } from './layout';

/** The template laid out, with the names its sheets will have. */
export interface Layout {
  readonly template: Template;
  readonly language: Language;
  readonly sheets: readonly PlacedSheet[];
  readonly names: readonly string[];
}

/** The cell a formula is written for. */
export interface Here {
  readonly sheet: string;
  readonly placed: PlacedBlock | null;
  readonly row: number;
  readonly column: number;
}

const REFERENCE =
  /\{(?:(\w+)!)?(?:(\w+)\.(?!\.))?(\w+)?(?:\.\.(\w+))?(?:@(\w+)(?:\.\.(\w+))?)?(?::(\w+))?\}/g;

interface Reference {
  readonly text: string;
  readonly sheet: string | undefined;
  readonly block: string | undefined;
  readonly name: string | undefined;
  readonly to: string | undefined;
  readonly at: string | undefined;
  readonly atTo: string | undefined;
  readonly select: string | undefined;
}

/** The formula with every named cell and word put in its place. */
export function resolved(formula: Formula, layout: Layout, here: Here): string {
  const named = formula.replace(/\{#(\w+)\.(\w+)\}/g, (_, list: string, key: string) =>
    quotedWord(layout, list, key),
  );
  const result = named.replace(REFERENCE, (text, sheet?, block?, name?, to?, at?, atTo?, select?) =>
    addressOf({ text, sheet, block, name, to, at, atTo, select }, layout, here),
  );
  const unread = /\{[^}]*\}/.exec(result.replace(/"[^"]*"/g, ''));
  if (unread) throw new Error(`${layout.template.id}: ${unread[0]} in ${formula} cannot be read`);
  return result;
}

/** The word of a list in the language of the sheet. */
export function wordIn(layout: Layout, list: string, key: string): string {
  const word = layout.template.lists?.[list]?.[key];
  if (!word) throw new Error(`${layout.template.id}: there is no word ${list}.${key}`);
  return word[layout.language];
}

function quotedWord(layout: Layout, list: string, key: string): string {
  return quotedText(wordIn(layout, list, key));
}

/** Text as a formula writes it. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A named block, given as `block` or `sheet!block`. */
export function blockNamed(
  layout: Layout,
  from: string,
  name: string,
): { sheet: string; placed: PlacedBlock } {
  const [first = '', second] = name.split('!');
  const sheet = second === undefined ? from : first;
  const key = second ?? first;
  const placed = sheetPlaced(layout, sheet).blocks.find(({ block }) => block.key === key);
  if (!placed) throw new Error(`${layout.template.id}: there is no block ${name}`);
  return { sheet, placed };
}

/** The name the sheet of that key will have. */
export function sheetName(layout: Layout, key: string): string {
  const name = layout.names[layout.sheets.findIndex(({ sheet }) => sheet.key === key)];
  if (name === undefined) throw new Error(`${layout.template.id}: there is no sheet ${key}`);
  return name;
}

function sheetPlaced(layout: Layout, key: string): PlacedSheet {
  const found = layout.sheets.find(({ sheet }) => sheet.key === key);
  if (!found) throw new Error(`${layout.template.id}: there is no sheet ${key}`);
  return found;
}

function addressOf(reference: Reference, layout: Layout, here: Here): string {
  const sheet = reference.sheet ?? here.sheet;
  const prefix = sheet === here.sheet ? '' : sheetPrefix(sheetName(layout, sheet));
  return prefix + localAddress(reference, sheet, layout, here);
}

function localAddress(reference: Reference, sheet: string, layout: Layout, here: Here): string {
  const fail = (why: string): Error =>
    new Error(`${layout.template.id}, sheet ${here.sheet}: ${reference.text} ${why}`);
  if (reference.name === 'self') return `${columnLetters(here.column)}${here.row}`;
  const placed = blockHolding(reference, sheet, layout, here);
  if (!placed) throw fail('names nothing on that sheet, or more than one thing');
  const found = inBlock(reference, placed, layout, here);
  if (found === null || found.includes('Infinity')) throw fail('cannot be taken from here');
  return found;
}

/** The block a reference names: the block it stands in first, else the only one of the sheet that has the name. */
function blockHolding(
  { block, name }: Reference,
  sheet: string,
  layout: Layout,
  here: Here,
): PlacedBlock | null {
  const own = here.sheet === sheet ? here.placed : null;
  if (name === undefined) return own;
  if (block !== undefined) {
    const { placed } = blockNamed(layout, sheet, block);
    return namesIn(placed.block).includes(name) ? placed : null;
  }
  if (own && namesIn(own.block).includes(name)) return own;
  const holding = sheetPlaced(layout, sheet).blocks.filter((p) => namesIn(p.block).includes(name));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/** Everything in a block that formulas may name. */
export function namesIn(block: Block): string[] {
  switch (block.kind) {
    case 'form':
    case 'figures':
      return block.items.map((item) => item.key);
    case 'table':
      return [...block.columns, ...(block.above ?? [])].map(({ key }) => key);
    case 'board':
      return block.columns.map(({ key }) => key);
    case 'grid':
      return [block.axis, ...block.lines.map(({ key }) => key)];
    case 'text':
    case 'how-to':
    case 'chart':
      return [];
    default:
      return block satisfies never;
  }
}

function inBlock(
  reference: Reference,
  placed: PlacedBlock,
  layout: Layout,
  here: Here,
): string | null {
  const { block } = placed;
  switch (block.kind) {
    case 'form':
      return fixed(placed.left + 1, placed.body + indexOf(block.items, reference.name));
    case 'figures':
      return fixed(placed.left + indexOf(block.items, reference.name), placed.body + 1);
    case 'table':
      return inTable(reference, placed, block.columns, block.above ?? [], here);
    case 'board':
      return inTable(reference, placed, block.columns, [], here);
    case 'grid':
      return inGrid(reference, placed, block, layout, here);
    case 'text':
    case 'how-to':
    case 'chart':
      return null;
    default:
      return block satisfies never;
  }
}

interface Keyed {
  readonly key: string;
}

function inTable(
  { name, to, at, select }: Reference,
  placed: PlacedBlock,
  columns: readonly Keyed[],
  above: readonly Keyed[],
  here: Here,
): string | null {
  const header = placed.body + rowsAbove(placed.block);
  const row = above.findIndex(({ key }) => key === name);
  if (row >= 0) {
    if (at === 'self') return `${columnLetters(here.column)}$${placed.body + row}`;
    const column = indexOf(columns, at);
    return column < 0 ? null : fixed(placed.left + column, placed.body + row);
  }
  const from = placed.left + indexOf(columns, name);
  const until = to === undefined ? from : placed.left + indexOf(columns, to);
  if (from < placed.left || until < placed.left) return null;
  const span = (first: number | string, last: number | string): string =>
    `$${columnLetters(from)}${first}:$${columnLetters(until)}${last}`;
  const lastRow = placed.body + placed.bodyRows - 1;
  if (select === 'all') return span(`$${header + 1}`, placed.open ? '' : `$${lastRow}`);
  if (select === 'header')
    return to === undefined ? fixed(from, header) : span(`$${header}`, `$${header}`);
  const [, count] = /^first(\d*)$/.exec(select ?? '') ?? [];
  if (count !== undefined) {
    const last = { row: header + Number(count || 1), column: until };
    const first = { row: header + 1, column: from };
    return count === '' && to === undefined ? address(first) : rangeAddress(first, last);
  }
  if (select !== undefined || here.placed !== placed) return null;
  return to === undefined ? `$${columnLetters(from)}${here.row}` : span(here.row, here.row);
}

function inGrid(
  reference: Reference,
  placed: PlacedBlock,
  block: Extract<Block, { kind: 'grid' }>,
  layout: Layout,
  here: Here,
): string | null {
  const { name, to, at, atTo, select } = reference;
  const rowOf = (key: string | undefined): number => {
    if (key === undefined) return here.row;
    if (key === block.axis) return placed.body;
    return placed.body + 1 + indexOf(block.lines, key);
  };
  const first = placed.left + columnsBeforeAxis(block);
  const axis = axisOf(layout.template, block.axis);
  const last = first + axis.columns.length - 1;
  const rows = [rowOf(name), rowOf(to ?? name)] as const;
  if (select === 'all') return spanned([first, rows[0]], [last, rows[1]], true);
  const column = gridColumn(at, { placed, block, layout, here, first, last });
  const until =
    atTo === undefined ? column : gridColumn(atTo, { placed, block, layout, here, first, last });
  if (column === null || until === null) return null;
  if (select === 'upto')
    return `$${columnLetters(first)}$${rows[0]}:${columnLetters(column)}$${rows[1]}`;
  if (select !== undefined) return null;
  const steady = at !== undefined && !['prev', 'next'].includes(at);
  if (to === undefined && atTo === undefined)
    return `${steady ? '$' : ''}${columnLetters(column)}$${rows[0]}`;
  return spanned([column, rows[0]], [until, rows[1]], steady);
}

interface InGrid {
  readonly placed: PlacedBlock;
  readonly block: Extract<Block, { kind: 'grid' }>;
  readonly layout: Layout;
  readonly here: Here;
  readonly first: number;
  readonly last: number;
}

/** The sheet's column that `@…` means, or that of the formula's own position on the same axis. */
function gridColumn(at: string | undefined, grid: InGrid): number | null {
  const { block, layout, here, first, last } = grid;
  if (at === 'first') return first;
  if (at === 'last') return last;
  if (at === 'total') return block.total ? last + 1 : null;
  if (at !== undefined && at !== 'prev' && at !== 'next') {
    const index = indexOf(axisOf(layout.template, block.axis).columns, at);
    return index < 0 ? null : first + index;
  }
  const own = here.placed;
  if (own?.block.kind !== 'grid' || own.block.axis !== block.axis) return null;
  const step = at === 'prev' ? -1 : at === 'next' ? 1 : 0;
  const column = first + (here.column - own.left - columnsBeforeAxis(own.block)) + step;
  const end = block.total && step === 0 ? last + 1 : last;
  return column < first || column > end ? null : column;
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

function fixed(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

function indexOf(keyed: readonly Keyed[], key: string | undefined): number {
  const index = keyed.findIndex((item) => item.key === key);
  return index < 0 ? -Infinity : index;
}
