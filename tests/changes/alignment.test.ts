import fc from 'fast-check';
import { alignmentOf, type Alignment, type Whereabouts } from '../../src/changes/alignment';
import { type BlueprintSheet, blueprintOf } from '../../src/changes/blueprint';
import { plannedLandmarks } from '../../src/changes/landmarks';
import { allTemplates } from '../../src/templates/all';
import type { Template } from '../../src/templates/define';
import { budget } from './budget';
import { contentsOf, freshSheet, type LivingSheet, operations, truePlaces } from './living-sheet';

const {
  insertRow,
  deleteRow,
  insertColumn,
  deleteColumn,
  moveColumn,
  sortRows,
  type: typeInto,
} = operations;

function sheetsOf(template: Template): readonly BlueprintSheet[] {
  return blueprintOf({ template, language: 'en', insertedOn: '2026-11-22' }).sheets;
}

function sheetNamed(key: string): BlueprintSheet {
  const sheet = sheetsOf(budget).find((each) => each.key === key);
  if (!sheet) throw new Error(`there is no sheet ${key}`);
  return sheet;
}

function aligned({ sample, tables }: BlueprintSheet, now: LivingSheet): Alignment {
  const records = tables.map((table) => table.records);
  return alignmentOf(plannedLandmarks(sample, records), contentsOf(now));
}

const said = (place: Whereabouts): string =>
  typeof place === 'string' ? place : `${place.at}${place.named ? '' : ' by its neighbours'}`;

/** Where the cells of the sheet lie after the operation: row by row and column by column. */
function places(key: string, change: (sheet: LivingSheet) => LivingSheet): [string, string] {
  const sheet = sheetNamed(key);
  const alignment = aligned(sheet, change(freshSheet(sheet.sample)));
  const rows = sheet.sample.map((_, index) => said(alignment.row(index + 1)));
  const columns = (sheet.sample[0] ?? []).map((_, index) => said(alignment.column(index + 1)));
  return [rows.join(' · '), columns.join(' · ')];
}

// Settings: title 1, about 2, company 4, start 5, price 6, opening 7, fixed on 8, next start 9.
test.each<[string, (sheet: LivingSheet) => LivingSheet, string, string]>([
  ['nothing', (sheet) => sheet, '1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9', '1 · 2 · 3'],
  [
    'a row inserted above everything',
    (sheet) => insertRow(sheet, 1),
    '2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10',
    '1 · 2 · 3',
  ],
  [
    'a row inserted into the form',
    (sheet) => insertRow(sheet, 6),
    '1 · 2 · 3 · 4 · 5 · 7 · 8 · 9 · 10',
    '1 · 2 · 3',
  ],
  [
    'a row of the form deleted',
    (sheet) => deleteRow(sheet, 5),
    '1 · 2 · 3 · 4 · gone · 5 · 6 · 7 · 8',
    '1 · 2 · 3',
  ],
  [
    'a label in other words',
    (sheet) => typeInto(sheet, 5, 1, 'First month'),
    '1 · 2 · 3 · 4 · 5 by its neighbours · 6 · 7 · 8 · 9',
    '1 · 2 · 3',
  ],
  [
    'a label in other words and a row inserted beside it',
    (sheet) => insertRow(typeInto(sheet, 5, 1, 'First month'), 6),
    '1 · 2 · 3 · 4 · 5 by its neighbours · 7 · 8 · 9 · 10',
    '1 · 2 · 3',
  ],
  [
    'a column inserted between labels and cells',
    (sheet) => insertColumn(sheet, 2),
    '1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9',
    '1 · 3 · 4',
  ],
  [
    'a column inserted before everything',
    (sheet) => insertColumn(sheet, 1),
    '1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9',
    '2 · 3 · 4',
  ],
])('settings with %s', (_, change, rows, columns) => {
  expect(places('settings', change)).toEqual([rows, columns]);
});

// Deals: goal 4, header 5, records 6–11; name, sum, score, status, day.
test.each<[string, (sheet: LivingSheet) => LivingSheet, string]>([
  ['rows sorted', (sheet) => sortRows(sheet, 6, 11, 2), '1 · 2 · 3 · 4 · 5'],
  ['a column inserted', (sheet) => insertColumn(sheet, 4), '1 · 2 · 3 · 5 · 6'],
  ['a column moved to the front', (sheet) => moveColumn(sheet, 5, 1), '2 · 3 · 4 · 5 · 1'],
  ['a column moved to the end', (sheet) => moveColumn(sheet, 1, 6), '5 · 1 · 2 · 3 · 4'],
  ['a column deleted', (sheet) => deleteColumn(sheet, 2), '1 · gone · 2 · 3 · 4'],
  [
    'a header in other words',
    (sheet) => typeInto(sheet, 5, 4, 'Stage'),
    '1 · 2 · 3 · 4 by its neighbours · 5',
  ],
])('the columns of a table with %s', (_, change, columns) => {
  expect(places('deals', change)[1]).toBe(columns);
});

type Changing = readonly [
  'insertRow' | 'deleteRow' | 'insertColumn' | 'moveColumn',
  number,
  number,
];

describe.each([budget, ...allTemplates()].map((template) => [template.id, template] as const))(
  'in %s, whatever is inserted, deleted or moved',
  (_, template) => {
    const change: fc.Arbitrary<Changing> = fc.tuple(
      fc.constantFrom('insertRow', 'deleteRow', 'insertColumn', 'moveColumn'),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    );

    function changed(sheet: LivingSheet, [name, one, two]: Changing): LivingSheet {
      const row = 1 + Math.floor(one * sheet.length);
      const width = sheet[0]?.length ?? 1;
      const column = 1 + Math.floor(one * width);
      if (name === 'moveColumn')
        return hasWords(sheet, column)
          ? moveColumn(sheet, column, 1 + Math.floor(two * width))
          : sheet;
      if (name === 'insertColumn') return insertColumn(sheet, column);
      return name === 'insertRow' ? insertRow(sheet, row) : deleteRow(sheet, row);
    }

    test.each(sheetsOf(template).map((sheet) => [sheet.key, sheet] as const))(
      'no cell of %s is taken for another',
      (__, sheet) => {
        const start = freshSheet(sheet.sample);
        fc.assert(
          fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
            const now = changes.reduce(changed, start);
            expect(wronglyPlaced(sheet, now)).toEqual([]);
          }),
          { numRuns: 40, seed: 20261122 },
        );
      },
    );
  },
);

/** Columns without words are known by their order alone, so only others may be moved. */
function hasWords(sheet: LivingSheet, column: number): boolean {
  return sheet.some((cells) => {
    const { value, planned } = cells[column - 1] ?? {};
    return typeof value === 'string' && value !== '' && planned !== null;
  });
}

/**
 * Cells outside records for which the alignment names a place at which something else stands. By its
 * neighbours a cell that was deleted may be taken for what came in its stead; never by its own words.
 */
function wronglyPlaced(sheet: BlueprintSheet, now: LivingSheet): string[] {
  const alignment = aligned(sheet, now);
  const places = truePlaces(now);
  return sheet.sample.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const isRecord = sheet.tables.some(
        ({ records: { top, bottom } }) => row + 1 >= top && row + 1 <= (bottom ?? Infinity),
      );
      if (value === '' || isRecord) return [];
      const [down, across] = [alignment.row(row + 1), alignment.column(column + 1)];
      if (typeof down === 'string' || typeof across === 'string') return [];
      const planned = `${row + 1},${column + 1}`;
      const found = `${down.at},${across.at}`;
      const isGone = !places.has(planned) && !(down.named && across.named);
      return isGone || places.get(planned) === found
        ? []
        : [`${planned} lies at ${String(places.get(planned))}, not ${found}`];
    }),
  );
}
