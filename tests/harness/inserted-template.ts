import type { Insertion, Outcome } from '../../src/sheets/protocol';
import type { TemplateChoice } from '../../src/sidebar/planning';
import { address } from '../../src/google-sheets/a1';
import { builtCode, builtPages } from './bundle';
import { type HeadlessSpreadsheet, insertInto, openSpreadsheet } from './univer';

type CellValue = string | number | boolean;

/** A cell with something in it. */
export interface SeenCell {
  readonly sheet: string;
  /** With the sheet, e.g. `'Week'!B2`. */
  readonly at: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly displayed: string;
}

/** A template in an otherwise empty spreadsheet, read and filled in as a person does it: by labels and headers. */
export interface InsertedTemplate {
  /** The value where the row that begins with `label` crosses the column below `header`. */
  at(sheet: string, label: CellValue, header: CellValue): CellValue;
  /** What stands under a header down to the first blank cell; of equal headers the first below the title of a block. */
  column(sheet: string, header: string, block?: string): CellValue[];
  /** What stands to the right of a label, e.g. in a form. */
  beside(sheet: string, label: string): CellValue;
  typeAt(sheet: string, label: CellValue, header: CellValue, value: CellValue): Promise<void>;
  typeBeside(sheet: string, label: string, value: CellValue): Promise<void>;
  /** Types several values and calculates once: much quicker than one by one. */
  typeAll(...entries: readonly Typing[]): Promise<void>;
  /** Types under a header, by the label of the row. */
  fill(
    sheet: string,
    header: CellValue,
    values: Readonly<Record<string, CellValue>>,
  ): Promise<void>;
  /** Fills the first row that has nothing under `first`, by header. */
  addRow(sheet: string, first: string, row: Readonly<Record<string, CellValue>>): Promise<void>;
  /** Every filled cell of the inserted sheets. */
  cells(): SeenCell[];
  /** Why the formula in a cell failed, in the function's own words. */
  errorAt(cell: string): string | null;
  /** Puts back what was in the cells before something was typed into them. */
  restore(): void;
  sheetNames(): string[];
  /** The spreadsheet it is in, for what is not done by labels. */
  spreadsheet(): HeadlessSpreadsheet;
  /** Takes the insertion back without an answer to any question. */
  undo(): Outcome<readonly string[]>;
}

/** What to insert, and into a spreadsheet of which locale; left out: that of the language. */
export interface Inserting extends TemplateChoice {
  readonly locale?: string;
  /** Built pages by name; left out: those of dist. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** What to type: beside a label, or where the row of a label crosses the column below a header. */
export type Typing =
  | readonly [sheet: string, label: string, value: CellValue]
  | readonly [sheet: string, label: CellValue, header: CellValue, value: CellValue];

interface Position {
  readonly row: number;
  readonly column: number;
}

/** A template that is inserted by `open()` and read until `close()`. */
export interface TemplateToInsert extends InsertedTemplate {
  open(): Promise<void>;
  close(): Promise<void>;
}

const LOCALES = { en: 'en_US', ru: 'ru_RU' } as const;

/** A template to be inserted into a spreadsheet of its own. */
export function templateToInsert({ locale, pages, ...request }: Inserting): TemplateToInsert {
  let opened: { spreadsheet: HeadlessSpreadsheet; insertion: Insertion } | undefined;
  const now = (): { spreadsheet: HeadlessSpreadsheet; insertion: Insertion } => {
    if (!opened) throw new Error(`${request.template} is not inserted yet`);
    return opened;
  };
  // A sheet is called by its title, as words call it; its tab says the template first.
  const tabOf = (title: string): string => {
    const names = now().insertion.sheets.map(({ name }) => name);
    const tab = ` · ${title}`.toLowerCase();
    return names.find((name) => name.toLowerCase().endsWith(tab)) ?? title;
  };
  const typed = new Map<string, () => void>();
  // What was seen after insertion is kept: to put back what was typed takes no calculation then.
  const seen: { values: Map<string, CellValue[][]>; cells: SeenCell[] } = {
    values: new Map(),
    cells: [],
  };
  const isAsInserted = (): boolean => typed.size === 0;
  const values = (sheet: string): CellValue[][] =>
    (
      (isAsInserted() && seen.values.get(tabOf(sheet))) ||
      now().spreadsheet.values(tabOf(sheet))
    ).map((cells) => cells.map(asTyped));

  const put = (sheet: string, position: Position, value: CellValue): void => {
    const { spreadsheet } = now();
    const { row, column } = position;
    const range = spreadsheet.SpreadsheetApp.getActive()
      .getSheetByName(tabOf(sheet))
      ?.getRange(row + 1, column + 1);
    const formula = spreadsheet.formulas(tabOf(sheet))[row]?.[column] ?? '';
    const before = formula === '' ? valueIn(values(sheet), position) : formula;
    const cell = `${sheet}!${row},${column}`;
    if (!typed.has(cell))
      typed.set(cell, () =>
        formula === '' ? range?.setValue(before) : range?.setFormula(formula),
      );
    range?.setValue(value);
  };
  const crossing = (sheet: string, label: CellValue, header: CellValue): Position => {
    const all = values(sheet);
    const top = positionOf(all, header, sheet);
    return { row: rowBeginning(all, label, sheet, top.row + 1), column: top.column };
  };
  const beside = (sheet: string, label: string): Position => ({
    row: rowBeginning(values(sheet), label, sheet),
    column: 1,
  });
  const typeAll = async (...entries: readonly Typing[]): Promise<void> => {
    for (const entry of entries) {
      const [sheet, label] = entry;
      if (entry.length === 3) put(sheet, beside(sheet, String(label)), entry[2]);
      else put(sheet, crossing(sheet, label, entry[2]), entry[3]);
    }
    await now().spreadsheet.settle();
  };

  return {
    async open() {
      const spreadsheet = openSpreadsheet({
        code: builtCode(),
        pages: pages ?? builtPages(),
        locale: locale ?? LOCALES[request.language],
        onlyCells: true,
      });
      const insertion = insertInto(spreadsheet, request);
      opened = { spreadsheet, insertion };
      await spreadsheet.settle();
      for (const { name } of insertion.sheets) {
        seen.values.set(name, spreadsheet.values(name));
        seen.cells.push(...cellsOf(spreadsheet, name));
      }
    },
    close: async () => opened?.spreadsheet.dispose(),
    at: (sheet, label, header) => valueIn(values(sheet), crossing(sheet, label, header)),
    column: (sheet, header, block) => columnUnder(values(sheet), header, sheet, block),
    beside: (sheet, label) => valueIn(values(sheet), beside(sheet, label)),
    typeAt: (...entry) => typeAll(entry),
    typeBeside: (...entry) => typeAll(entry),
    typeAll,
    fill: (sheet, header, column) =>
      typeAll(
        ...Object.entries(column).map(([label, value]) => [sheet, label, header, value] as const),
      ),
    async addRow(sheet, first, row) {
      const all = values(sheet);
      const header = positionOf(all, first, sheet);
      const free = header.row + 1 + columnUnder(all, first, sheet).length;
      for (const [name, value] of Object.entries(row)) {
        put(sheet, { row: free, column: positionOf(all, name, sheet, header.row).column }, value);
      }
      await now().spreadsheet.settle();
    },
    cells: () =>
      isAsInserted()
        ? seen.cells
        : now().insertion.sheets.flatMap(({ name }) => cellsOf(now().spreadsheet, name)),
    errorAt: (cell) => now().spreadsheet.errorAt(cell),
    restore() {
      for (const putBack of typed.values()) putBack();
      typed.clear();
    },
    sheetNames: () => now().spreadsheet.sheetNames(),
    spreadsheet: () => now().spreadsheet,
    undo: () => {
      const request = { insertion: now().insertion.id, agreed: false };
      return now().spreadsheet.run('undoInsertion', request) as Outcome<readonly string[]>;
    },
  };
}

/** Whether a cell says that, whichever spaces it is set with. */
function isSame(cell: CellValue | undefined, sought: CellValue): boolean {
  return cell !== undefined && asTyped(cell) === asTyped(sought);
}

/** Words with spaces that a keyboard has. */
function asTyped(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/\u00a0/g, ' ').replace(/\u2060/g, '') : value;
}

function cellsOf(spreadsheet: HeadlessSpreadsheet, sheet: string): SeenCell[] {
  const formulas = spreadsheet.formulas(sheet);
  const displayed = spreadsheet.displayed(sheet);
  return spreadsheet.values(sheet).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const formula = formulas[row]?.[column] ?? '';
      if (value === '' && formula === '') return [];
      const at = `'${sheet}'!${address({ row: row + 1, column: column + 1 })}`;
      return [
        { sheet, at, formula, value: asTyped(value), displayed: displayed[row]?.[column] ?? '' },
      ];
    }),
  );
}

function valueIn(values: readonly CellValue[][], { row, column }: Position): CellValue {
  return values[row]?.[column] ?? '';
}

function positionOf(
  values: readonly CellValue[][],
  sought: CellValue,
  sheet: string,
  fromRow = 0,
): Position {
  const row = values.findIndex(
    (cells, index) => index >= fromRow && cells.some((cell) => isSame(cell, sought)),
  );
  if (row < 0) throw new Error(`sheet ${sheet} has no cell "${sought}"`);
  return { row, column: values[row]?.findIndex((cell) => isSame(cell, sought)) ?? -1 };
}

function rowBeginning(
  values: readonly CellValue[][],
  label: CellValue,
  sheet: string,
  fromRow = 0,
): number {
  const row = values.findIndex(([first], index) => index >= fromRow && isSame(first, label));
  if (row < 0) throw new Error(`sheet ${sheet} has no row that begins with "${label}"`);
  return row;
}

function columnUnder(
  values: readonly CellValue[][],
  header: string,
  sheet: string,
  block?: string,
): CellValue[] {
  const title = block === undefined ? 0 : positionOf(values, block, sheet).row;
  const top = positionOf(values, header, sheet, title);
  const below = values.slice(top.row + 1).map((cells) => cells[top.column] ?? '');
  const end = below.indexOf('');
  return end < 0 ? below : below.slice(0, end);
}
