import { fakeSpreadsheet, type FakeSpreadsheet, install } from '../harness/fake-spreadsheet';
import { allSteps, applyAllSteps } from './all-steps';

function book(): FakeSpreadsheet {
  const made = fakeSpreadsheet();
  install(made);
  return made;
}

interface SheetSnapshot {
  readonly [property: string]: unknown;
  readonly cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function applied(): { readonly report: SheetSnapshot; readonly data: SheetSnapshot } {
  const made = book();
  applyAllSteps();
  const { sheets } = made.snapshot(['Report', 'Data']) as { sheets: SheetSnapshot[] };
  const [report, data] = sheets;
  if (!report || !data) throw new Error('a sheet is missing');
  return { report, data };
}

test('every kind of step occurs in the plan', () => {
  const kinds = new Set(allSteps.sheets.flatMap(({ steps }) => steps.map((step) => step.do)));
  expect([...kinds].sort()).toEqual([
    'alignments',
    'backgrounds',
    'column widths',
    'conditional formats',
    'filter',
    'freeze',
    'hide',
    'hide columns',
    'hide gridlines',
    'merge',
    'middle',
    'notes',
    'number formats',
    'protect',
    'row heights',
    'rules',
    'tab color',
    'text styles',
    'values',
    'wraps',
  ]);
});

test('cells get what the steps say, and a link the number of its sheet', () => {
  const { cells } = applied().report;
  expect(cells['1,1']).toEqual({
    value: undefined,
    formula: '=HYPERLINK("#gid=102";"Data")',
    format: '0',
    background: '#fff2cc',
    text: { color: '#000000', bold: true, italic: false, size: 10 },
    alignment: 'center',
    vertical: 'middle',
    wrap: true,
    rule: { allow: 'range', range: "'Data'!A1:A5", allowInvalid: false, help: 'Choose' },
    note: 'Note',
  });
  expect(cells['3,2']).toMatchObject({ value: 10, format: '0' });
});

test('sheets get their looks', () => {
  const { report, data } = applied();
  expect(report).toMatchObject({
    rows: 4,
    columns: 3,
    widths: { 1: 120, 2: 80, 3: 120 },
    heights: { 1: 40, 2: 40 },
    tabColor: '#1a73e8',
    frozenRows: 2,
    frozenColumns: 0,
    gridlinesHidden: true,
    isHidden: false,
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    filter: { top: 2, left: 1, bottom: 4, right: 3 },
    protections: [
      { description: 'Computed by Pult', unprotected: ["'Report'!B3:B4"], isWarning: true },
    ],
  });
  expect(data).toMatchObject({
    rows: 5,
    columns: 3,
    gridlinesHidden: false,
    frozenRows: 0,
    hiddenColumns: [2],
    isHidden: true,
  });
});

test('conditional formats are formulas or scales of colour', () => {
  expect(applied().report['conditionalFormats']).toEqual([
    { formula: '=B3<5', background: '#f4cccc', color: '#990000', ranges: ["'Report'!B3"] },
    {
      low: '#ffffff',
      middle: { color: '#ffe599', type: 'PERCENT', at: '50' },
      high: '#38761d',
      ranges: ["'Report'!C3:C4"],
    },
  ]);
});

test('a combo chart tells each series its type and shows what is hidden on its sheet', () => {
  expect(applied().report['charts']).toEqual([
    {
      type: 'COMBO',
      range: "'Data'!A1:C5",
      headers: 1,
      useFirstColumnAsDomain: true,
      treatLabelsAsText: true,
      title: 'Sales',
      isStacked: false,
      seriesType: 'bars',
      series: { 0: { type: 'bars' }, 1: { type: 'line', targetAxisIndex: 1 } },
      colors: ['#1a73e8', '#e8710a'],
      legend: { position: 'bottom' },
      vAxis: { title: 'pieces' },
      vAxes: { 0: { title: 'pieces' }, 1: { title: 'share' } },
      hidden: 'SHOW_BOTH',
      width: 400,
      height: 300,
      row: 1,
      column: 5,
    },
  ]);
});

test('the sheet that opens is the first that is not hidden', () => {
  const made = book();
  applyAllSteps();
  expect(made.activeSheet()).toBe('Report');
});

test.each([
  ['values', ['Range.setValues']],
  ['tab color', ['Sheet.setTabColor']],
  ['filter', ['Range.createFilter']],
  ['hide', ['Sheet.hideSheet']],
  ['hide columns', ['Sheet.hideColumns']],
  ['row heights', ['Sheet.setRowHeights']],
  ['merge', ['Range.mergeAcross']],
  ['conditional formats', ['Sheet.setConditionalFormatRules']],
  // SpreadsheetApp has no call that makes a protection and says what it is.
  [
    'protect',
    [
      'Sheet.protect',
      'Protection.setDescription',
      'Protection.setUnprotectedRanges',
      'Protection.setWarningOnly',
    ],
  ],
])('the step “%s” takes these calls on a sheet and no other', (kind, expected) => {
  const made = book();
  applyAllSteps();
  const all = made.calls.map(({ name }) => name);
  const uses = allSteps.sheets.filter(({ steps }) => steps.some((step) => step.do === kind));
  const counts = expected.map((name) => all.filter((each) => each === name).length);
  expect(counts).toEqual(expected.map(() => uses.length));
});

test('a sheet that somebody else has made under one of the names meanwhile is left alone', () => {
  const made = book();
  made.addSheet('Data');
  made.type('Data', 'A1', 'theirs');
  expect(applyAllSteps).toThrow('already exists');
  expect(made.sheetNames()).toEqual(['Sheet1', 'Data']);
  expect(made.content('Data', 'A1')).toBe('theirs');
});
