import type { Text } from '../language';
import type { Calendar } from '../google-sheets/calendar';
import { isBlank } from '../google-sheets/values';
import { type Argument, cellAt, isAllBlank, isRange } from './cells';
import { once } from './once';
import { BrokenRule, type Faults, type Place } from './faults';
import type { Kind } from './kinds';

/** What reading the arguments of one call needs. */
export interface Desk {
  readonly faults: Faults;
  calendar(): Calendar;
  /** How many rows the table's columns have once trailing blank rows are left out. */
  readonly tableRows: number;
}

/** How an argument is taken: walked cell by cell or line by line, as a column of a table, as one line, or whole. */
export type Role = 'cells' | 'lines' | 'column' | 'line' | 'whole';

/** One parameter of a custom function: its help and how its argument is read and checked. */
export interface Parameter<V> {
  readonly name: string;
  readonly help: Text;
  readonly role: Role;
  readonly optional: boolean;
  open(argument: Argument, desk: Desk): Reading<V>;
}

/** An argument being read; `at` notes a fault and gives undefined where a cell breaks the rule. */
export interface Reading<V> {
  readonly argument: Argument;
  at(index: number): V | undefined;
}

/** A cell or a range walked together with the other ranges of the call. */
export function cells<V>(name: string, kind: Kind<V>, help: Text, byDefault?: V): Parameter<V> {
  const optional = byDefault !== undefined;
  return {
    name,
    help,
    role: 'cells',
    optional,
    open: (argument, desk) => {
      const walked = isRange(argument);
      const read = (index: number): V | undefined => {
        const cell = cellAt(argument, index);
        if (optional && isBlank(cell)) return byDefault;
        return readCell(name, kind, cell, placeOf(argument, index), desk);
      };
      if (walked) return { argument, at: read };
      return { argument, at: once(() => read(0)) };
    },
  };
}

/** A single cell. */
export function cell<V>(name: string, kind: Kind<V>, help: Text, byDefault?: V): Parameter<V> {
  const one = cells(name, kind, help, byDefault);
  return {
    ...one,
    role: 'whole',
    open: (argument, desk) => {
      if (isRange(argument)) throw new BrokenRule(name, SINGLE_CELL, sizeOf(argument));
      return one.open(argument, desk);
    },
  };
}

/** A range whose filled cells are taken in reading order; blank cells are passed over. */
export function list<V>(name: string, kind: Kind<V>, help: Text): Parameter<readonly V[]> {
  return {
    name,
    help,
    role: 'whole',
    optional: true,
    open: (argument, desk) => {
      const values = positions(argument)
        .filter((index) => !isBlank(cellAt(argument, index)))
        .map((index) =>
          readCell(name, kind, cellAt(argument, index), placeOf(argument, index), desk),
        );
      return { argument, at: () => whole(values) };
    },
  };
}

interface Block<Cell, V> {
  readonly help: Text;
  /** One kind for each column. */
  readonly columns: readonly Kind<Cell>[];
  /** How many rows there must be, where that is fixed. */
  readonly rows?: number;
  readonly byDefault: V;
  /** Turns the rows into what the mathematics wants and refuses rows that do not fit together. */
  build(rows: readonly (readonly Cell[])[]): V;
}

/** A small table of settings, read once a call; trailing blank rows are passed over. */
export function block<Cell, V>(name: string, definition: Block<Cell, V>): Parameter<V> {
  const { help, columns, rows, byDefault, build } = definition;
  return {
    name,
    help,
    role: 'whole',
    optional: true,
    open: (argument, desk) => {
      if (isAllBlank(argument)) return { argument, at: () => byDefault };
      const filled = filledRows(argument);
      if (argument.columns !== columns.length || (rows !== undefined && filled !== rows))
        throw new BrokenRule(name, blockSize(columns.length, rows), sizeOf(argument));
      const read = argument.cells.slice(0, filled).map((row, r) =>
        whole(
          columns.map((kind, c) => {
            const place = { row: r + 1, column: c + 1 };
            return readCell(name, kind, row[c], place, desk);
          }),
        ),
      );
      const values = whole(read);
      const built = values && build(values);
      return { argument, at: () => built };
    },
  };
}

function blockSize(columns: number, rows: number | undefined): Text {
  return rows === undefined
    ? { en: `a range of ${columns} columns`, ru: `диапазон из столбцов: ${columns}` }
    : { en: `a range of ${rows} × ${columns} cells`, ru: `диапазон ${rows} × ${columns}` };
}

/** One column of a table, as long as the other columns of the call. */
export function column<V>(name: string, kind: Kind<V>, help: Text): Parameter<readonly V[]> {
  return {
    name,
    help,
    role: 'column',
    optional: false,
    open: (argument, desk) => {
      const values: V[] = [];
      let sound = true;
      for (let row = 0; row < desk.tableRows; row += 1) {
        const value = readCell(name, kind, argument.cells[row]?.[0], { row: row + 1 }, desk);
        if (value === undefined) sound = false;
        else values.push(value);
      }
      return { argument, at: () => (sound ? values : undefined) };
    },
  };
}

/** A column, a row, or a block whose rows are walked line by line; blank cells are null. */
export function lines<V>(
  name: string,
  kind: Kind<V>,
  help: Text,
): Parameter<readonly (V | null)[]> {
  return {
    name,
    help,
    role: 'lines',
    optional: false,
    open: (argument, desk) => {
      const at = (line: number): readonly (V | null)[] | undefined =>
        whole(
          lineCells(argument, line).map((index) => {
            const cell = cellAt(argument, index);
            if (isBlank(cell)) return null;
            return readCell(name, kind, cell, placeOf(argument, index), desk);
          }),
        );
      return { argument, at };
    },
  };
}

/** One column or one row of values; blank cells before and after them are passed over. */
export function line<V>(name: string, kind: Kind<V>, help: Text): Parameter<readonly V[]> {
  return {
    name,
    help,
    role: 'line',
    optional: false,
    open: (argument, desk) => {
      if (argument.rows > 1 && argument.columns > 1)
        throw new BrokenRule(name, ONE_LINE, sizeOf(argument));
      const values = whole(
        filledStretch(argument).map((index) =>
          readCell(name, kind, cellAt(argument, index), placeOf(argument, index), desk),
        ),
      );
      return { argument, at: () => values };
    },
  };
}

const ONE_LINE: Text = { en: 'one column or one row', ru: 'один столбец или одна строка' };

function filledStretch(argument: Argument): number[] {
  const filled = positions(argument).filter((index) => !isBlank(cellAt(argument, index)));
  const [first = 0, last = -1] = [filled[0], filled[filled.length - 1]];
  return positions(argument).slice(first, last + 1);
}

/** Whether the argument is one column, read from the top down as a single line. */
export function runsDown(argument: Argument): boolean {
  return argument.columns === 1 && argument.rows > 1;
}

function lineCells(argument: Argument, line: number): number[] {
  if (runsDown(argument)) return positions(argument);
  return Array.from({ length: argument.columns }, (_, c) => line * argument.columns + c);
}

/** Rows up to the last one that is not blank. */
export function filledRows(argument: Argument): number {
  let rows = argument.rows;
  while (rows > 0 && (argument.cells[rows - 1] ?? []).every(isBlank)) rows -= 1;
  return rows;
}

/** The size of a range as error messages give it. */
export function sizeOf({ rows, columns }: Argument): Text {
  return { en: `${rows} × ${columns} cells`, ru: `${rows} × ${columns}` };
}

const SINGLE_CELL: Text = { en: 'a single cell', ru: 'одна ячейка' };

function readCell<V>(
  parameter: string,
  kind: Kind<V>,
  cell: unknown,
  place: Place,
  desk: Desk,
): V | undefined {
  const value = isBlank(cell) ? undefined : kind.read(cell, desk.calendar);
  if (value === undefined) desk.faults.note(parameter, kind.rule, cell, place);
  return value;
}

/** Where the cell at `index` stands, as error messages count. */
export function placeOf(argument: Argument, index: number): Place {
  if (!isRange(argument)) return {};
  const row = Math.floor(index / argument.columns) + 1;
  return argument.columns === 1 ? { row } : { row, column: (index % argument.columns) + 1 };
}

function positions(argument: Argument): number[] {
  return Array.from({ length: argument.rows * argument.columns }, (_, index) => index);
}

/** The values if every one of them was read. */
function whole<V>(values: readonly (V | undefined)[]): readonly V[] | undefined {
  return values.every((value): value is V => value !== undefined) ? values : undefined;
}
