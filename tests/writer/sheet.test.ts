import { allTemplates } from '../../src/templates/all';
import { draftIn, placedIn, planned, sheetIn, template } from './template';

const draft = draftIn('en');

// Title in row 1, what the sheet is for in row 2, blocks from row 4, one blank row between them.
test.each([
  ['plan', 'settings', { top: 4, body: 4, left: 1, columns: 3, bodyRows: 2, open: false }],
  // its title in row 7, its one line of words in row 8
  ['plan', 'model', { top: 7, body: 9, left: 1, columns: 6, bodyRows: 3, open: false }],
  ['plan', 'costs', { top: 13, body: 13, left: 1, columns: 4, bodyRows: 2, open: false }],
  // beside costs, which ends in column D: one blank column, then F
  ['plan', 'notes', { top: 13, body: 13, left: 6, columns: 2, bodyRows: 3, open: false }],
  // one row above the header, five below
  ['deals', 'records', { top: 4, body: 4, left: 1, columns: 5, bodyRows: 7, open: true }],
  ['board', 'figures', { top: 4, body: 4, left: 1, columns: 2, bodyRows: 3, open: false }],
  ['board', 'best', { top: 8, body: 8, left: 1, columns: 2, bodyRows: 4, open: false }],
  // 210 pixels are ten rows of 21; a chart shows its title itself
  ['board', 'bestChart', { top: 13, body: 13, left: 1, columns: 1, bodyRows: 10, open: false }],
  // the chart before it, 320 pixels wide, lies over columns A and B (150 each) and a part of C (100)
  ['board', 'modelChart', { top: 13, body: 13, left: 4, columns: 1, bodyRows: 10, open: false }],
])('%s: the place of %s', (sheet, key, place) => {
  expect(placedIn(draft, sheet, key)).toMatchObject(place);
});

test.each([
  // label 260 for the form and 200 for the grids; 130 for the form's cell and 70 for January…
  // one row more than its blocks: the blank one that closes the table of notes
  // 75 and 90 are nearly one width, which costs one call
  ['plan', 16, [260, 130, 340, 90, 90, 90, 90]],
  ['deals', 10, [150, 80, 80, 80, 80]],
])('%s: so many rows, so wide columns', (key, rows, widths) => {
  const sheet = draft.sheets.find((placed) => placed.sheet.key === key);
  expect(sheet?.rows).toBe(rows);
  expect(sheet?.widths.slice(0, widths.length)).toEqual(widths);
});

test('a sheet has room for its longest sentence and for charts side by side', () => {
  const board = draft.sheets[2];
  const width = (board?.widths ?? []).reduce((sum, column) => sum + column, 0);
  expect(width).toBeGreaterThanOrEqual(320 + 320);
  const words = 'A sentence that is longer than anything else on this small sheet. '.repeat(3);
  const [plan, deals, ...others] = template.sheets;
  if (!plan || !deals) throw new Error('the sample has lost its sheets');
  const wordy = { ...deals, about: { en: words, ru: words } };
  const wide = draftIn('en', { ...template, sheets: [plan, wordy, ...others] }).sheets[1];
  // At least five pixels a letter, in columns A to E and as many more as it takes.
  const total = (wide?.widths ?? []).reduce((sum, column) => sum + column, 0);
  expect(total).toBeGreaterThan(words.length * 5);
  expect(wide?.columns).toBe(wide?.widths.length);
});

test('the cells that formulas fill are known', () => {
  const plan = planned();
  expect(sheetIn(plan, 'Sample · plan').spills).toEqual([]);
  expect(sheetIn(plan, "Sample · board's").spills).toEqual([
    { top: 9, left: 1, bottom: 11, right: 2 },
  ]);
  // to the end of the sheet: rows that the user adds are filled as well
  expect(sheetIn(plan, 'Sample · deals').spills).toEqual([
    { top: 5, left: 4, bottom: null, right: 5 },
  ]);
});

test.each(allTemplates().map(({ id }) => id))('%s: no block lies over another', (id) => {
  const found = allTemplates().find((candidate) => candidate.id === id);
  const { sheets } = draftIn('ru', found);
  const overlapping = sheets.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((a, index) =>
      blocks
        .slice(index + 1)
        .filter((b) => a.block.kind !== 'chart' || b.block.kind !== 'chart')
        .filter(
          (b) =>
            a.top < b.body + b.bodyRows &&
            b.top < a.body + a.bodyRows &&
            a.left < b.left + b.columns &&
            b.left < a.left + a.columns,
        )
        .map((b) => `${sheet.key}: ${a.block.key} and ${b.block.key}`),
    ),
  );
  expect(overlapping).toEqual([]);
});
