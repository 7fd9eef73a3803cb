import type { Block, TableColumn } from '../../src/templates/define';
import { calculated } from './calculated';
import { bodyOf, both, mistakesOf, plannedSmall, sheetOf, small, stepIn } from './small';

const typed = (key: string): TableColumn => ({
  key,
  header: both(key),
  format: 'count',
  width: 80,
  input: true,
});

const computed = (key: string, rest: Partial<TableColumn>): TableColumn => ({
  key,
  header: both(`${key}, $`),
  format: 'count',
  width: 80,
  ...rest,
});

const tableOf = (columns: readonly TableColumn[], rows = 3): Block => ({
  kind: 'table',
  key: 'records',
  columns,
  rows,
});

const paragraph = (formula: string): Block => ({
  kind: 'text',
  key: 'words',
  paragraphs: [{ formula }],
});

/** What the header cell of the last column of a table holds, whose first columns are a and b. */
function header(rest: Partial<TableColumn>, more: readonly Block[] = []): unknown {
  const [row = []] = bodyOf(
    small([tableOf([typed('a'), typed('b'), computed('c', rest)]), ...more]),
  );
  return row[2];
}

const A = 'FILTER($A$4:$A;ROW($A$4:$A)>ROW($A$4))';
const B = 'FILTER($B$4:$B;ROW($B$4:$B)>ROW($B$4))';

describe('a column with a formula for its record', () => {
  test.each([
    ['{a}*2', `MAP(${A};LAMBDA(a_;a_*2))`],
    ['{b}-{a}', `MAP(${B};${A};LAMBDA(b_;a_;b_-a_))`],
    ['IF({a}="";"";{a}/{b})', `MAP(${A};${B};LAMBDA(a_;b_;IF(LEN(a_)=0;"";a_/b_)))`],
    ['IF(OR({a}="";{b}<>"");1;0)', `MAP(${A};${B};LAMBDA(a_;b_;IF(OR(LEN(a_)=0;LEN(b_)>0);1;0)))`],
    ['LET(x;{a};IF(x="";"";x))', `MAP(${A};LAMBDA(a_;LET(x;a_;IF(LEN(x)=0;"";x))))`],
    // no test for a blank cell: of a whole expression, of a text that is not empty
    ['IF({a}&{b}="";1;{a}="x")', `MAP(${A};${B};LAMBDA(a_;b_;IF(a_&b_="";1;a_="x")))`],
    ['SUM({a..b})', `MAP(${A};${B};LAMBDA(a_;b_;SUM(HSTACK(a_;b_))))`],
    ['{a}/SUM({a:all})', `MAP(${A};LAMBDA(a_;a_/SUM($A$4:$A)))`],
    ['COUNTIFS({a:all};{a})', `MAP(${A};LAMBDA(a_;COUNTIFS($A$4:$A;a_)))`],
  ])('%s is one formula in the header', (formula, all) => {
    expect(header({ formula })).toBe(`=VSTACK("c, $";${all})`);
  });

  test('leaves the rows below empty and says that it fills them', () => {
    const template = small([tableOf([typed('a'), computed('c', { formula: '{a}*2' })])]);
    expect(
      bodyOf(template)
        .map((row) => row[1])
        .slice(1),
    ).toEqual(['', '', '']);
    expect(plannedSmall(template).sheets[0]?.spills).toEqual([
      { top: 4, left: 2, bottom: null, right: 2 },
    ]);
  });

  test.each<[string, Partial<TableColumn>]>([
    ['the user may type over it', { formula: '{a}*2', input: true }],
    ['the author says so', { formula: '{a}*2', eachRow: true }],
  ])('stands in each row where %s', (_, rest) => {
    const rows = bodyOf(small([tableOf([typed('a'), computed('c', rest)])]));
    expect(rows.map((row) => row[1])).toEqual(['c, $', '=$A5*2', '=$A6*2', '=$A7*2']);
  });
});

describe('a whole column', () => {
  test.each([
    // with its header, where the header does no harm
    ['SUM({a:all})', 'SUM($A$4:$A)'],
    ['MAX({a:all};{b:all})', 'MAX($A$4:$A;$B$4:$B)'],
    ['LARGE({a:all};2)', 'LARGE($A$4:$A;2)'],
    ['COUNTIFS({a:all};">5";{b:all};"x")', 'COUNTIFS($A$4:$A;">5";$B$4:$B;"x")'],
    ['SUMIFS({a:all};{b:all};1)', 'SUMIFS($A$4:$A;$B$4:$B;1)'],
    ['XLOOKUP(1;{a:all};{b:all};"")', 'XLOOKUP(1;$A$4:$A;$B$4:$B;"")'],
    ['XLOOKUP(1;({a:all}>2)*1;{b:all})', `XLOOKUP(1;(${A}>2)*1;${B})`],
    ['XLOOKUP(1;{a:all};{b:all}*2)', `XLOOKUP(1;${A};${B}*2)`],
    // without it everywhere else
    ['COUNTA({a:all})', `COUNTA(${A})`],
    ['ROWS(UNIQUE({a:all}))', `ROWS(UNIQUE(${A}))`],
    ['SUM({a:all}*{b:all})', `SUM(${A}*${B})`],
    ['SUMPRODUCT(({a:all}>5)*{b:all})', `SUMPRODUCT((${A}>5)*${B})`],
    ['MATCH(1;{a:all};0)', `MATCH(1;${A};0)`],
    ['COUNTA({a..b:all})', 'COUNTA(FILTER($A$4:$B;ROW($A$4:$A)>ROW($A$4)))'],
  ])('%s is %s', (formula, written) => {
    expect(header({ spill: formula })).toBe(`=VSTACK("c, $";${written})`);
  });

  test('ends with the blank row under a table that does not end its sheet', () => {
    const [row = []] = bodyOf(
      small([
        tableOf([typed('a'), computed('c', { spill: 'F({a:all})' })]),
        paragraph('SUM({a:all})'),
      ]),
    );
    expect(row[1]).toBe('=VSTACK("c, $";F(FILTER($A$4:$A$8;ROW($A$4:$A$8)>ROW($A$4))))');
    const beside: Block = { ...tableOf([typed('z')], 9), key: 'last', beside: true };
    const alone = plannedSmall(small([tableOf([typed('a')]), beside]));
    expect(alone.sheets[0]?.rows).toBe(4 + 9 + 1);
  });

  test('is read from another sheet', () => {
    const template = small([paragraph('SUM({data!a:all})+COUNTA({data!a:all})')], {
      sheets: [
        sheetOf('main', [paragraph('SUM({data!a:all})+COUNTA({data!a:all})')]),
        sheetOf('data', [tableOf([typed('a')])]),
      ],
    });
    expect(bodyOf(template)[0]?.[0]).toBe(
      "=SUM('Small · data'!$A$4:$A)+COUNTA(FILTER('Small · data'!$A$4:$A;ROW('Small · data'!$A$4:$A)>ROW('Small · data'!$A$4)))",
    );
  });
});

test('a mark begins with the header and leaves it out', () => {
  const records: Block = {
    kind: 'table',
    key: 'records',
    rows: 3,
    columns: [typed('a'), typed('b')],
    marks: [{ on: ['b'], when: '{b}>{a}', look: 'warn' }],
  };
  const { sheets } = plannedSmall(small([records]));
  expect(stepIn(sheets[0], 'conditional formats')?.formats).toMatchObject([
    { range: 'B4:B7', formula: '=AND(ROW($A4)>ROW($A$4);$B4>$A4)' },
  ]);
});

test.each<[string, readonly TableColumn[], string]>([
  [
    'reads itself',
    [typed('a'), computed('c', { formula: '{a}+{c}' })],
    'small › main › records: c reads c: a column that needs itself cannot be filled by one formula',
  ],
  [
    'reads itself as a whole',
    [typed('a'), computed('c', { spill: 'F({c:all})' })],
    'small › main › records: c reads c: a column that needs itself cannot be filled by one formula',
  ],
  [
    'reads one that reads it',
    [typed('a'), computed('c', { formula: '{a}+{d}' }), computed('d', { formula: '{c}*2' })],
    'small › main › records: c reads d reads c: a column that needs itself cannot be filled by one formula',
  ],
  [
    'reads its own cell',
    [typed('a'), computed('c', { formula: '{a}+{self}' })],
    'small › main › records › c: {self}: a column that reads itself cannot be filled by one formula; say eachRow',
  ],
  [
    'names no cell of its record',
    [typed('a'), computed('c', { formula: 'SUM({a:all})' })],
    'small › main › records › c: the formula names no column of its record; what is one formula for the whole column is a spill',
  ],
])('a column is refused that %s', (_, columns, sentence) => {
  expect(mistakesOf(small([tableOf(columns)]))).toEqual([sentence]);
});

test('a column may read itself in each row', () => {
  const columns = [typed('a'), computed('c', { formula: '{a}+{c}', eachRow: true })];
  expect(mistakesOf(small([tableOf(columns)]))).toEqual([]);
});

test('figures stay with their records when rows come and go', async () => {
  const record = (a: number): { a: number } => ({ a });
  const records: Block = {
    kind: 'table',
    key: 'records',
    rows: 4,
    columns: [typed('a'), computed('c', { formula: 'IF({a}="";"";{a}*2)' })],
    sample: [record(1), record(2), record(3)],
  };
  const total: Block = {
    kind: 'form',
    key: 'form',
    items: [{ key: 'sum', label: both('Sum'), format: 'count', formula: 'SUM({c:all})' }],
  };
  const spreadsheet = await calculated(small([total, records]));
  const sheet = spreadsheet.SpreadsheetApp.getActive().getSheetByName('Small · main');
  // the form in row 4, the header in row 6
  const shown = (): unknown[] => [
    spreadsheet.values('Small · main')[3]?.[1],
    ...spreadsheet
      .values('Small · main')
      .slice(6, 11)
      .map((row) => [row[0] ?? '', row[1] ?? '']),
  ];
  sheet?.insertRowsAfter(6, 1);
  sheet?.getRange('A7').setValue(10);
  await spreadsheet.settle();
  expect(shown().slice(0, 5)).toEqual([32, [10, 20], [1, 2], [2, 4], [3, 6]]);
  sheet?.deleteRows(8, 1);
  await spreadsheet.settle();
  expect(shown().slice(0, 4)).toEqual([30, [10, 20], [2, 4], [3, 6]]);
  sheet?.getRange('A10').setValue(5);
  await spreadsheet.settle();
  expect([shown()[0], spreadsheet.values('Small · main')[9]?.[1]]).toEqual([40, 10]);
  await spreadsheet.dispose();
});
