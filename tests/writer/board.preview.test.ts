import type {
  BoardBlock,
  CallBoard,
  RecordsBoard,
  TableBlock,
  Template,
} from '../../src/templates/define';
import { calculated } from './calculated';
import { bodyOf, both, mistakesOf, plannedSmall, sheetOf, small, stepIn } from './small';

const tasks: TableBlock = {
  kind: 'table',
  key: 'tasks',
  rows: 6,
  columns: [
    {
      key: 'task',
      header: { en: 'Task', ru: 'Задача' },
      format: 'text',
      width: 200,
      input: true,
      wrap: true,
    },
    { key: 'owner', header: { en: 'Owner', ru: 'Кто' }, format: 'text', width: 90, input: true },
    {
      key: 'due',
      header: { en: 'Due, date', ru: 'Срок, дата' },
      format: 'date',
      width: 110,
      input: true,
    },
    {
      key: 'done',
      header: { en: 'Done', ru: 'Сделано' },
      format: 'text',
      width: 80,
      input: { checkbox: true },
    },
  ],
  sample: [
    { task: 'Call', owner: 'Ann', due: { date: '2026-03-03' }, done: false },
    { task: 'Write', owner: 'Bob', due: { date: '2026-03-01' }, done: false },
    { task: 'Read', owner: 'Ann', due: { date: '2026-03-02' }, done: true },
    { task: 'Pay', owner: 'Cid', due: { date: '2026-03-04' }, done: false },
  ],
};

const open: RecordsBoard = {
  kind: 'board',
  key: 'open',
  of: 'data!tasks',
  columns: ['task', { column: 'due', width: 90, header: { en: 'By, date', ru: 'К, дата' } }],
  where: '{done}<>TRUE',
  by: 'due',
  order: 'rising',
  rows: 2,
  none: { en: 'Nothing is open.', ru: 'Открытых нет.' },
  nothingYet: { en: 'No task is entered.', ru: 'Задач ещё нет.' },
};

function of(board: BoardBlock, table: TableBlock = tasks): Template {
  return small([], { sheets: [sheetOf('main', [board]), sheetOf('data', [table])] });
}

describe('a board of records', () => {
  test('has the headers, formats and settings of the table, but for what it says otherwise', () => {
    const { sheets } = plannedSmall(of(open, tasks), { language: 'ru' });
    const values = stepIn(sheets[0], 'values')?.values ?? [];
    expect(values[3]?.slice(0, 2)).toEqual(['Задача', 'К, дата']);
    expect(stepIn(sheets[0], 'number formats')?.formats[4]?.slice(0, 2)).toEqual([
      'General',
      'dd.mm.yyyy',
    ]);
    expect(stepIn(sheets[0], 'wraps')?.wraps[4]?.slice(0, 2)).toEqual([true, false]);
    expect(stepIn(sheets[0], 'column widths')?.width).toBeGreaterThan(0);
  });

  // One row more than it shows: how many there are besides. Header 4, records 5 and 6, the rest 7.
  test('keeps a row for how many do not fit', () => {
    expect(plannedSmall(of(open)).sheets[0]).toMatchObject({
      rows: 7,
      spills: [{ top: 5, left: 1, bottom: 7, right: 2 }],
    });
  });

  test('is one formula over columns anchored at their headers', () => {
    const row = "ROW('Small · data'!$A$4:$A)>ROW('Small · data'!$A$4)";
    const isRecord = `(${row})*(LEN('Small · data'!$A$4:$A)>0)`;
    const sorted = `SORTN(FILTER(HSTACK('Small · data'!$A$4:$A;'Small · data'!$C$4:$C);${row};LEN('Small · data'!$A$4:$A)>0;'Small · data'!$D$4:$D<>TRUE);2;0;2;TRUE)`;
    const list = `LET(top_;${sorted};IF(count_>2;VSTACK(top_;HSTACK("and "&(count_-2)&" more";""));top_))`;
    const counted = `LET(count_;SUMPRODUCT(${isRecord}*('Small · data'!$D$4:$D<>TRUE));IF(count_=0;"Nothing is open.";${list}))`;
    expect(bodyOf(of(open))[1]?.[0]).toBe(
      `=IF(SUMPRODUCT(${isRecord})=0;"No task is entered.";${counted})`,
    );
  });

  test('may be sorted by a column that it does not show', () => {
    const formula = String(bodyOf(of({ ...open, columns: ['task', 'owner'] }))[1]?.[0]);
    expect(formula).toContain(
      "HSTACK('Small · data'!$A$4:$A;'Small · data'!$B$4:$B;'Small · data'!$C$4:$C)",
    );
    expect(formula).toContain('CHOOSECOLS(SORTN(');
    expect(formula).toContain(';2;0;3;TRUE);1;2)');
  });

  test.each<[string, Partial<RecordsBoard>, string]>([
    [
      'of a table that is not there',
      { of: 'data!task' },
      'main › open: there is no table data!task (did you mean data!tasks?); there is data!tasks',
    ],
    [
      'with a column that is not there',
      { columns: ['task', 'ownr'] },
      'main › open: data!tasks has no column ownr (did you mean owner?); there is task, owner, due and done',
    ],
    [
      'sorted by a column that is not there',
      { by: 'dye' },
      'main › open: data!tasks has no column dye (did you mean due?); there is task, owner, due and done',
    ],
    [
      'that calculates with a column',
      { where: '{due}+2<5' },
      'main › open: where compares columns and cannot calculate with {due}; let a column of tasks do it',
    ],
    [
      'that joins conditions by AND',
      { where: 'AND({done};{due}>5)' },
      'main › open: where joins conditions by ; and lets one of several hold by (…)+(…), for AND would make one answer of all rows',
    ],
    [
      'that names what is not there',
      { where: '{don}=TRUE' },
      'main › open › task: {don}: nothing on the sheet main has that name; there may be named task and due',
    ],
  ])('%s is refused', (_, rest, sentence) => {
    expect(mistakesOf(of({ ...open, ...rest }))).toEqual([`small › ${sentence}`]);
  });

  test('shows the first records, and how many there are besides', async () => {
    const spreadsheet = await calculated(of(open));
    const day = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;
    const shown = (): unknown[][] =>
      spreadsheet
        .values('Small · main')
        .slice(4, 7)
        .map((row) => row.slice(0, 2));
    expect(shown()).toEqual([
      ['Write', day('2026-03-01')],
      ['Call', day('2026-03-03')],
      ['and 1 more', ''],
    ]);
    const data = spreadsheet.SpreadsheetApp.getActive().getSheetByName('Small · data');
    data?.getRange('D5').setValue(true);
    await spreadsheet.settle();
    expect(shown()).toEqual([
      ['Write', day('2026-03-01')],
      ['Pay', day('2026-03-04')],
    ]);
    data?.getRange('D6').setValue(true);
    data?.getRange('D8').setValue(true);
    await spreadsheet.settle();
    expect(shown()[0]).toEqual(['Nothing is open.', '']);
    data?.getRange('D7').setFormula('=1/0');
    await spreadsheet.settle();
    expect(String(shown()[0]?.[0])).toMatch(/^#/);
    await spreadsheet.dispose();
  });

  test('says that nothing is entered, in the language of the sheet', async () => {
    const spreadsheet = await calculated(of(open), { language: 'ru', sampleData: false });
    expect(spreadsheet.values('Образец · main')[4]?.[0]).toBe('Задач ещё нет.');
    await spreadsheet.dispose();
  });
});

describe('a board of a function', () => {
  const channels: TableBlock = {
    kind: 'table',
    key: 'stages',
    rows: 3,
    columns: [
      { key: 'stage', header: both('Stage'), format: 'text', width: 90, input: true },
      { key: 'people', header: both('People'), format: 'count', width: 90, input: true },
    ],
    sample: [
      { stage: 'Leads', people: 100 },
      { stage: 'Price', people: 20 },
    ],
  };
  const gives = ['factor', 'now', 'raised', 'product', 'change', 'share'];
  const levers: CallBoard = {
    kind: 'board',
    key: 'levers',
    rows: 4,
    call: 'PROFIT_LEVERS({data!stage:all};{data!people:all};20%;{#language})',
    when: 'COUNT({data!people:all})>1',
    empty: { en: 'Type two factors.', ru: 'Введите два множителя.' },
    columns: gives.map((key) => ({
      key,
      header: { en: `${key}, unit`, ru: `${key}, единица` },
      format: 'text' as const,
      width: 90,
    })),
  };
  const template = small([], { sheets: [sheetOf('main', [levers]), sheetOf('data', [channels])] });

  test('has a header of ours, and below it the rows of the call', () => {
    const data = "'Образец · data'!";
    const A = `FILTER(${data}$A$4:$A;ROW(${data}$A$4:$A)>ROW(${data}$A$4))`;
    const B = `FILTER(${data}$B$4:$B;ROW(${data}$B$4:$B)>ROW(${data}$B$4))`;
    const [header = [], first = []] = bodyOf(template, { language: 'ru' });
    expect(header.slice(0, 2)).toEqual(['factor, единица', 'now, единица']);
    const words = '"Введите два множителя."';
    expect(first[0]).toBe(
      `=IF(COUNT(${data}$B$4:$B)>1;LET(table_;PROFIT_LEVERS(${A};${B};20%;"ru");IF(ROWS(table_)<2;${words};FILTER(table_;SEQUENCE(ROWS(table_))>1)));${words})`,
    );
  });

  test('shows the rows of the call under that header', async () => {
    const call = 'PROFIT_LEVERS({data!stage:all};{data!people:all};20%)';
    const asked = small([], {
      sheets: [sheetOf('main', [{ ...levers, call }]), sheetOf('data', [channels])],
    });
    const spreadsheet = await calculated(asked);
    const rows = spreadsheet.values('Small · main').slice(3, 7);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['factor, unit', 'now, unit', 'raised, unit'],
      ['Leads', 100, 120],
      ['Price', 20, 24],
      ['All together', 2000, 2880], // 100 × 20, 120 × 24
    ]);
    await spreadsheet.dispose();
  });

  test('says what is missing before it asks the function', async () => {
    const spreadsheet = await calculated(template, { sampleData: false });
    expect(spreadsheet.values('Small · main')[4]?.slice(0, 2)).toEqual(['Type two factors.', '']);
    await spreadsheet.dispose();
  });
});

test('an open board ends its sheet and has no last row', () => {
  const board: BoardBlock = { ...open, open: true };
  const words = {
    kind: 'text',
    key: 'words',
    paragraphs: [{ formula: 'COUNTA({open.task:all})' }],
  } as const;
  const template = small([], {
    sheets: [sheetOf('main', [words, board]), sheetOf('data', [tasks])],
  });
  expect(plannedSmall(template).sheets[0]?.spills).toEqual([
    { top: 7, left: 1, bottom: null, right: 2 },
  ]);
  expect(bodyOf(template)[0]?.[0]).toBe('=COUNTA($A$7:$A)');
});
