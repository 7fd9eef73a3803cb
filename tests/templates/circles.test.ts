import { allTemplates } from '../../src/templates/all';
import { address, addressedArea, splitAddress } from '../../src/google-sheets/a1';
import type { Plan } from '../../src/writer/steps';
import { planned, stepsOf } from '../writer/template';

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulaCells(plan: Plan): Cell[] {
  return plan.sheets.flatMap(({ name }) =>
    stepsOf(plan, name, 'values').flatMap(({ values }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, column) =>
          typeof value === 'string' && value.startsWith('=')
            ? [{ sheet: name, row: row + 1, column: column + 1, formula: value }]
            : [],
        ),
      ),
    ),
  );
}

const REFERENCE =
  /((?:'(?:[^']|'')*'!)?\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}(?:\$?\d+)?)?)(?![\w(])/g;

/** Which of the cells a formula reads. */
function read(cell: Cell, cells: readonly Cell[]): Cell[] {
  const bare = cell.formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(REFERENCE)].flatMap(([text]) => {
    const { sheetName, address: a1 } = splitAddress(text);
    const area = addressedArea(a1);
    return cells.filter(
      ({ sheet, row, column }) =>
        sheet === (sheetName ?? cell.sheet) &&
        row >= (area?.firstRow ?? 1) &&
        row <= (area?.lastRow ?? Infinity) &&
        column >= (area?.firstColumn ?? 1) &&
        column <= (area?.lastColumn ?? Infinity),
    );
  });
}

/** The first cells found that read one another in a circle, which Sheets refuses whatever an IF decides. */
function circle(cells: readonly Cell[]): string[] {
  const done = new Set<Cell>();
  const way: Cell[] = [];
  const visit = (cell: Cell): string[] => {
    if (way.includes(cell)) return [...way.slice(way.indexOf(cell)), cell].map(nameOf);
    if (done.has(cell)) return [];
    way.push(cell);
    for (const next of read(cell, cells)) {
      const found = visit(next);
      if (found.length > 0) return found;
    }
    way.pop();
    done.add(cell);
    return [];
  };
  return cells.map(visit).find((found) => found.length > 0) ?? [];
}

function nameOf({ sheet, row, column }: Cell): string {
  return `${sheet}!${address({ row, column })}`;
}

test.each(allTemplates().map((template) => [template.id, template] as const))(
  'no cells of %s read one another in a circle',
  (_, template) => {
    const cells = formulaCells(planned({}, template));
    expect(cells.length).toBeGreaterThan(0);
    expect(circle(cells)).toEqual([]);
  },
);

test('a circle is seen, also behind an IF', () => {
  const cell = (row: number, formula: string): Cell => ({ sheet: 'S', row, column: 1, formula });
  expect(circle([cell(1, '=IF(TRUE;1;A2)'), cell(2, "=SUM('S'!A1:A1)")])).toEqual([
    'S!A1',
    'S!A2',
    'S!A1',
  ]);
});
