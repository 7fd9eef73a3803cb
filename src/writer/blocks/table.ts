import type { Content, TableBlock, TableColumn, Value } from '../../templates/define';
import { columnLetters } from '../../google-sheets/a1';
import { headerAlignment } from '../alignment';
import { noteOf, type Pen, putContent } from '../cells';
import { type Here, type PlacedBlock, refuse } from '../draft';
import { GAP } from '../gap';
import { quotedText } from '../formula-text';
import { meant } from '../nearest';
import { BOLD_LETTER_WIDTH, linesIn } from '../row-heights';
import type { Found, Reference } from '../reference';
import type { CellValue } from '../steps';
import type { BlockWriter } from './block-writer';
import { columnAddress } from './columns';
import { circles, forAllRecords, isSpilled } from './records';
import { runs } from './runs';

/** Rows above the header, the header, records and empty rows ready for more. */
export const table: BlockWriter<TableBlock> = {
  height: (block) => rowsAbove(block) + 1 + block.rows,
  widths: ({ columns }) => columns.map(({ width }) => width),
  write(placed, pen) {
    writeAbove(placed, pen);
    writeColumns(placed, pen);
  },
  names: ({ columns, above = [] }) => [...columns, ...above].map(({ key }) => key),
  address(reference, placed, here) {
    const { block } = placed;
    const row = (block.above ?? []).findIndex(({ key }) => key === reference.name);
    return row < 0
      ? columnAddress(reference, block.columns, placed, headerRow(placed), here)
      : addressAbove(reference, placed, placed.body + row, here);
  },
  marked({ on }, placed, _, lastRow) {
    const { block, body, left, bodyRows, open } = placed;
    const found = runs(block.columns, on);
    if ('lacks' in found) return found;
    const top = headerRow(placed);
    const bottom = open ? lastRow : body + bodyRows - 1 + GAP;
    return found.map(([from, to]) => ({ top, left: left + from, bottom, right: left + to }));
  },
  spills(placed) {
    const top = headerRow(placed);
    const bottom = placed.open ? null : placed.body + placed.bodyRows - 1 + GAP;
    return placed.block.columns.flatMap((column, index) => {
      if (!isSpilled(column) || column.spilled) return [];
      const left = placed.left + index;
      return [{ top, left, bottom, right: left + filledWith(placed.block, index).length - 1 }];
    });
  },
  header: headerRow,
  drawn: ({ columns }) => columns.map(({ key }) => key),
};

type PlacedTable = PlacedBlock<TableBlock>;

function rowsAbove({ above = [] }: TableBlock): number {
  return above.length;
}

function headerRow({ block, body }: PlacedTable): number {
  return body + rowsAbove(block);
}

function addressAbove(
  { name, at }: Reference,
  { block, left }: PlacedTable,
  row: number,
  here: Here,
): Found {
  if (at === 'self') return { a1: `${columnLetters(here.column)}$${row}` };
  const keys = block.columns.map(({ key }) => key);
  if (at === undefined)
    return {
      refused: `${name} is a row above the header; say at which column: {${name}@${keys[0]}}`,
    };
  const column = keys.indexOf(at);
  return column < 0
    ? { refused: `there is no column ${meant(at, keys)}` }
    : { a1: `$${columnLetters(left + column)}$${row}` };
}

function writeAbove({ block, body, left }: PlacedTable, pen: Pen): void {
  block.above?.forEach((above, index) => {
    const row = body + index;
    pen.put({ row, column: left }, { value: pen.say(above.label), style: 'label' });
    block.columns.forEach(({ key }, offset) => {
      const content = above.cells[key];
      const at = { row, column: left + offset, cell: `${above.key}@${key}` };
      if (content) putContent(pen, at, content);
    });
  });
}

function writeColumns(placed: PlacedTable, pen: Pen): void {
  const { block, left } = placed;
  const header = headerRow(placed);
  for (const way of circles(placed))
    pen.refuse(
      `${way.join(' reads ')}: a column that needs itself cannot be filled by one formula`,
    );
  const records = [
    ...(block.content ?? []),
    ...(pen.options.sampleData ? (block.sample ?? []) : []),
  ];
  if (records.length > block.rows)
    refuse(pen.draft, pen.path, `${records.length} records do not fit into ${block.rows} rows`);
  const tallest = tallestComputed(block.columns, pen);
  block.columns.forEach((column, offset) => {
    const at = { row: header, column: left + offset, cell: column.key };
    const value = headerValue(placed, offset, pen);
    const lines = column.key === tallest?.key ? { lines: tallest.lines } : {};
    const setting = { align: headerAlignment(column) };
    pen.put(at, { value, style: 'header', setting, ...noteOf(pen, column.note), ...lines });
    for (let row = 1; row <= block.rows; row += 1) {
      const cell = recordCell(column, records[row - 1]?.[column.key]);
      putContent(pen, { ...at, row: header + row }, cell, column, 'record');
    }
  });
}

/** The computed header with the most lines, if it has more than every typed one: only words that are typed make a row grow. */
function tallestComputed(
  columns: readonly TableColumn[],
  pen: Pen,
): { readonly key: string; readonly lines: number } | null {
  const heights = columns.map((column) => ({
    key: column.key,
    lines: linesIn(column.header[pen.draft.language], column.width, BOLD_LETTER_WIDTH),
    computed: isSpilled(column),
  }));
  const [tallest] = heights.sort(
    (a, b) => b.lines - a.lines || Number(a.computed) - Number(b.computed),
  );
  return tallest?.computed ? tallest : null;
}

function recordCell(column: TableColumn, value: Value | undefined): Content {
  const { format, input, formula } = column;
  return {
    format,
    ...(input ? { input } : {}),
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined || isSpilled(column) ? {} : { formula }),
  };
}

/** The header's words; where the column spills, the formula that gives the header and all rows. */
function headerValue(placed: PlacedTable, offset: number, pen: Pen): CellValue {
  const column = placed.block.columns[offset];
  if (!column || column.spilled) return '';
  if (!isSpilled(column)) return pen.say(column.header);
  const headers = filledWith(placed.block, offset).map(({ header }) =>
    quotedText(header[pen.draft.language]),
  );
  const header = headers.length === 1 ? headers[0] : `HSTACK(${headers.join(';')})`;
  const at = { row: headerRow(placed), column: placed.left + offset, cell: column.key };
  const rows =
    column.spill === undefined
      ? forAllRecords(column.formula ?? '', placed, at, pen)
      : pen.formula(column.spill, at).slice(1);
  return `=VSTACK(${header};${rows})`;
}

/** The column at that position with those after it that its formula fills. */
function filledWith({ columns }: TableBlock, offset: number): readonly TableColumn[] {
  const after = columns.slice(offset + 1);
  const own = after.findIndex(({ spilled }) => !spilled);
  return columns.slice(offset, own < 0 ? columns.length : offset + 1 + own);
}
