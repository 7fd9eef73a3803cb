import type { Language } from '../../src/language';
import type { TableBlock, Template, Value } from '../../src/templates/define';
import { writerOf } from '../../src/writer/blocks';
import { isSpilled } from '../../src/writer/blocks/records';
import { draftOf } from '../../src/writer/plan';

/** A table into which one types records, and where it stands on its sheet; rows and columns count from 1. */
export interface RecordTable {
  readonly block: TableBlock;
  /** Key of its sheet. */
  readonly sheet: string;
  readonly header: number;
  readonly left: number;
  /** How many records it has with sample data. */
  readonly records: number;
  /** Whether it ends its sheet, so that rows can be added without end. */
  readonly open: boolean;
}

/** A sheet with the tables on it, from the top. */
export interface SheetOfTables {
  readonly key: string;
  readonly tables: readonly RecordTable[];
}

/** Every sheet of a template that has tables of records. */
export function sheetsOfTables(template: Template, language: Language): SheetOfTables[] {
  return draftOf(template, { language, takenNames: [] }).sheets.flatMap(({ sheet, blocks }) => {
    const tables = blocks.flatMap((placed): RecordTable[] => {
      const { block, left, open } = placed;
      if (block.kind !== 'table' || !block.columns.some(isTyped)) return [];
      const header = writerOf(block).header?.(placed) ?? placed.body;
      const records = (block.content ?? []).length + (block.sample ?? []).length;
      return [{ block, sheet: sheet.key, header, left, records, open }];
    });
    return tables.length > 0 ? [{ key: sheet.key, tables }] : [];
  });
}

/** Whether one types into the column. */
export function isTyped(column: TableBlock['columns'][number]): boolean {
  return column.input !== undefined && !isSpilled(column);
}

/** A cell as one types it; `''` where nothing is typed. */
export type Typed = string | number | boolean;

/** What is typed of a record, by key of the column. */
export type TypedRecord = Readonly<Record<string, Typed>>;

/** The template as if these records had been typed into it in the first place. */
export function withRecords(
  template: Template,
  records: ReadonlyMap<RecordTable, readonly TypedRecord[]>,
): Template {
  const rewritten = (sheet: string, block: TableBlock): TableBlock => {
    const [, typed] =
      [...records].find(([table]) => table.sheet === sheet && table.block.key === block.key) ?? [];
    if (!typed) return block;
    const sample = typed.map((record): Readonly<Record<string, Value>> => filled(record));
    return { ...block, content: [], sample, rows: Math.max(block.rows, typed.length) };
  };
  const sheets = template.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'table' ? rewritten(sheet.key, block) : block,
    ),
  }));
  return { ...template, sheets };
}

function filled(record: TypedRecord): TypedRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}
