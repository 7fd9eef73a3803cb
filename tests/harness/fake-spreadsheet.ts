import { builders, interpolationTypes } from './fake-spreadsheet-builders';
import {
  addressOf,
  type Block,
  blockAt,
  fakeRange,
  qualifiedBlock,
} from './fake-spreadsheet-range';
import { addMetadata, fakeFinder } from './fake-spreadsheet-metadata';
import { fakeSheet, type Ranges } from './fake-spreadsheet-sheet';
import { fakeUi, nothingShown, otherServices, type Shown } from './fake-spreadsheet-services';
import {
  blankSheet,
  type Call,
  changeCell,
  faked,
  type Failure,
  type FakeSheet,
  type FakeState,
  local,
  sheetNamed,
  sheetWith,
  typed,
} from './fake-spreadsheet-state';

export { type Failure, OUTAGE, REFUSED } from './fake-spreadsheet-state';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A workbook in memory with the services of Apps Script around it. */
export interface FakeSpreadsheet {
  readonly services: Readonly<Record<string, unknown>>;
  readonly shown: Shown;
  /** All calls of services so far. */
  readonly calls: readonly Call[];
  /** From now on calls are counted anew; the one given fails. */
  failAt(failure: Failure | null): void;
  /** From now on every call of this name is refused, e.g. `Spreadsheet.deleteSheet`. */
  refuse(call: string): void;
  /** The whole workbook as plain data, of the named sheets only if names are given. */
  snapshot(names?: readonly string[]): unknown;
  sheetNames(): string[];
  activeSheet(): string;
  /** What stands in a cell: its formula, else its value, else "". */
  content(sheet: string, a1: string): unknown;
  /** A user types into a cell. */
  type(sheet: string, a1: string, value: unknown): void;
  /** Sheets fills cells with what a formula gives, from that cell on. */
  spill(sheet: string, a1: string, rows: readonly (readonly unknown[])[]): void;
  addSheet(name: string): void;
  removeSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  /** A user duplicates a sheet: contents and metadata are the same, the id is another. */
  copySheet(name: string, copy: string): void;
  /** An add-on keeps something with a sheet, or with the spreadsheet (null), in place of what was under the key. */
  keep(sheet: string | null, key: string, value: string): void;
  /** What is kept with the spreadsheet, "" for nothing. */
  kept(): string;
  /** The user opens a sheet and selects ranges of it; none: nothing is selected. */
  select(sheet: string, ...ranges: readonly string[]): void;
}

export interface FakeOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly accountLocale?: string | null;
  readonly pages?: Readonly<Record<string, string>>;
}

/** A new spreadsheet: one sheet, Sheet1, 1000 × 26. */
export function fakeSpreadsheet(options: FakeOptions = {}): FakeSpreadsheet {
  const { locale = 'ru_RU', timeZone = 'Europe/Moscow', pages = {} } = options;
  const { accountLocale = 'ru' } = options;
  const state: FakeState = {
    locale,
    timeZone,
    sheets: [blankSheet(0, 'Sheet1')],
    metadata: [],
    active: 0,
    nextId: 101,
    selected: [{ top: 1, left: 1, bottom: 1, right: 1 }],
    calls: [],
    failure: null,
    refused: null,
  };
  const shown = nothingShown();
  const named = (name: string): FakeSheet => {
    const found = sheetNamed(state, name);
    if (!found) throw new Error(`there is no sheet ${name}`);
    return found;
  };
  const start = (sheet: string, a1: string): Block => blockAt(named(sheet), a1);
  return {
    services: {
      SpreadsheetApp: spreadsheetApp(state, shown),
      ...otherServices(shown, { accountLocale, pages }),
    },
    shown,
    calls: state.calls,
    failAt(failure) {
      state.calls.length = 0;
      state.failure = failure;
    },
    refuse(call) {
      state.refused = call;
    },
    snapshot: (names) => snapshot(state, names),
    sheetNames: () => state.sheets.map(({ name }) => name),
    activeSheet: () => sheetWith(state, state.active).name,
    content(sheet, a1) {
      const { top, left } = start(sheet, a1);
      const { formula, value = '' } = named(sheet).cells.get(`${top},${left}`) ?? {};
      return formula ?? value;
    },
    type(sheet, a1, value) {
      const { top, left } = start(sheet, a1);
      changeCell(named(sheet), top, left, typed(value));
    },
    spill(sheet, a1, rows) {
      const { top, left } = start(sheet, a1);
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          changeCell(named(sheet), top + r, left + c, { value });
        });
      });
    },
    addSheet: (name) => void insertSheet(state, name, state.sheets.length),
    removeSheet(name) {
      deleteSheet(state, named(name).id);
    },
    renameSheet(from, to) {
      named(from).name = to;
    },
    copySheet(name, copy) {
      const { id } = insertSheet(state, copy, state.sheets.length);
      copyInto(sheetWith(state, id), named(name));
    },
    keep(sheet, key, value) {
      const place = sheet === null ? state : named(sheet);
      place.metadata = place.metadata.filter((entry) => entry.key !== key);
      addMetadata(place, key, value);
    },
    kept: () => state.metadata.map(({ value }) => value).join(),
    select(sheet, ...ranges) {
      state.active = named(sheet).id;
      state.selected = ranges.map((a1) => start(sheet, a1));
    },
  };
}

function spreadsheetApp(state: FakeState, shown: Shown): App {
  const { service, nameOf } = fakeWorkbook(state);
  const counted = faked<App>(state, 'SpreadsheetApp', {
    flush: () => undefined,
    getActive: () => service,
  });
  return local<App>('SpreadsheetApp', {
    InterpolationType: interpolationTypes,
    flush: () => {
      counted.flush();
    },
    getActive: () => counted.getActive(),
    getUi: () => fakeUi(shown),
    ...builders(nameOf),
  });
}

function fakeWorkbook(state: FakeState): {
  service: Spreadsheet;
  nameOf: (range: Range) => string;
} {
  const blocks = new WeakMap<Range, { readonly id: number; readonly block: Block }>();
  const ranges: Ranges = {
    nameOf(range) {
      const found = blocks.get(range);
      if (!found) throw new Error('The parameters do not match the method signature.');
      return `'${sheetWith(state, found.id).name}'!${addressOf(found.block)}`;
    },
    remember(range, id, block) {
      blocks.set(range, { id, block });
      return range;
    },
  };
  const sheets = new Map<number, Sheet>();
  const ids = new WeakMap<Sheet, number>();
  const of = (id: number): Sheet => {
    const sheet = sheets.get(id) ?? fakeSheet(state, id, ranges);
    sheets.set(id, sheet);
    ids.set(sheet, id);
    return sheet;
  };
  const idOf = (sheet: Sheet): number => sheetWith(state, ids.get(sheet) ?? -1).id;
  const rangeAt = (id: number, block: Block): Range =>
    ranges.remember(fakeRange(state, id, block, of(id)), id, block);

  const service: Spreadsheet = faked<Spreadsheet>(
    state,
    'Spreadsheet',
    {
      addDeveloperMetadata(key: string, value?: unknown) {
        addMetadata(state, key, value);
        return service;
      },
      createDeveloperMetadataFinder: () => fakeFinder(state, of),
      deleteSheet(sheet) {
        deleteSheet(state, idOf(sheet));
      },
      getActiveSheet: () => of(state.active),
      getActiveRangeList() {
        if (state.selected.length === 0) return null;
        const ranges = state.selected.map((block) => rangeAt(state.active, block));
        return faked<RangeList>(state, 'RangeList', { getRanges: () => ranges });
      },
      getNumSheets: () => state.sheets.length,
      getRange(a1) {
        const { sheet, block } = qualifiedBlock(state, a1);
        return rangeAt(sheet.id, block);
      },
      getSheetById: (id) => (state.sheets.some((sheet) => sheet.id === id) ? of(id) : null),
      getSheets: () => state.sheets.map(({ id }) => of(id)),
      getSpreadsheetLocale: () => state.locale,
      getSpreadsheetTimeZone: () => state.timeZone,
      insertSheet(
        name?: unknown,
        index?: unknown,
        options?: { readonly template?: Sheet | undefined },
      ) {
        if (typeof name !== 'string' || typeof index !== 'number')
          throw new Error('not faked: insertSheet without a name and a place');
        const mother = options?.template && sheetWith(state, idOf(options.template));
        const { id } = insertSheet(state, name, index);
        if (mother) copyInto(sheetWith(state, id), mother);
        state.active = id;
        return of(id);
      },
      setActiveSheet(sheet: Sheet) {
        state.active = idOf(sheet);
        return sheet;
      },
    },
    (method, [first]) => (method === 'insertSheet' ? String(first) : null),
  );
  return { service, nameOf: ranges.nameOf };
}

function insertSheet(state: FakeState, name: string, index: number): FakeSheet {
  if (name === '' || name.length > 100) throw new Error('A sheet name must have 1 to 100 letters.');
  if (sheetNamed(state, name))
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (index < 0 || index > state.sheets.length) throw new Error('Invalid argument: sheetIndex');
  const sheet = blankSheet(state.nextId, name);
  state.nextId += 1;
  state.sheets = [...state.sheets.slice(0, index), sheet, ...state.sheets.slice(index)];
  return sheet;
}

/** A copy has everything but the id and the name; that it has the metadata too is the worst that can be. */
function copyInto(copy: FakeSheet, mother: FakeSheet): void {
  const { id, name } = copy;
  Object.assign(copy, { ...structuredClone(mother), id, name });
}

function deleteSheet(state: FakeState, id: number): void {
  const at = state.sheets.indexOf(sheetWith(state, id));
  if (state.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  state.sheets = state.sheets.filter((sheet) => sheet.id !== id);
  if (state.active === id) state.active = state.sheets[Math.max(0, at - 1)]?.id ?? 0;
}

function snapshot({ sheets, active, metadata }: FakeState, names?: readonly string[]): unknown {
  const wanted = sheets.filter(({ name }) => names?.includes(name) ?? true);
  return {
    ...(names ? {} : { active, metadata }),
    sheets: wanted.map(({ cells, widths, heights, hiddenColumns, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1))),
      widths: Object.fromEntries(widths),
      heights: Object.fromEntries(heights),
      hiddenColumns: [...hiddenColumns],
    })),
  };
}

/** Gives the services to the code under test, as Apps Script does: by their global names. */
export function install({ services }: Pick<FakeSpreadsheet, 'services'>): void {
  Object.assign(globalThis, services);
}
