import {
  changeCell,
  type FakeCell,
  faked,
  type FakeSheet,
  type FakeState,
  sheetNamed,
  sheetWith,
  typed,
} from './fake-spreadsheet-state';
import { addFilter, mergeCells } from './fake-spreadsheet-areas';
import { recorded, textStyle, validationOf } from './fake-spreadsheet-builders';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a sheet, counted from 1, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block that an address names; open ends reach the end of the sheet. */
export function blockAt(sheet: FakeSheet, a1: string): Block {
  const match = /^\$?([A-Z]+)\$?(\d+)?(?::\$?([A-Z]+)\$?(\d+)?)?$/.exec(a1);
  if (!match) throw new Error(`Range not found: ${a1}`);
  const [, from = '', top, to, bottom] = match;
  if (to === undefined && top === undefined) throw new Error(`Range not found: ${a1}`);
  const alone = to === undefined;
  return onGrid(sheet, {
    top: top === undefined ? 1 : Number(top),
    left: columnNumber(from),
    bottom: bottom !== undefined ? Number(bottom) : alone ? Number(top) : sheet.rows,
    right: columnNumber(to ?? from),
  });
}

/** The sheet and the block that an address with a sheet's name names. */
export function qualifiedBlock(state: FakeState, a1: string): { sheet: FakeSheet; block: Block } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(a1);
  const name = (match?.[1] ?? match?.[2] ?? '').replace(/''/g, "'");
  const sheet = match ? sheetNamed(state, name) : sheetWith(state, state.active);
  if (!sheet) throw new Error(`Range not found: ${a1}`);
  return { sheet, block: blockAt(sheet, match?.[3] ?? a1) };
}

/** The block itself, if the sheet has all of it. */
export function onGrid(sheet: FakeSheet, block: Block): Block {
  const { top, left, bottom, right } = block;
  const inside = top >= 1 && left >= 1 && bottom <= sheet.rows && right <= sheet.columns;
  if (!inside || bottom < top || right < left)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  return block;
}

/** `B2:C9`, or `B2` for one cell. */
export function addressOf({ top, left, bottom, right }: Block): string {
  const from = letters(left) + String(top);
  return top === bottom && left === right ? from : `${from}:${letters(right)}${bottom}`;
}

/** Google's Range over a block of a sheet of the fake. */
export function fakeRange(state: FakeState, id: number, block: Block, owner: Sheet): Range {
  const sheet = (): FakeSheet => {
    const found = sheetWith(state, id);
    onGrid(found, block);
    return found;
  };
  const read = <T>(of: (cell: FakeCell) => T): T[][] => {
    const { cells } = sheet();
    return rowsOf(block).map((row) =>
      columnsOf(block).map((column) => of(cells.get(`${row},${column}`) ?? {})),
    );
  };
  const write = <T>(
    rows: readonly (readonly T[])[],
    as: (value: T) => Parameters<typeof changeCell>[3],
  ): Range => {
    const target = sheet();
    expectSize(rows, block);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        changeCell(target, block.top + r, block.left + c, as(value));
      });
    });
    return range;
  };
  const valueOf = (cell: FakeCell): unknown => shownValue(cell, state.timeZone);
  const first = <T>(of: (cell: FakeCell) => T): T | undefined => read(of)[0]?.[0];

  const range: Range = faked<Range>(
    state,
    'Range',
    {
      createFilter() {
        addFilter(sheet(), block);
        const filter: Filter = faked<Filter>(state, 'Filter', { sort: () => filter });
        return filter;
      },
      getA1Notation: () => addressOf(block),
      getBackgrounds: () => read(({ background }) => background ?? '#ffffff'),
      getColumn: () => block.left,
      getDataValidations: () => read(({ rule }) => validationOf(rule)),
      getDisplayValues: () => read((cell) => String(valueOf(cell))),
      getFormula: () => first(({ formula }) => formula ?? '') ?? '',
      getFormulas: () => read(({ formula }) => formula ?? ''),
      getNumberFormats: () => read(({ format }) => format ?? 'General'),
      getRow: () => block.top,
      getSheet: () => owner,
      getTextStyles: () => read(({ text }) => textStyle(text)),
      getValue: () => first(valueOf),
      getValues: () => read(valueOf),
      getWrapStrategies: () => read(({ wrap }) => (wrap ? 'WRAP' : 'OVERFLOW') as never),
      getWraps: () => read(({ wrap }) => wrap ?? false),
      mergeAcross() {
        for (let row = block.top; row <= block.bottom; row += 1)
          mergeCells(sheet(), { ...block, top: row, bottom: row });
        return range;
      },
      setBackgrounds: (rows) =>
        write(rows, (color) => ({ background: isWhite(color) ? undefined : color })),
      setDataValidations: (rows) =>
        write(rows, (rule) => ({ rule: rule === null ? undefined : recorded(rule) })),
      setFormula: (formula) => write([[formula]], typed),
      setHorizontalAlignments: (rows) =>
        write(rows, (alignment) => ({ alignment: alignment ?? undefined })),
      setNotes: (rows) => write(rows, (note) => ({ note: note || undefined })),
      setNumberFormats: (rows) =>
        write(rows, (format) => ({ format: format === 'General' ? undefined : String(format) })),
      setTextStyles: (rows) => write(rows, (style) => ({ text: style && styled(recorded(style)) })),
      setValues: (rows) => write(rows, typed),
      setVerticalAlignment: (name) =>
        write(
          rowsOf(block).map(() => columnsOf(block).map(() => name)),
          (vertical) => ({ vertical: vertical ?? undefined }),
        ),
      setWraps: (rows) => write(rows, (wrap) => ({ wrap: wrap ? true : undefined })),
    },
    () => sheetWith(state, id).name,
  );
  return range;
}

/** A cell without a colour is white. */
function isWhite(color: string | null): color is null {
  return color === null || color === '#ffffff';
}

/** What a style says; nothing where nobody has styled the cell. */
function styled(style: unknown): unknown {
  return JSON.stringify(style) === '{}' ? undefined : style;
}

/** Numbers under a date format are read as dates, midnight in the zone of the spreadsheet. */
function shownValue({ value = '', format = '' }: FakeCell, timeZone: string): unknown {
  const isDate = typeof value === 'number' && /[dy]/.test(format.replace(/"[^"]*"/g, ''));
  return isDate ? midnight(value, timeZone) : value;
}

function midnight(serial: number, timeZone: string): Date {
  const utc = (serial - 25_569) * 86_400_000;
  const clock = new Date(utc).toLocaleString('sv-SE', { timeZone });
  const ahead = Date.parse(`${clock.replace(' ', 'T')}Z`) - utc;
  return new Date(utc - ahead);
}

function expectSize(rows: readonly (readonly unknown[])[], block: Block): void {
  const [height, width] = [block.bottom - block.top + 1, block.right - block.left + 1];
  const wrong = rows.find((row) => row.length !== width);
  if (rows.length !== height)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  if (wrong)
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${width}.`,
    );
}

const rowsOf = ({ top, bottom }: Block): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
const columnsOf = ({ left, right }: Block): number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

function columnNumber(text: string): number {
  return [...text].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
