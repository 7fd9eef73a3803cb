import { columnNumber } from '../../src/google-sheets/a1';
import type { Template } from '../../src/templates/define';
import type { Typed } from './tables';
import type { Workbook } from './workbook';

/** What a workbook shows and holds, sheet by sheet, without blank rows and columns; lists in hidden columns apart. */
export interface Shown {
  readonly sheets: ReadonlyMap<string, readonly (readonly Typed[])[]>;
  readonly formulas: number;
  readonly errors: readonly string[];
}

const ERROR = /#(N\/A|NAME\?|[A-Z/0-9]+!)|\b(NaN|undefined|Infinity)\b|\[object/;

/** What the template's sheets show now. */
export function shownIn({ spreadsheet, nameOf }: Workbook, { sheets }: Template): Shown {
  const names = sheets.map(({ key }) => [key, nameOf(key)] as const);
  const values = names.map(([key, name]) => [key, spreadsheet.values(name)] as const);
  const formulas = names.flatMap(([, name]) => spreadsheet.formulas(name).flat());
  const errors = values.flatMap(([key, rows]) =>
    rows
      .flat()
      .flatMap((value) => (ERROR.test(String(value)) ? [`${key} shows ${String(value)}`] : [])),
  );
  const broken = formulas.filter((formula) => formula.includes('#REF!'));
  return {
    sheets: new Map(
      values.flatMap(([key, rows]) => {
        const hidden = spreadsheet.look(nameOf(key)).hiddenColumns.map(columnNumber);
        const lists = columnsOf(rows, (column) => hidden.includes(column));
        return [
          [key, withoutBlanks(columnsOf(rows, (column) => !hidden.includes(column)))],
          [`the lists of ${key}`, withoutBlanks(lists)],
        ];
      }),
    ),
    formulas: formulas.filter((formula) => formula !== '').length,
    errors: [
      ...new Set(errors),
      ...broken.map((formula) => `a formula has lost its cells: ${formula}`),
    ],
  };
}

function columnsOf(
  rows: readonly (readonly Typed[])[],
  isWanted: (column: number) => boolean,
): readonly (readonly Typed[])[] {
  return rows.map((row) => row.filter((_, index) => isWanted(index + 1)));
}

function withoutBlanks(rows: readonly (readonly Typed[])[]): readonly (readonly Typed[])[] {
  const filled = rows.filter((row) => row.some((value) => value !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((row) => (row[column] ?? '') !== ''),
  );
  return filled.map((row) => columns.map((column) => row[column] ?? ''));
}

/** How two workbooks differ, a sentence a sheet. */
export function differences(found: Shown, expected: Shown): string[] {
  return [...expected.sheets].flatMap(([key, rows]) => {
    const other = found.sheets.get(key) ?? [];
    if (rows.length !== other.length)
      return [
        `${key} shows ${other.length} rows instead of ${rows.length}: ${firstDifference(other, rows)}`,
      ];
    const difference = firstDifference(other, rows);
    return difference === '' ? [] : [`${key} differs: ${difference}`];
  });
}

function firstDifference(
  found: readonly (readonly Typed[])[],
  expected: readonly (readonly Typed[])[],
): string {
  for (const [index, row] of expected.entries()) {
    const other = found[index] ?? [];
    const length = Math.max(row.length, other.length);
    for (let column = 0; column < length; column += 1) {
      const [is, should] = [other[column] ?? '', row[column] ?? ''];
      if (isSame(is, should)) continue;
      const where = `filled row ${index + 1} (${String(row.find((value) => value !== ''))})`;
      return `${where} shows ${JSON.stringify(is)} for ${JSON.stringify(should)}`;
    }
  }
  return '';
}

function isSame(one: Typed, other: Typed): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
