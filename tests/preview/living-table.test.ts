import { Script } from 'node:vm';
import { openSpreadsheet, type HeadlessSpreadsheet } from '../harness/univer';

const code = `
/** @customfunction */
function DOUBLED(values) {
  return values.map(([value]) => [value === '' ? '' : value * 2]);
}`;

type Row = readonly [name: string, impact: number | '', area: string];

const records: readonly Row[] = [
  ['a', 1, 'Price'],
  ['b', 2, 'Site'],
  ['c', 3, 'Price'],
  ['d', 4, 'Site'],
  ['e', 5, 'Calls'],
];

/** A table on a sheet of 40 rows, its header in row 4; an open one, or one that ends with a blank row. */
interface Shape {
  readonly title: string;
  /** The last row of its ranges, the blank one. */
  readonly end: string;
}
const open: Shape = { title: 'an open table', end: '' };
const closed: Shape = { title: 'a table with a blank row below it', end: '$10' };

describe.each([open, closed])('$title', ({ end }) => {
  let headless: HeadlessSpreadsheet;
  const noise = jest.spyOn(new Script('console').runInThisContext() as Console, 'error');

  beforeEach(async () => {
    noise.mockClear();
    headless = openSpreadsheet({ code, locale: 'en_US' });
    const book = headless.SpreadsheetApp.getActive();
    const table = book.insertSheet('Table', 1);
    table.deleteRows(41, 960);
    table.getRange('A1').setValue('Hypotheses');
    table.getRange('A4:C4').setValues([['Name', 'Impact', 'Area']]);
    table.getRange('A5:C9').setValues(records.map((row) => [...row]));
    table
      .getRange('D4:G4')
      .setValues([
        [
          `=VSTACK("Doubled";DOUBLED(${below('B')}))`,
          `=VSTACK("Plus";MAP(${below('B')};LAMBDA(impact_;IF(LEN(impact_)=0;"";impact_+'Board'!$A$1))))`,
          `=VSTACK("Verdict";MAP(${below('D')};LAMBDA(doubled_;IF(LEN(doubled_)=0;"";IF(doubled_>5;"High";"Low")))))`,
          `=VSTACK("Halved";ARRAYFORMULA(IF(LEN(${below('B')})=0;"";${below('B')}/2)))`,
        ],
      ]);
    table
      .getRange('H1')
      .setFormula(
        `=IFERROR(FILTER(${column('A')};ROW(${column('A')})>ROW($A$4);LEN(${column('A')})>0);"")`,
      );
    const board = book.insertSheet('Board', 2);
    board.getRange('A1').setValue(10);
    board
      .getRange(2, 1, figures.length, 1)
      .setValues(figures.map(({ formula }) => [formula(there)]));
    board
      .getRange('C1')
      .setFormula(
        `=IFERROR(SORTN(FILTER(HSTACK(${there('A')};${there('D')});ROW(${there('A')})>ROW('Table'!$A$4);${there('F')}="High");3;0;2;FALSE);"None is high.")`,
      );
    await headless.settle();
  });
  afterEach(async () => {
    await headless.dispose();
  });

  const column = (letter: string): string => `$${letter}$4:$${letter}${end}`;
  const below = (letter: string): string =>
    `FILTER(${column(letter)};ROW(${column(letter)})>ROW($${letter}$4))`;
  const there = (letter: string): string => `'Table'!${column(letter)}`;

  /** Everything the two sheets show, and what it must be, worked out from the rows that are there. */
  async function expectRight(): Promise<void> {
    await headless.settle();
    const shown = headless.values('Table');
    const header = shown.findIndex((row) => row.includes('Name'));
    const at = (title: string): number => (shown[header] ?? []).indexOf(title);
    const rows = shown.slice(header + 1).map((row) => ({
      name: String(row[at('Name')] ?? ''),
      impact: row[at('Impact')] as number | '',
      found: ['Doubled', 'Plus', 'Verdict', 'Halved'].map((title) => row[at(title)] ?? ''),
    }));
    const filled = rows.filter(({ name }) => name !== '');
    expect(filled.map(({ name, found }) => [name, ...found])).toEqual(
      filled.map(({ name, impact }) => [name, ...computed(impact)]),
    );
    expect(rows.filter(({ name }) => name === '').flatMap(({ found }) => found.join(''))).toEqual(
      rows.filter(({ name }) => name === '').map(() => ''),
    );
    const board = headless.values('Board');
    const numbers = filled.map(({ impact }) => Number(impact));
    expect(board.slice(1, 1 + figures.length).map(([value]) => value)).toEqual(
      figures.map(({ value }) => value(numbers)),
    );
    const high = filled.filter(({ impact }) => Number(impact) * 2 > 5);
    const best = [...high].sort((a, b) => Number(b.impact) - Number(a.impact)).slice(0, 3);
    const shownBest = board
      .map((row) => [row[2] ?? '', row[3] ?? ''])
      .filter(([name]) => name !== '');
    expect(shownBest).toEqual(
      best.length > 0
        ? best.map(({ name, impact }) => [name, Number(impact) * 2])
        : [['None is high.', '']],
    );
    const choices = headless.values('Table').map((row) => row[at('Halved') + 1] ?? '');
    expect(choices.filter((choice) => choice !== '')).toEqual(filled.map(({ name }) => name));
    expect(noise.mock.calls).toEqual([]);
  }

  const computed = (impact: number | ''): unknown[] =>
    impact === ''
      ? ['', '', '', '']
      : [impact * 2, impact + 10, impact * 2 > 5 ? 'High' : 'Low', impact / 2];

  test('shows its figures beside its rows', async () => {
    await expectRight();
    expect(headless.values('Board')[1]).toEqual([5, '', 'd', 8]);
  });

  const acts: Readonly<Record<string, (sheet: HeadlessSpreadsheet) => void | Promise<void>>> = {
    'a row is inserted above the first': async ({ user, settle }) => {
      user.insertRows('Table', 5);
      await settle();
      user.enter('Table', 'A5', [['new', 7, 'Site']]);
    },
    'a row is inserted in the middle': ({ user }) => {
      user.insertRows('Table', 7);
      user.enter('Table', 'A7', [['new', 7, 'Site']]);
    },
    'a row is inserted below the last': ({ user }) => {
      user.insertRows('Table', 10);
      user.enter('Table', 'A10', [['new', 7, 'Site']]);
    },
    'the first row is deleted': ({ user }) => user.deleteRows('Table', 5),
    'the last row is deleted': ({ user }) => user.deleteRows('Table', 9),
    'two rows are deleted one after another': async ({ user, settle }) => {
      user.deleteRows('Table', 5);
      await settle();
      user.deleteRows('Table', 6);
    },
    'all is cleared': ({ user }) => user.clear('Table', 'A5:C9'),
    'all is cleared and filled again': async ({ user, settle }) => {
      user.clear('Table', 'A5:C9');
      await settle();
      user.enter('Table', 'A5', [
        ['x', 3, 'Price'],
        ['y', 1, 'Site'],
      ]);
    },
    'a cell is typed over': ({ user }) => user.enter('Table', 'B6', [[9]]),
    'rows come above the header': ({ user }) => user.insertRows('Table', 2, 2),
    'a row above the header is deleted': ({ user }) => user.deleteRows('Table', 2),
    'a column is inserted within': ({ user }) => user.insertColumns('Table', 'B'),
    'a column is inserted before all': ({ user }) => user.insertColumns('Table', 'A'),
    'a column nobody reads is deleted': ({ user }) => user.deleteColumns('Table', 'C'),
    'a column is moved to the left': ({ user }) => user.moveColumn('Table', 'B', 'A'),
    'a column is moved to the right': ({ user }) => user.moveColumn('Table', 'A', 'D'),
    'an insertion is undone': async ({ user, undo, settle }) => {
      user.insertRows('Table', 5);
      await settle();
      undo();
    },
    'a deletion is undone': async ({ user, undo, settle }) => {
      user.deleteRows('Table', 5);
      await settle();
      undo();
    },
  };

  // Columns move the two kinds of ranges in one way.
  const tried = Object.entries(acts).filter(([act]) => end === '' || !act.startsWith('a column'));
  test.each(tried)('stays right when %s', async (_, act) => {
    await act(headless);
    await expectRight();
  });

  if (end === '') {
    test('stays right when 200 rows are pasted', async () => {
      headless.user.insertRows('Table', 12, 200);
      headless.user.enter(
        'Table',
        'A10',
        Array.from({ length: 200 }, (_, index) => [`p${index}`, index % 9, 'Site']),
      );
      await expectRight();
      expect(headless.values('Board')[1]?.[0]).toBe(205);
    });
  } else {
    test('counts a row typed into the blank row below it', async () => {
      headless.user.enter('Table', 'A10', [['last', 6, 'Calls']]);
      await expectRight();
      expect(headless.values('Board')[1]?.[0]).toBe(6);
    });
  }
});

/** Figures of another sheet: with the header where it does no harm, without it where it would. */
const figures: readonly {
  readonly formula: (column: (letter: string) => string) => string;
  readonly value: (impacts: readonly number[]) => unknown;
}[] = [
  { formula: (of) => `=COUNT(${of('B')})`, value: (impacts) => impacts.length },
  { formula: (of) => `=SUM(${of('D')})`, value: (impacts) => 2 * sum(impacts) },
  { formula: (of) => `=MAX(0;${of('D')})`, value: (impacts) => 2 * Math.max(0, ...impacts) },
  {
    formula: (of) => `=COUNTIFS(${of('F')};"High")`,
    value: (impacts) => impacts.filter((impact) => impact * 2 > 5).length,
  },
  {
    formula: (of) => `=SUMIFS(${of('D')};${of('B')};">2")`,
    value: (impacts) => 2 * sum(impacts.filter((impact) => impact > 2)),
  },
  {
    formula: (of) =>
      `=SUMPRODUCT((IFERROR(FILTER(${of('A')};ROW(${of('A')})>MIN(ROW(${of('A')})));"")<>"")*1)`,
    value: (impacts) => impacts.length,
  },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('what reads spilled cells', () => {
  const headless = openSpreadsheet({
    code: `
/** @customfunction */
function HALVES(rows) {
  return rows.map((row) => row.map((value) => (value === '' ? '' : value / 2)));
}`,
    locale: 'en_US',
  });
  afterAll(() => headless.dispose());

  test('follows what one types', async () => {
    const [sheet] = headless.SpreadsheetApp.getActive().getSheets();
    sheet?.getRange('A1:C1').setValues([[10, 20, 30]]);
    sheet?.getRange('E1').setFormula('=HALVES($A$1:$C)');
    const readers = [
      '=SUM(E1:G1)',
      '=SUM(MAP(E1:G1;LAMBDA(half;half)))',
      '=LET(halves;MAP($E1:$G1;A1:C1;LAMBDA(half;whole;half));MAX(halves))',
      '=SUM(INDEX(E1:G2;1;0))',
      '=SUM(OFFSET(E1;0;1;1;2))',
      '=IF(F1>100;"much";"little")',
      '=XLOOKUP(MAX(E1:G1);E1:G1;A1:C1)',
    ];
    sheet?.getRange(1, 9, 1, readers.length).setValues([readers]);
    const read = async (): Promise<unknown[] | undefined> => {
      await headless.settle();
      return headless.values('Sheet1')[0]?.slice(8);
    };
    expect(await read()).toEqual([30, 30, 15, 30, 25, 'little', 30]);
    headless.user.enter('Sheet1', 'B1', [[300]]);
    expect(await read()).toEqual([170, 170, 150, 170, 165, 'much', 300]);
    headless.user.enter('Sheet1', 'C1', [[1000]]);
    expect(await read()).toEqual([655, 655, 500, 655, 650, 'much', 1000]);
  });
});
