import fc from 'fast-check';
import { blueprintOf } from '../../src/changes/blueprint';
import type { InsertedNow } from '../../src/changes/change';
import { type ClearedSample, clearedSample } from '../../src/changes/cleared-sample';
import { allTemplates } from '../../src/templates/all';
import type { Template } from '../../src/templates/define';
import { budget } from './budget';
import { type LivingSheet, operations } from './living-sheet';
import { afterwards, type Doings, INSERTED_ON, livingSheetsOf, standing } from './standing';

const { insertRow, deleteRow, insertColumn, moveColumn, sortRows, type: typeInto } = operations;

function cleared(inserted: InsertedNow): ClearedSample {
  const found = clearedSample(inserted);
  if ('refused' in found) throw new Error(found.refused.en);
  return found;
}

function refusal(inserted: InsertedNow): string {
  const found = clearedSample(inserted);
  return 'refused' in found ? found.refused.en : 'it was not refused';
}

const withSample = allTemplates().filter(({ id }) => id !== 'examples');

describe.each([budget, ...withSample].map((template) => [template.id, template] as const))(
  'clearing the sample of %s',
  (_, template) => {
    test.each(['en', 'ru'] as const)('leaves what it has without sample (%s)', (language) => {
      const inserted = standing(template, {}, language);
      const { change, keptRows, keptCells } = cleared(inserted);
      const { sheets } = blueprintOf({ template, language, insertedOn: INSERTED_ON });
      for (const { key, blank } of sheets) expect(afterwards(inserted, change, key)).toEqual(blank);
      expect([keptRows, keptCells, change.sampleData]).toEqual([0, 0, false]);
    });
  },
);

/** Names and sums of the deals after the sample was cleared, and how many rows and cells stayed. */
function dealsAfter(deals: (sheet: LivingSheet) => LivingSheet): unknown[] {
  const inserted = standing(budget, { deals });
  const { change, keptRows, keptCells } = cleared(inserted);
  const rows = afterwards(inserted, change, 'deals').slice(3);
  const left = rows.map((cells) => cells.filter((cell) => cell !== '' && !isFormula(cell)));
  return [left.filter((cells) => cells.length > 0).map(String), keptRows, keptCells];
}

const isFormula = (cell: unknown): boolean => String(cell).startsWith('=');
const HEADERS = 'Name,Sum, $,Status,Day';

test.each<[string, (sheet: LivingSheet) => LivingSheet, unknown[]]>([
  ['untouched', (sheet) => sheet, [['Goal', HEADERS], 0, 0]],
  ['sorted by sum', (sheet) => sortRows(sheet, 6, 11, 2), [['Goal', HEADERS], 0, 0]],
  ['with a row above the first', (sheet) => insertRow(sheet, 6), [['Goal', HEADERS], 0, 0]],
  [
    'with deals of the user between them',
    (sheet) => typeInto(typeInto(insertRow(sheet, 7), 7, 1, 'Ours'), 7, 2, 500),
    [['Goal', HEADERS, 'Ours,500'], 0, 0],
  ],
  [
    'where a sum was changed: the whole row stays',
    (sheet) => typeInto(sheet, 7, 2, 31),
    [['Goal', HEADERS, 'Birch Ltd,31,Lost'], 1, 0],
  ],
  [
    'where a day was added to a row',
    (sheet) => typeInto(sheet, 7, 5, 46_000),
    [['Goal', HEADERS, 'Birch Ltd,30,Lost,46000'], 1, 0],
  ],
  [
    'where a row was deleted and another changed',
    (sheet) => typeInto(deleteRow(sheet, 6), 7, 1, 'Cedar'),
    [['Goal', HEADERS, 'Cedar,40'], 1, 0],
  ],
  [
    'where a deal of the user looks like one of the sample',
    (sheet) => typeInto(typeInto(typeInto(sheet, 9, 1, 'Acorn Ltd'), 9, 2, 70), 9, 4, 'Won'),
    [['Goal', HEADERS, 'Acorn Ltd,70,Won'], 0, 0],
  ],
  [
    'where the goal was changed',
    (sheet) => typeInto(sheet, 4, 2, 99),
    [['Goal,99', HEADERS], 0, 1],
  ],
  ['where the goal was cleared', (sheet) => typeInto(sheet, 4, 2, ''), [['Goal', HEADERS], 0, 0]],
  [
    'with a column moved to the front',
    (sheet) => moveColumn(sheet, 4, 1),
    [['Goal', 'Status,Name,Sum, $,Day'], 0, 0],
  ],
  [
    'with a note of the user beside them',
    (sheet) => typeInto(insertColumn(sheet, 4), 6, 4, 'ours'),
    [['Goal', HEADERS, 'ours'], 0, 0],
  ],
  [
    'with a header in other words',
    (sheet) => typeInto(sheet, 5, 4, 'Stage'),
    [['Goal', 'Name,Sum, $,Stage,Day'], 0, 0],
  ],
])('the sample of a table %s', (_, deals, left) => {
  expect(dealsAfter(deals)).toEqual(left);
});

test('a table takes one block for each group of columns that are typed in', () => {
  const { change } = cleared(standing(budget));
  const deals = change.blocks.filter(({ sheetId }) => sheetId === 103);
  // The goal; names and sums; statuses and days, on the other side of the computed column.
  expect(
    deals.map(({ row, column, after }) => [row, column, after.length, after[0]?.length]),
  ).toEqual([
    [6, 1, 3, 2],
    [4, 2, 1, 1],
    [6, 4, 3, 2],
  ]);
});

test('settings the user has typed stay and are counted, the others become what they are without sample', () => {
  const inserted = standing(budget, {
    settings: (sheet) => typeInto(typeInto(sheet, 4, 2, 'Our School'), 6, 2, ''),
  });
  const { change, keptCells } = cleared(inserted);
  const cells = afterwards(inserted, change, 'settings').map(([, cell]) => cell);
  // 1 November 2026, the month of the insertion, is serial 46327.
  expect(cells.slice(3, 6)).toEqual(['Our School', 46_327, '']);
  expect(keptCells).toBe(1);
});

test('a sheet that is gone takes its sample along', () => {
  const inserted = standing(budget);
  const sheets = inserted.sheets.filter(({ key }) => key !== 'deals');
  const { change } = cleared({ ...inserted, sheets });
  expect(change.blocks.every(({ sheetId }) => sheetId === 101)).toBe(true);
});

describe('nothing is changed', () => {
  test('where no sample is left', () => {
    const inserted = standing(budget);
    const sheets = inserted.sheets.filter(({ key }) => key === 'plan');
    expect(refusal({ ...inserted, sheets })).toContain('There is no sample left');
  });

  test('where a row of the sample cannot be found', () => {
    const doings: Doings = {
      settings: (sheet) => {
        const renamed = typeInto(typeInto(sheet, 5, 1, 'Begin'), 6, 1, 'Cost');
        const inserted = insertRow(typeInto(renamed, 6, 3, 'each'), 6);
        return typeInto(inserted, 6, 1, 'Discount');
      },
    };
    expect(refusal(standing(budget, doings))).toBe(
      'Nothing was changed: “Start month” was not found on the sheet “settings”. If you renamed or moved it, put it back as it was and try again.',
    );
  });
});

describe.each([
  [budget.id, budget, 60] as const,
  ...withSample.map((template) => [template.id, template, 4] as const),
])('in %s, whatever happened to its sheets', (_, template, numRuns) => {
  const keys = template.sheets.map(({ key }) => key);
  const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
  const doing = fc.tuple(
    fc.constantFrom(...keys),
    fc.constantFrom('insertRow', 'deleteRow', 'insertColumn', 'moveColumn', 'type'),
    fraction,
    fraction,
  );

  test('only cells that hold the sample as it was written are cleared', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 6 }), (done) => {
        const doings = doingsOf(done);
        expect(wronglyCleared(template, doings)).toEqual([]);
      }),
      { numRuns, seed: 20261122 },
    );
  });
});

type Doing = readonly [string, string, number, number];

function doingsOf(done: readonly Doing[]): Doings {
  const keys = [...new Set(done.map(([key]) => key))];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      (start: LivingSheet) =>
        done.filter(([sheet]) => sheet === key).reduce((sheet, each) => did(sheet, each), start),
    ]),
  );
}

function did(sheet: LivingSheet, [, name, one, two]: Doing): LivingSheet {
  const row = 1 + Math.floor(one * sheet.length);
  const width = sheet[0]?.length ?? 1;
  const [column, other] = [one, two].map((part) => 1 + Math.floor(part * width));
  if (name === 'insertRow') return insertRow(sheet, row);
  if (name === 'deleteRow') return deleteRow(sheet, row);
  if (name === 'insertColumn') return insertColumn(sheet, column ?? 1);
  if (name === 'moveColumn') return moveColumn(sheet, column ?? 1, other ?? 1);
  return typeInto(sheet, row, other ?? 1, 'ours');
}

/** Cells with contents that would be cleared though they are not the sample's, or are no more. */
function wronglyCleared(template: Template, doings: Doings): string[] {
  const inserted = standing(template, doings);
  const found = clearedSample(inserted);
  if ('refused' in found) return [];
  const { sheets } = blueprintOf({ template, language: 'en', insertedOn: INSERTED_ON });
  const living = livingSheetsOf(template, doings);
  return found.change.blocks.flatMap(({ sheetId, row, column, before }) =>
    before.flatMap((cells, r) =>
      cells.flatMap((content, c) => {
        const key = inserted.sheets.find(({ id }) => id === sheetId)?.key ?? '';
        const cell = living.get(key)?.[row - 1 + r]?.[column - 1 + c];
        const planned = sheets.find((sheet) => sheet.key === key);
        const [down = 0, across = 0] = (cell?.planned ?? '').split(',').map(Number);
        const [sample, blank] = [planned?.sample, planned?.blank].map(
          (values) => values?.[down - 1]?.[across - 1],
        );
        const isSample = cell?.planned !== null && content === sample && sample !== blank;
        return content === '' || isSample ? [] : [`${key} ${row + r},${column + c}: ${content}`];
      }),
    ),
  );
}
