import { type Axis, type GridBlock, onlySample, type Template } from '../../src/templates/define';
import { bodyOf, both, mistakesOf, plannedSmall, small, stepIn } from './small';

const people: Axis = {
  width: 80,
  columns: [
    { key: 'first', header: onlySample(both('Ann')) },
    { key: 'second', header: both('Bob'), align: 'center' },
    { key: 'best', header: both('Best'), formula: 'MAX({@first..second})' },
  ],
};

const matrix: GridBlock = {
  kind: 'grid',
  key: 'kpi',
  axis: 'people',
  corner: both('KPI'),
  labelWidth: 200,
  labels: { input: true, wrap: true },
  headers: { input: true },
  lead: [
    {
      key: 'source',
      header: both('Source'),
      format: 'text',
      width: 120,
      input: { list: 'source' },
    },
    { key: 'weight', header: both('Weight'), format: 'percent', width: 70 },
  ],
  lines: [
    {
      key: 'sales',
      label: onlySample(both('Sales')),
      format: 'count',
      input: { atLeast: 0 },
      formula: '{plan}*{weight}',
      sample: [5],
      lead: {
        source: { list: 'source', word: 'crm' },
        weight: { formula: '1/ROWS({kpi:labels})' },
      },
    },
    {
      key: 'plan',
      label: both('Plan'),
      format: 'count',
      input: true,
      wrap: true,
      lead: { weight: 0.5 },
    },
  ],
};

const template: Template = small([matrix], {
  axes: { people },
  lists: { source: { crm: both('CRM') } },
});

const main = plannedSmall(template).sheets[0];

test('a matrix has columns before its axis, and inputs that hold a formula until the user types', () => {
  expect(bodyOf(template).map((row) => row.slice(0, 6))).toEqual([
    ['KPI', 'Source', 'Weight', 'Ann', 'Bob', 'Best'],
    ['Sales', 'CRM', '=1/ROWS($A$5:$A$6)', 5, '=E$6*$C5', '=MAX($D$5:$E$5)'],
    ['Plan', '', 0.5, '', '', '=MAX($D$6:$E$6)'],
  ]);
});

test('names that are samples only stay empty without sample data', () => {
  const [header, sales] = bodyOf(template, { sampleData: false });
  expect(header?.slice(3, 6)).toEqual(['', 'Bob', 'Best']);
  expect(sales?.slice(0, 5)).toEqual(['', 'CRM', '=1/ROWS($A$5:$A$6)', '=D$6*$C5', '=E$6*$C5']);
});

test('what the user types is coloured as an input and checked', () => {
  const rows = (stepIn(main, 'backgrounds')?.colors ?? [])
    .slice(3, 6)
    .map((row) => row.slice(0, 6));
  const input = rows[1]?.[0];
  const header = rows[0]?.[0];
  expect(rows).toEqual([
    [header, header, header, input, input, input],
    [input, input, null, input, input, null],
    [input, input, null, input, input, null],
  ]);
  const checks = (stepIn(main, 'rules')?.rules ?? []).slice(4, 6).map((row) => row.slice(0, 6));
  const atLeast = expect.objectContaining({ allow: 'at least' });
  const list = expect.objectContaining({ allow: 'list' });
  expect(checks).toEqual([
    [null, list, null, atLeast, atLeast, null],
    [null, list, null, null, null, null],
  ]);
});

test('labels, lines and columns wrap and align as they say', () => {
  const wraps = (stepIn(main, 'wraps')?.wraps ?? []).slice(4, 6).map((row) => row.slice(0, 5));
  expect(wraps).toEqual([
    [true, false, false, false, false],
    [true, false, false, true, true],
  ]);
  expect(stepIn(main, 'alignments')?.alignments[4]?.slice(3, 6)).toEqual([null, 'center', null]);
});

test.each([
  ['{weight:last}', 'a column before the axis ends in :all, never in :last'],
  ['{weight@sale}', 'there is no line sale (did you mean sales?); there is sales and plan'],
  ['{kp:labels}', 'there is no block kp (did you mean kpi?); there is kpi on the sheet main'],
])('%s is refused', (reference, why) => {
  const [sales, ...others] = matrix.lines;
  if (!sales) throw new Error('the matrix has lost its lines');
  const wrong = { ...matrix, lines: [{ ...sales, formula: reference, sample: [] }, ...others] };
  const [mistake] = mistakesOf({ ...template, sheets: small([wrong]).sheets });
  expect(mistake).toBe(`small › main › kpi › sales@first: ${reference}: ${why}`);
});

test('a line may have a format of its own in a column', () => {
  const [sales, plan] = matrix.lines;
  if (!sales || !plan) throw new Error('the matrix has no lines');
  const lines = [sales, { ...plan, formatIn: { best: 'points' } as const }];
  const { sheets } = plannedSmall(
    small([{ ...matrix, lines }], { axes: { people }, lists: { source: { crm: both('CRM') } } }),
  );
  const formats = stepIn(sheets[0], 'number formats')?.formats.slice(4, 6);
  expect(formats?.map((row) => row[5]?.includes('pp'))).toEqual([false, true]);
  expect(formats?.[1]?.[4]).toBe(formats?.[0]?.[4]);
});
