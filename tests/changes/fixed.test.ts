import type { InsertedNow } from '../../src/changes/change';
import { type Fixed, fixed } from '../../src/changes/fixed';
import { carriedValues, withCarried } from '../../src/changes/rolled';
import { planTemplate } from '../../src/writer/plan';
import { budget } from './budget';
import { type LivingSheet, operations } from './living-sheet';
import { afterwards, type Doings, standing } from './standing';

const { insertRow, insertColumn, deleteRow, show, type: typeInto } = operations;

const [fix] = budget.fixes ?? [];
if (!fix) throw new Error('the template has no fix');
const theFix = fix;

/** Sheets shows results beside formulas: 10, 20, 30 leads and 100, 200, 300 of money. */
function calculated(sheet: LivingSheet): LivingSheet {
  const results = new Map([
    [6, [10, 20, 30]],
    [7, [100, 200, 300]],
  ]);
  return sheet.map((cells, r) =>
    cells.map((cell, c) => ({ ...cell, value: results.get(r + 1)?.[c - 1] ?? cell.value })),
  );
}

const withPlan = (plan: (sheet: LivingSheet) => LivingSheet, doings: Doings = {}): InsertedNow =>
  standing(budget, { plan: (sheet) => plan(calculated(sheet)), ...doings });

const untouched = (sheet: LivingSheet): LivingSheet => sheet;

function done(inserted: InsertedNow): Fixed {
  const found = fixed(theFix, inserted);
  if ('refused' in found) throw new Error(found.refused.en);
  return found;
}

function refusal(inserted: InsertedNow): string {
  const found = fixed(theFix, inserted);
  return 'refused' in found ? found.refused.en : 'it was not refused';
}

/** The rows of the fixed block, which begin in column A, wherever it lies. */
function fixedRows(inserted: InsertedNow): string[] {
  const cells = afterwards(inserted, done(inserted).change, 'plan');
  const title = cells.findIndex(([first]) => first === 'Fixed');
  return cells.slice(title + 2).map((row) => row.filter((cell) => cell !== '').join(' '));
}

// 1 December 2026, the day of the fixing, is serial 46357.
const TODAY = 46_357;

test.each<[string, (sheet: LivingSheet) => LivingSheet]>([
  ['as it was inserted', untouched],
  ['with a row above', (sheet) => insertRow(sheet, 4)],
  ['with a row between the blocks', (sheet) => insertRow(sheet, 9)],
  ['with a row between the lines', (sheet) => insertRow(sheet, 7)],
  ['with a column before the months', (sheet) => insertColumn(sheet, 2)],
  ['with a column between the months', (sheet) => insertColumn(sheet, 3)],
  ['where a figure was typed over a formula', (sheet) => typeInto(sheet, 6, 3, 20)],
])('the plan is fixed on a sheet %s', (_, change) => {
  const inserted = withPlan(change);
  expect(fixedRows(inserted)).toEqual(['Leads 10 20 30', 'Money 100 200 300']);
  const settings = afterwards(inserted, done(inserted).change, 'settings');
  expect(settings[7]).toEqual(['Plan fixed on', TODAY, '']);
});

test('a first fixing writes over nothing', () => {
  expect(done(withPlan(untouched))).toMatchObject({ fixedOn: null, overwrites: false });
});

test('a later one names the day of the one before', () => {
  const inserted = withPlan((sheet) => typeInto(sheet, 11, 2, 9), {
    settings: (sheet) => typeInto(sheet, 8, 2, 46_300),
  });
  expect(done(inserted)).toMatchObject({ fixedOn: 46_300, overwrites: true });
});

test('figures of the user without a day are written over as well, and known', () => {
  const inserted = withPlan((sheet) => typeInto(sheet, 11, 2, 9));
  expect(done(inserted)).toMatchObject({ fixedOn: null, overwrites: true });
});

test('the fixing takes a block for the figures and a cell for the day', () => {
  const { change } = done(withPlan(untouched));
  expect(change.blocks).toEqual([
    {
      sheetId: 102,
      row: 11,
      column: 2,
      before: [
        ['', '', ''],
        ['', '', ''],
      ],
      after: [
        [10, 20, 30],
        [100, 200, 300],
      ],
    },
    { sheetId: 101, row: 8, column: 2, before: [['']], after: [[TODAY]] },
  ]);
  expect(change.sampleData).toBe(true);
});

test.each<[string, InsertedNow, string]>([
  [
    'an error is computed',
    withPlan((sheet) => show(sheet, 7, 3, '#DIV/0!')),
    'Nothing was changed: “Money” on the sheet “plan” shows #DIV/0!. Put it right first.',
  ],
  [
    'a function has not answered yet',
    withPlan((sheet) => show(sheet, 6, 2, 'Loading...')),
    'Nothing was changed: “Leads” on the sheet “plan” shows Loading.... Put it right first.',
  ],
  [
    'nothing is computed',
    standing(budget),
    'Nothing was changed: the sheet “plan” has computed nothing yet. Fill in what it needs first.',
  ],
  [
    'a line has lost its label',
    withPlan((sheet) => typeInto(sheet, 11, 1, 'Requests')),
    'Nothing was changed: “Leads” was not found on the sheet “plan”. If you renamed or moved it, put it back as it was and try again.',
  ],
  [
    'a line was deleted',
    withPlan((sheet) => deleteRow(sheet, 11)),
    'Nothing was changed: “Leads” was not found on the sheet “plan”. If you renamed or moved it, put it back as it was and try again.',
  ],
  [
    'a sheet is gone',
    { ...standing(budget), sheets: standing(budget).sheets.filter(({ key }) => key !== 'plan') },
    'Nothing was changed: the sheet “Budget · plan” is no longer in the spreadsheet.',
  ],
])('nothing is fixed where %s', (_, inserted, said) => {
  expect(refusal(inserted)).toBe(said);
});

describe('a new year', () => {
  const closing = (sheet: LivingSheet): LivingSheet => typeInto(sheet, 9, 2, 46_143);

  test('begins with what the old one ended with, wherever that stands', () => {
    const inserted = withPlan((sheet) => insertRow(sheet, 4), {
      settings: (sheet) => insertRow(closing(sheet), 5),
    });
    expect(carriedValues(inserted)).toEqual([
      {
        sheet: 'settings',
        row: 5,
        column: 2,
        value: 46_143,
        title: 'Start month',
        isMissing: false,
      },
      {
        sheet: 'settings',
        row: 7,
        column: 2,
        value: 300,
        title: 'Cash at the start',
        isMissing: false,
      },
    ]);
  });

  test('has these values in its plan, and nothing of the sample', () => {
    const carried = carriedValues(withPlan(untouched, { settings: closing }));
    if ('refused' in carried) throw new Error(carried.refused.en);
    const options = { language: 'en', sampleData: false, today: '2026-12-01', takenNames: [] };
    const plan = withCarried(planTemplate(budget, { ...options, language: 'en' }), carried);
    const values = plan.sheets[0]?.steps.flatMap((step) =>
      step.do === 'values' ? step.values : [],
    );
    expect(values?.slice(3, 8).map((cells) => cells[1])).toEqual(['', 46_143, '', 300, '']);
  });

  test('leaves as it is what has no value yet', () => {
    const carried = carriedValues(standing(budget));
    if ('refused' in carried) throw new Error(carried.refused.en);
    const options = { language: 'en', sampleData: false, today: '2026-12-01', takenNames: [] };
    const plan = planTemplate(budget, { ...options, language: 'en' });
    expect(withCarried(plan, carried)).toEqual(plan);
    expect(carried.map(({ isMissing }) => isMissing)).toEqual([true, true]);
  });

  test('is refused where an error would be carried over', () => {
    const carried = carriedValues(withPlan((sheet) => show(sheet, 7, 4, '#REF!')));
    expect(carried).toEqual({
      refused: expect.objectContaining({
        en: 'Nothing was changed: “Money” on the sheet “plan” shows #REF!. Put it right first.',
      }) as unknown,
    });
  });
});
