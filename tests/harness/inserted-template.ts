import { builtCode, builtPages } from './bundle';
import { type HeadlessSpreadsheet, openSpreadsheet } from './univer';

type CellValue = string | number | boolean;

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
  /** Fills the first row that has nothing under `first`, by header. */
  addRow(sheet: string, first: string, row: Readonly<Record<string, CellValue>>): Promise<void>;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

const opened: HeadlessSpreadsheet[] = [];

/** Inserts a template into a new spreadsheet and waits until it is calculated. */
export async function insertedTemplate(
  template: string,
  language: 'en' | 'ru',
  sampleData: boolean,
): Promise<InsertedTemplate> {
  const spreadsheet = openSpreadsheet({
    code: builtCode(),
    pages: builtPages(),
    locale: language === 'ru' ? 'ru_RU' : 'en_US',
  });
  opened.push(spreadsheet);
  spreadsheet.run('insertTemplate', { template, language, sampleData });
  await spreadsheet.settle();
  const valueAt = (sheet: string, { row, column }: Position): CellValue =>
    spreadsheet.values(sheet)[row]?.[column] ?? '';
  const crossing = (sheet: string, label: CellValue, header: CellValue): Position => {
    const values = spreadsheet.values(sheet);
    const top = positionOf(values, header, sheet);
    return { row: rowBeginning(values, label, sheet, top.row + 1), column: top.column };
  };
  const besideOf = (sheet: string, label: string): Position => {
    return { row: rowBeginning(spreadsheet.values(sheet), label, sheet), column: 1 };
  };
  const put = (sheet: string, { row, column }: Position, value: CellValue): void => {
    const range = spreadsheet.SpreadsheetApp.getActive().getSheetByName(sheet);
    range?.getRange(row + 1, column + 1).setValue(value);
  };
  const type = async (sheet: string, position: Position, value: CellValue): Promise<void> => {
    put(sheet, position, value);
    await spreadsheet.settle();
  };
  return {
    at: (sheet, label, header) => valueAt(sheet, crossing(sheet, label, header)),
    column: (sheet, header, block) => columnUnder(spreadsheet.values(sheet), header, sheet, block),
    beside: (sheet, label) => valueAt(sheet, besideOf(sheet, label)),
    typeAt: (sheet, label, header, value) => type(sheet, crossing(sheet, label, header), value),
    typeBeside: (sheet, label, value) => type(sheet, besideOf(sheet, label), value),
    addRow: async (sheet, first, row) => {
      const values = spreadsheet.values(sheet);
      const header = positionOf(values, first, sheet);
      const free = header.row + 1 + columnUnder(values, first, sheet).length;
      for (const [name, value] of Object.entries(row))
        put(
          sheet,
          { row: free, column: positionOf(values, name, sheet, header.row).column },
          value,
        );
      await spreadsheet.settle();
    },
  };
}

/** To be called after the tests, or jest never exits. */
export async function closeInsertedTemplates(): Promise<void> {
  for (const spreadsheet of opened.splice(0)) await spreadsheet.dispose();
}

function positionOf(
  values: readonly CellValue[][],
  sought: CellValue,
  sheet: string,
  fromRow = 0,
): Position {
  const row = values.findIndex((cells, index) => index >= fromRow && cells.includes(sought));
  if (row < 0) throw new Error(`sheet ${sheet} has no cell "${sought}"`);
  return { row, column: values[row]?.indexOf(sought) ?? -1 };
}

function rowBeginning(
  values: readonly CellValue[][],
  label: CellValue,
  sheet: string,
  fromRow = 0,
): number {
  const row = values.findIndex(([first], index) => index >= fromRow && first === label);
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
