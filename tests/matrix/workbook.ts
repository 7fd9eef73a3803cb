import type { HeadlessSpreadsheet } from '../../src/preview/headless';
import type { Language } from '../../src/language';
import type { Insertion, Preparation } from '../../src/sheets/protocol';
import { plannedInsertion } from '../../src/sidebar/planning';
import type { Template } from '../../src/templates/define';
import { isTyped, type RecordTable, type Typed, type TypedRecord } from './tables';

/** Opens an empty spreadsheet with the add-on in it. */
export type Open = (options: { locale: string }) => HeadlessSpreadsheet;

/** A template with its sample in a spreadsheet of its own. */
export interface Workbook {
  readonly spreadsheet: HeadlessSpreadsheet;
  /** What the sheet of that key is called today. */
  nameOf(sheet: string): string;
  rename(sheet: string, name: string): void;
}

/** A workbook with the template in it, calculated. */
export async function opened(
  open: Open,
  template: Template,
  language: Language,
): Promise<Workbook> {
  const spreadsheet = open({ locale: language === 'ru' ? 'ru_RU' : 'en_US' });
  const preparation = spreadsheet.run('prepareInsertion', template.id) as Preparation;
  const choice = { template: template.id, language, sampleData: true };
  const planned = plannedInsertion({ ...preparation, template }, choice);
  const insertion = spreadsheet.run('insertPlan', planned) as Insertion;
  await spreadsheet.settle();
  const names = new Map(
    template.sheets.map(({ key }, index) => [key, insertion.sheets[index]?.name ?? '']),
  );
  return workbookOf(spreadsheet, names);
}

/** A workbook whose sheets of a template have these names, by key. */
export function workbookOf(
  spreadsheet: HeadlessSpreadsheet,
  given: ReadonlyMap<string, string>,
): Workbook {
  const names = new Map(given);
  const nameOf = (sheet: string): string => names.get(sheet) ?? '';
  return {
    spreadsheet,
    nameOf,
    rename(sheet, name) {
      spreadsheet.user.renameSheet(nameOf(sheet), name);
      names.set(sheet, name);
    },
  };
}

/** What is typed in the first records of a table, as many as there are. */
export function recordsOf({ spreadsheet, nameOf }: Workbook, table: RecordTable): TypedRecord[] {
  const values = spreadsheet.values(nameOf(table.sheet));
  const formulas = spreadsheet.formulas(nameOf(table.sheet));
  return Array.from({ length: table.records }, (_, index) => {
    const row = table.header + index;
    const typed = table.block.columns.flatMap((column, offset): [string, Typed][] => {
      const at = table.left - 1 + offset;
      const isFormula = (formulas[row]?.[at] ?? '') !== '';
      return isTyped(column) && !isFormula ? [[column.key, values[row]?.[at] ?? '']] : [];
    });
    return Object.fromEntries(typed);
  });
}

/** Types records into consecutive rows of a table, column group by column group: computed cells are left alone. */
export function typeRecords(
  { spreadsheet, nameOf }: Workbook,
  table: RecordTable,
  firstRow: number,
  records: readonly TypedRecord[],
): void {
  if (records.length === 0) return;
  const sheet = spreadsheet.SpreadsheetApp.getActive().getSheetByName(nameOf(table.sheet));
  table.block.columns.forEach(({ key, format }, offset) => {
    if (!records.some((record) => key in record)) return;
    const range = sheet?.getRange(firstRow, table.left + offset, records.length, 1);
    range?.setValues(records.map((record) => [record[key] ?? '']));
    // Whoever types a date gets a cell of dates, whatever it was before.
    if (dates.includes(format)) range?.setNumberFormats(records.map(() => ['yyyy-mm-dd']));
  });
}

const dates: readonly string[] = ['date', 'month'];
