import { columnLetters } from '../../src/google-sheets/a1';
import type { RecordTable, Typed, TypedRecord } from './tables';
import { typeRecords, type Workbook } from './workbook';

/** What somebody does to a table by hand. */
export interface Operation {
  readonly title: string;
  /** Of the whole sheet: done once, however many tables it has. */
  readonly once?: true;
  /** Does it, and says which records the table then holds. */
  /** What else is wrong once all is calculated. */
  readonly check?: (workbook: Workbook, table: RecordTable) => readonly string[];
  readonly act: (
    workbook: Workbook,
    table: RecordTable,
    records: readonly TypedRecord[],
  ) => readonly TypedRecord[];
}

/** Everything that is tried on every table. */
export const operations: readonly Operation[] = [
  {
    title: 'a row inserted above the first record',
    act: (workbook, table, records) => inserted(workbook, table, records, 0),
  },
  {
    title: 'a row inserted in the middle',
    act: (workbook, table, records) =>
      inserted(workbook, table, records, Math.floor(records.length / 2)),
  },
  {
    title: 'a row inserted below the last record',
    act: (workbook, table, records) => inserted(workbook, table, records, records.length),
  },
  {
    title: 'the first row deleted',
    act({ spreadsheet, nameOf }, table, records) {
      spreadsheet.user.deleteRows(nameOf(table.sheet), table.header + 1);
      return records.slice(1);
    },
  },
  {
    title: 'all records cleared',
    act(workbook, table, records) {
      typeRecords(workbook, table, table.header + 1, records.map(blank));
      return [];
    },
  },
  {
    title: 'the rows sorted',
    act(workbook, table, records) {
      const sorted = [...records].reverse();
      typeRecords(workbook, table, table.header + 1, sorted);
      return sorted;
    },
  },
  {
    title: 'a column inserted',
    once: true,
    act({ spreadsheet, nameOf }, table, records) {
      const before = insertedColumn(table);
      spreadsheet.user.insertColumns(nameOf(table.sheet), columnLetters(before));
      return records;
    },
    check({ spreadsheet, nameOf }, table) {
      const column = insertedColumn(table) - 1;
      const values = spreadsheet.values(nameOf(table.sheet)).map((row) => row[column] ?? '');
      const strange = values.find((value) => value !== '');
      return strange === undefined
        ? []
        : [`a formula fills the new column with ${String(strange)}`];
    },
  },
  {
    title: '200 rows pasted',
    act(workbook, table, records) {
      const pasted = Array.from({ length: 200 }, (_, index) => another(records, index + 1));
      makeRoom(workbook, table, records.length, pasted.length);
      typeRecords(workbook, table, table.header + 1 + records.length, pasted);
      return [...records, ...pasted];
    },
  },
  {
    title: 'the sheet renamed',
    once: true,
    act(workbook, table, records) {
      workbook.rename(table.sheet, "What we've got");
      return records;
    },
  },
];

/** The column that is inserted: the second of the table, or one before its only one. */
export function insertedColumn({ left, block }: RecordTable): number {
  return block.columns.length > 1 ? left + 1 : left;
}

function inserted(
  workbook: Workbook,
  table: RecordTable,
  records: readonly TypedRecord[],
  after: number,
): readonly TypedRecord[] {
  const { spreadsheet, nameOf } = workbook;
  const row = table.header + 1 + after;
  const typed = another(records, 1);
  spreadsheet.user.insertRows(nameOf(table.sheet), row);
  typeRecords(workbook, table, row, [typed]);
  return [...records.slice(0, after), typed, ...records.slice(after)];
}

/** One more record: as the first one, but for what tells them apart. */
export function another(records: readonly TypedRecord[], number: number): TypedRecord {
  const [first = {}] = records;
  const own = Object.keys(first).find((key) => {
    const values = records.map((record) => record[key]);
    return (
      first[key] !== '' && typeof first[key] !== 'boolean' && new Set(values).size === values.length
    );
  });
  return own === undefined ? first : { ...first, [own]: apart(records, own, number) };
}

function apart(records: readonly TypedRecord[], key: string, number: number): Typed {
  const value = records[0]?.[key];
  const numbers = records.map((record) => Number(record[key]));
  return typeof value === 'number'
    ? Math.max(...numbers) + number
    : `${String(value)} ${number + 1}`;
}

/** A record with nothing in it. */
export function blank(record: TypedRecord): TypedRecord {
  return Object.fromEntries(Object.keys(record).map((key) => [key, '']));
}

/** Sheets adds rows where what is pasted needs them; a table with something below it is given them by hand. */
function makeRoom(
  { spreadsheet, nameOf }: Workbook,
  table: RecordTable,
  filled: number,
  rows: number,
): void {
  const name = nameOf(table.sheet);
  const last = table.header + table.block.rows;
  const missing = filled + rows - table.block.rows;
  if (missing <= 0) return;
  const end = spreadsheet.SpreadsheetApp.getActive().getSheetByName(name)?.getMaxRows() ?? last;
  spreadsheet.user.insertRows(name, table.open ? end : last + 1, missing);
}
