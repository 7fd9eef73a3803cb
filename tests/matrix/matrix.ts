import { templates } from '../../src/templates/registry';
import type { Template } from '../../src/templates/define';
import { marksThatSlip } from './marks';
import { operations, type Operation } from './operations';
import { differences, shownIn, type Shown } from './shown';
import {
  type RecordTable,
  sheetsOfTables,
  type SheetOfTables,
  type TypedRecord,
  withRecords,
} from './tables';
import { opened, type Open, recordsOf } from './workbook';

const language = 'en';

/** What an operation did to the tables of a sheet: nothing where all stayed right. */
export interface Outcome {
  readonly template: string;
  readonly sheet: string;
  readonly tables: readonly string[];
  readonly operation: string;
  readonly wrong: readonly string[];
}

/** Tries every operation on the tables of every sheet of the templates, one sheet at a time. */
export async function* outcomes(open: Open, ids: readonly string[] = []): AsyncGenerator<Outcome> {
  for (const template of templates) {
    if (ids.length > 0 && !ids.includes(template.id)) continue;
    const typedAtFirst = keptReferences(open, template);
    for (const sheet of sheetsOfTables(template, language)) {
      for (const operation of operations) {
        const wrong = await tried(open, template, sheet, operation, typedAtFirst);
        const tables = sheet.tables.map(({ block }) => block.key);
        yield {
          template: template.id,
          sheet: sheet.key,
          tables,
          operation: operation.title,
          wrong,
        };
      }
    }
  }
}

type References = (records: ReadonlyMap<RecordTable, readonly TypedRecord[]>) => Promise<Shown>;

/** What is wrong after an operation on all tables of a sheet, from the lowest up so that none moves before its turn. */
async function tried(
  open: Open,
  template: Template,
  sheet: SheetOfTables,
  operation: Operation,
  typedAtFirst: References,
): Promise<string[]> {
  const workbook = await opened(open, template, language);
  const before = shownIn(workbook, template);
  const given = new Map(sheet.tables.map((table) => [table, recordsOf(workbook, table)]));
  const records = new Map<RecordTable, readonly TypedRecord[]>();
  for (const [table, known] of [...given].reverse()) {
    records.set(table, operation.act(workbook, table, known));
    if (operation.once) break;
  }
  await workbook.spreadsheet.settle();
  const after = shownIn(workbook, template);
  const seen = [...records.keys()].flatMap((table) => operation.check?.(workbook, table) ?? []);
  // Two workbooks at once would share what the engine keeps.
  await workbook.spreadsheet.dispose();
  const lost = before.formulas - after.formulas;
  return [
    ...after.errors,
    ...seen,
    ...(lost > 0 ? [`${lost} formulas are lost`] : []),
    ...differences(after, await typedAtFirst(records)),
    ...sheet.tables.flatMap((table) => marksThatSlip(template, table)),
  ];
}

/** What workbooks show into which the records were typed in the first place, each of them opened once. */
function keptReferences(open: Open, template: Template): References {
  const kept = new Map<string, Promise<Shown>>();
  const made = async (
    records: ReadonlyMap<RecordTable, readonly TypedRecord[]>,
  ): Promise<Shown> => {
    const wanted = withRecords(template, records);
    const workbook = await opened(open, wanted, language);
    const shown = shownIn(workbook, wanted);
    await workbook.spreadsheet.dispose();
    return shown;
  };
  return (records) => {
    const key = JSON.stringify(
      [...records].map(([table, typed]) => [table.sheet, table.block.key, typed]),
    );
    const shown = kept.get(key) ?? made(records);
    kept.set(key, shown);
    return shown;
  };
}
