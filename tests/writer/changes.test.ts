import { imprintOf, isChanged, type SheetContents } from '../../src/writer/changes';
import { planned, sheetIn, stepsOf } from './template';

const plan = planned();

/** What the sheet of deals holds right after it was written. */
function written(): { values: unknown[][]; formulas: string[][] } {
  const values = stepsOf(plan, 'Sample · deals', 'values')[0]?.values ?? [];
  const isFormula = (cell: unknown): boolean => String(cell).startsWith('=');
  return {
    values: values.map((row) => row.map((cell) => (isFormula(cell) ? '' : cell))),
    formulas: values.map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : ''))),
  };
}

function changedBy(change: (now: ReturnType<typeof written>) => void): boolean {
  const now = written();
  change(now);
  const contents: SheetContents = now;
  return isChanged(imprintOf(sheetIn(plan, 'Sample · deals')), contents);
}

const put = (rows: unknown[][], row: number, column: number, value: unknown): void => {
  const cells = rows[row - 1];
  if (!cells) throw new Error(`there is no row ${row}`);
  cells[column - 1] = value;
};

test.each<[string, boolean, (now: ReturnType<typeof written>) => void]>([
  ['nothing', false, () => undefined],
  ['the result of a formula', false, ({ values }) => put(values, 4, 3, 0.5)],
  ['spilled results', false, ({ values }) => put(values, 6, 4, 12)],
  ['spilled results beyond the rows laid out', false, ({ values }) => values.push(['', '', '', 1])],
  ['the noise of a float', false, ({ values }) => put(values, 6, 2, 70 + 1e-12)],
  ['trailing blank rows that Sheets leaves out', false, ({ values }) => values.splice(6)],
  ['a figure', true, ({ values }) => put(values, 6, 2, 71)],
  ['a figure that became text', true, ({ values }) => put(values, 6, 2, '70')],
  ['a new record', true, ({ values }) => put(values, 7, 1, 'Birch Ltd')],
  ['a record below the rows laid out', true, ({ values }) => values.push(['Birch Ltd'])],
  ['a cell to the right', true, ({ values }) => put(values, 6, 9, 'note')],
  ['a formula typed by the user', true, ({ formulas }) => put(formulas, 7, 2, '=1+1')],
  ['a formula that is gone', true, ({ formulas }) => put(formulas, 5, 4, '')],
  ['rows that are gone', true, ({ values }) => values.splice(4)],
])('%s: changed is %s', (_, changed, change) => {
  expect(changedBy(change)).toBe(changed);
});

test('text that was written with an apostrophe is read without it', () => {
  const values = stepsOf(plan, 'Sample · plan', 'values')[0]?.values ?? [];
  expect(values.flat()).toContain("'=not a formula");
  const shown = values.map((row) =>
    row.map((cell) => (cell === "'=not a formula" ? '=not a formula' : cell)),
  );
  const isFormula = (cell: unknown): boolean => /^=[^n]/.test(String(cell));
  const now = {
    values: shown.map((row) => row.map((cell) => (isFormula(cell) ? '' : cell))),
    formulas: shown.map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : ''))),
  };
  expect(isChanged(imprintOf(sheetIn(plan, 'Sample · plan')), now)).toBe(false);
});
