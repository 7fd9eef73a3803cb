import type { Language } from '../../src/language';
import type { Template } from '../../src/templates/define';
import { another, blank } from './operations';
import { differences, shownIn, type Shown } from './shown';
import { type RecordTable, sheetsOfTables, type TypedRecord } from './tables';
import { recordsOf, typeRecords, type Workbook } from './workbook';

/** What is done to a table on the way. */
type Act = (table: RecordTable, records: readonly TypedRecord[]) => void;

/**
 * One way through what people do to tables, all tables of a template at a time: says what went wrong on it. Where
 * nothing did, the workbook is as it was at the end.
 */
export async function walk(
  workbook: Workbook,
  template: Template,
  language: Language,
): Promise<string[]> {
  const { user, settle } = workbook.spreadsheet;
  // From the lowest table of a sheet up, so that none moves before its turn.
  const tables = sheetsOfTables(template, language).flatMap((sheet) => [...sheet.tables].reverse());
  if (tables.length === 0) return [];
  const given = tables.map((table) => [table, recordsOf(workbook, table)] as const);
  const start = shownIn(workbook, template);
  const wrong: string[] = [];

  const step = async (title: string, act: Act): Promise<Shown> => {
    for (const [table, records] of given) act(table, records);
    await settle();
    const shown = shownIn(workbook, template);
    const lost = shown.formulas < start.formulas ? ['formulas are lost'] : [];
    wrong.push(...[...shown.errors, ...lost].map((what) => `${title}: ${what}`));
    return shown;
  };
  const sameAsAtFirst = async (title: string, act: Act): Promise<void> => {
    const shown = await step(title, act);
    wrong.push(...differences(shown, start).map((what) => `${title}: ${what}`));
  };
  const insert = (table: RecordTable, after: number): void =>
    user.insertRows(workbook.nameOf(table.sheet), table.header + 1 + after);
  const remove = (table: RecordTable, after: number): void =>
    user.deleteRows(workbook.nameOf(table.sheet), table.header + 1 + after);
  const typeOneMore = (table: RecordTable, records: readonly TypedRecord[], after: number): void =>
    typeRecords(workbook, table, table.header + 1 + after, [another(records, 1)]);

  await sameAsAtFirst('blank rows above the first records', (table) => insert(table, 0));
  // Lower tables of a sheet stand lower now.
  const above = await step('records in these rows', (table, records) =>
    typeOneMore(lowered(table, tables), records, 0),
  );
  const below = await step('records below the last ones instead', (table, records) => {
    const lower = lowered(table, tables);
    remove(lower, 0);
    insert(lower, records.length);
    typeOneMore(lower, records, records.length);
  });
  const moved = movedBy(below, start).filter((key) => !movedBy(above, start).includes(key));
  wrong.push(...moved.map((key) => `${key} takes in records below the others, but not above them`));
  await step('the last rows deleted, all others cleared', (table, records) => {
    const lower = lowered(table, tables);
    remove(lower, records.length);
    typeRecords(workbook, lower, lower.header + 1, records.map(blank));
  });
  await sameAsAtFirst('the records typed again', (table, records) =>
    typeRecords(workbook, table, table.header + 1, records),
  );
  return wrong;
}

/** The table where it stands while each table above it on its sheet has a row more. */
function lowered(table: RecordTable, tables: readonly RecordTable[]): RecordTable {
  const { sheet, header } = table;
  const higher = tables.filter((other) => other.sheet === sheet && other.header < header);
  return { ...table, header: header + higher.length };
}

/** The sheets that show something else than at first. */
function movedBy(shown: Shown, start: Shown): string[] {
  return [...start.sheets.keys()].filter((key) => {
    const only = (from: Shown): Shown => ({
      ...from,
      sheets: new Map([[key, from.sheets.get(key) ?? []]]),
    });
    return differences(only(shown), only(start)).length > 0;
  });
}
