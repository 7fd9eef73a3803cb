import type { FakeProtection } from './fake-spreadsheet-areas';
import type { Block } from './fake-spreadsheet-range';

/** One cell of the fake; a property left out has its default. */
export interface FakeCell {
  readonly value?: unknown;
  readonly formula?: string;
  readonly format?: string;
  readonly background?: string;
  readonly text?: unknown;
  readonly alignment?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly rule?: unknown;
  readonly note?: string;
}

/** An entry of what add-ons keep with a spreadsheet or a sheet. */
export interface FakeMetadata {
  readonly key: string;
  readonly value: string;
}

/** One sheet of the fake. */
export interface FakeSheet {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  /** By `row,column`, counted from 1; blank cells are left out. */
  cells: Map<string, FakeCell>;
  widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  tabColor: string | null;
  isHidden: boolean;
  merges: readonly Block[];
  filter: Block | null;
  protections: readonly FakeProtection[];
  frozenRows: number;
  frozenColumns: number;
  gridlinesHidden: boolean;
  conditionalFormats: readonly unknown[];
  charts: readonly unknown[];
  metadata: readonly FakeMetadata[];
}

/** One call of a service, and the sheet it was about. */
export interface Call {
  readonly name: string;
  readonly sheet: string | null;
}

/** Which of the next calls fails, and whether Sheets carries it out nevertheless. */
export interface Failure {
  readonly call: number;
  readonly carriedOut: boolean;
}

/** Everything the fake knows. */
export interface FakeState {
  readonly locale: string;
  readonly timeZone: string;
  sheets: readonly FakeSheet[];
  /** Of the spreadsheet itself. */
  metadata: readonly FakeMetadata[];
  active: number;
  nextId: number;
  /** What is selected on the sheet that is open, in the order of selecting. */
  selected: readonly Block[];
  readonly calls: Call[];
  failure: Failure | null;
  /** Every call of this name is refused. */
  refused: string | null;
}

/** What Sheets says when a call fails for no fault of the script. */
export const OUTAGE = 'Service Spreadsheets failed while accessing document with id fake.';

/** What Sheets says to every call that is refused. */
export const REFUSED = 'You are trying to edit a protected cell or object.';

/**
 * One of Google's objects, of which only a part is faked: the type forbids parts that Google lacks, asking for a
 * part that is missing here throws, and every call is counted and may be told to fail.
 */
export function faked<Service extends object>(
  state: FakeState,
  kind: string,
  part: Partial<Service>,
  sheetOf: (method: string, args: readonly unknown[]) => string | null = () => null,
): Service {
  return new Proxy(part, {
    get(target, name) {
      if (typeof name === 'symbol') return Reflect.get(target, name);
      if (!(name in target)) throw new Error(`not faked: ${kind}.${name}`);
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown =>
        called(state, { name: `${kind}.${name}`, sheet: sheetOf(name, args) }, () =>
          Reflect.apply(member, target, args),
        );
    },
  }) as Service;
}

/** Like `faked`, for objects that live in the script: their calls cost nothing and never fail. */
export function local<Builder extends object>(kind: string, part: Partial<Builder>): Builder {
  return new Proxy(part, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      throw new Error(`not faked: ${kind}.${name}`);
    },
  }) as Builder;
}

function called(state: FakeState, call: Call, carryOut: () => unknown): unknown {
  const { failure } = state;
  state.calls.push(call);
  if (call.name === state.refused) throw new Error(REFUSED);
  if (state.calls.length !== failure?.call) return carryOut();
  if (failure.carriedOut) carryOut();
  throw new Error(OUTAGE);
}

/** A sheet as Sheets inserts it. */
export function blankSheet(id: number, name: string): FakeSheet {
  return {
    id,
    name,
    rows: 1000,
    columns: 26,
    cells: new Map(),
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    tabColor: null,
    isHidden: false,
    merges: [],
    filter: null,
    protections: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlinesHidden: false,
    conditionalFormats: [],
    charts: [],
    metadata: [],
  };
}

/** The sheet of that id; it throws once the sheet is deleted. */
export function sheetWith(state: FakeState, id: number): FakeSheet {
  const found = state.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`Sheet ${id} not found`);
  return found;
}

/** The sheet of that name, whatever the case of its letters. */
export function sheetNamed(state: FakeState, name: string): FakeSheet | undefined {
  return state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Changes one cell; a property set to undefined goes back to its default. */
export function changeCell(
  sheet: FakeSheet,
  row: number,
  column: number,
  change: { readonly [Property in keyof FakeCell]: FakeCell[Property] | undefined },
): void {
  const key = `${row},${column}`;
  const before = sheet.cells.get(key);
  const isBlank = Object.values(change).every((value) => value === undefined);
  if (isBlank && !before) return;
  const merged = { ...before, ...change };
  const kept = isBlank
    ? Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
    : merged;
  if (Object.keys(kept).length === 0) sheet.cells.delete(key);
  else sheet.cells.set(key, kept as FakeCell);
}

/** A cell as a user or `setValues` fills it: text that reads as a formula, a number or a truth value becomes one. */
export function typed(value: unknown): { value: unknown; formula: string | undefined } {
  if (value === '' || value === null) return { value: undefined, formula: undefined };
  if (typeof value !== 'string') return { value, formula: undefined };
  if (value.startsWith("'")) return { value: value.slice(1), formula: undefined };
  if (/^[=+]/.test(value)) return { value: undefined, formula: value };
  if (/^(true|false)$/i.test(value)) {
    return { value: value.toLowerCase() === 'true', formula: undefined };
  }
  const isNumber = /^[-+]?\d+([.,]\d+)?$/.test(value);
  return { value: isNumber ? Number(value.replace(',', '.')) : value, formula: undefined };
}

/** Moves all cells below a row (or right of a column) by so many; cells that are deleted go. */
export function shifted(
  sheet: FakeSheet,
  along: 'rows' | 'columns',
  after: number,
  by: number,
): void {
  const moved = new Map<string, FakeCell>();
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const at = along === 'rows' ? row : column;
    if (at > after && at <= after - by) continue;
    const to = at > after ? at + by : at;
    moved.set(along === 'rows' ? `${to},${column}` : `${row},${to}`, cell);
  }
  sheet.cells = moved;
  sheet[along] += by;
}
