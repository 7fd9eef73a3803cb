import { allFunctions, functionNamed } from '../../src/functions/registry';
import { calculate } from '../../src/sheets/custom-functions';
import type { InsertedFunction, InsertFunctionRequest } from '../../src/sheets/protocol';
import { insertFunction as insertWith } from '../../src/sheets/server';
import { type FakeSpreadsheet, OUTAGE } from '../harness/fake-spreadsheet';
import { sentence, usersSpreadsheet } from './insertion';

const insertFunction = (request: InsertFunctionRequest): InsertedFunction =>
  insertWith(request, { functionNamed, calculate });

type Rows = readonly (readonly unknown[])[];

/** A sheet of the user with these rows from A1 on, and these ranges selected. */
function sheetWith(rows: Rows, ...selected: readonly string[]): FakeSpreadsheet {
  const book = usersSpreadsheet();
  book.addSheet('Data');
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') book.type('Data', `${'ABCDEFGHIJ'[c]}${r + 1}`, value);
    });
  });
  book.select('Data', ...selected);
  return book;
}

function contents(book: FakeSpreadsheet, ...cells: readonly string[]): unknown[] {
  return cells.map((cell) => book.content('Data', cell));
}

const hypotheses = [
  ['Влияние', 'Уверенность', 'Лёгкость', ''],
  [8, 6, 3, ''],
  [5, 5, 5, ''],
];
const funnel = [
  ['Этап', 'Люди'],
  ['Заявки', 1000],
  ['Счета', 200],
  ['Продажи', 50],
];

describe('the selection goes into the formula, and the answer stands beside it', () => {
  test.each([
    [
      'columns with their header',
      'ICE_SCORE',
      hypotheses,
      ['A1:C3'],
      'D2',
      '=ICE_SCORE(A2:A3;B2:B3;C2:C3)',
    ],
    [
      'columns without a header',
      'ICE_SCORE',
      hypotheses,
      ['A2:C3'],
      'D2',
      '=ICE_SCORE(A2:A3;B2:B3;C2:C3)',
    ],
    [
      'columns that are apart',
      'ICE_SCORE',
      hypotheses,
      ['A2:A3', 'C2:C3', 'B2:B3'],
      'D2',
      '=ICE_SCORE(A2:A3;C2:C3;B2:B3)',
    ],
    ['a row of single cells', 'ICE_SCORE', hypotheses, ['A2:C2'], 'D2', '=ICE_SCORE(A2;B2;C2)'],
    ['one column', 'FUNNEL_CONV', funnel, ['B2:B4'], 'C2', '=FUNNEL_CONV(B2:B4)'],
    [
      'whole columns, open below',
      'ICE_SCORE',
      hypotheses,
      ['A1:C1000'],
      'D2',
      '=ICE_SCORE(A2:A;B2:B;C2:C)',
    ],
    [
      'a table, a column apart',
      'FUNNEL_LEVERS',
      funnel,
      ['A1:B4'],
      'D1',
      '=FUNNEL_LEVERS(A2:A4;B2:B4)',
    ],
    [
      'a row of counts, below it',
      'FUNNEL_CONV',
      [[200, 50, 15]],
      ['A1:C1'],
      'A2',
      '=FUNNEL_CONV(A1:C1)',
    ],
    [
      'cells for a function without ranges',
      'WEEKLY_QUOTAS',
      [[1_000_000, new Date('2026-10-01')]],
      ['A1:B1'],
      'D1',
      '=WEEKLY_QUOTAS(A1;B1)',
    ],
  ])('%s', (_, name, rows, selected, cell, formula) => {
    const book = sheetWith(rows, ...selected);
    insertFunction({ name });
    expect(book.content('Data', cell)).toBe(formula);
  });
});

test('nothing of the user’s is written over', () => {
  const book = sheetWith(hypotheses, 'A1:C3');
  const before = book.snapshot(['Sheet1', 'Заказы']);
  const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3'];
  const own = contents(book, ...cells);
  insertFunction({ name: 'ICE_SCORE' });
  expect(contents(book, ...cells)).toEqual(own);
  expect(book.snapshot(['Sheet1', 'Заказы'])).toEqual(before);
});

describe('the answer gets what it lacks', () => {
  test('a label over it, in the row of the header', () => {
    const book = sheetWith(hypotheses, 'A1:C3');
    insertFunction({ name: 'ICE_SCORE' });
    expect(book.content('Data', 'D1')).toBe('Результат');
  });

  test('a label over each of its columns, also where no header was selected', () => {
    const rows = [
      ['Оплат', 'Заявок'],
      [81, 263],
      [5, 10],
    ];
    const book = sheetWith(rows, 'A2:B3');
    insertFunction({ name: 'CONV_INTERVAL' });
    expect(contents(book, 'C1', 'D1', 'C2')).toEqual([
      'Нижняя граница',
      'Верхняя граница',
      '=CONV_INTERVAL(A2:A3;B2:B3)',
    ]);
  });

  test('no label where its place is taken', () => {
    const book = sheetWith(
      [
        ['', 'Заметка'],
        [20, ''],
        [15, ''],
        [5, ''],
      ],
      'A2:A4',
    );
    insertFunction({ name: 'FUNNEL_CONV' });
    expect(contents(book, 'B1', 'B2')).toEqual(['Заметка', '=FUNNEL_CONV(A2:A4)']);
  });

  test.each([
    [
      'shares in per cent',
      'FUNNEL_CONV',
      [[20], [15], [5]],
      'A1:A3',
      'B2',
      '0.0"\u00a0"%;"−"0.0"\u00a0"%',
    ],
    [
      'dates as dates',
      'BONUS_WEEK',
      [[new Date('2026-11-25T00:00:00+03:00')]],
      'A1',
      'B1',
      'dd.mm.yyyy',
    ],
    [
      'fractions where the example has whole numbers',
      'KPI_BONUS',
      [
        [1, 0.5],
        [2, 0.34],
      ],
      'A1:B2',
      'D1',
      '#,##0.00##;"−"#,##0.00##',
    ],
  ])('%s', (_, name, rows, selected, cell, format) => {
    const book = sheetWith(rows, selected);
    insertFunction({ name });
    expect(cellOf(book, cell)).toMatchObject({ format });
  });

  test('a cell with a label for what the selection does not say', () => {
    const book = sheetWith([['Конверсия'], [0.5], [0.3]], 'A2:A3');
    const { inputs } = insertFunction({ name: 'FUNNEL_REVERSE' });
    expect(inputs).toEqual([{ label: 'Цель, штук', address: 'E2' }]);
    expect(contents(book, 'B2', 'D2', 'E2')).toEqual([
      '=FUNNEL_REVERSE(E2;A2:A3)',
      'Цель, штук',
      20,
    ]);
  });
});

test('a row of headers that are cut is made higher, if that can be done', () => {
  const heights = (call: string | null): unknown => {
    const book = sheetWith(funnel, 'A1:B4');
    if (call !== null) book.refuse(call);
    insertFunction({ name: 'FUNNEL_LEVERS' });
    const { sheets } = book.snapshot(['Data']) as { sheets: { heights: unknown }[] };
    return sheets[0]?.heights;
  };
  expect(heights(null)).toEqual({ 1: 38 });
  expect(heights('Sheet.setRowHeights')).toEqual({});
});

describe('a blank cell gets the example', () => {
  const names = allFunctions().map(({ name }) => name);

  test.each(names)('of %s: a title, labels, data and the formula', (name) => {
    const book = sheetWith([], 'B3');
    const { at, isExample, inputs } = insertFunction({ name });
    expect({ isExample, inputs }).toEqual({ isExample: true, inputs: [] });
    expect(at).toMatch(/^Data!B3:[A-Z]+\d+$/);
    expect(book.content('Data', 'B3')).toMatch(new RegExp(`^${name}: .+\\?$`));
    expect(book.content('Data', 'B4')).not.toBe('');
    expect(book.content('Data', 'B5')).not.toBe('');
    const formulas = Object.values(cellsOf(book)).flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual([
      expect.stringMatching(new RegExp(`^=(LET\\(.+;)?${name}\\(B5[^{}#]*\\)`)),
    ]);
  });

  test('also where several blank cells are selected', () => {
    const book = sheetWith([], 'C2:D9');
    expect(insertFunction({ name: 'ICE_SCORE' }).at).toBe('Data!C2:G6');
    expect(contents(book, 'C3', 'C4', 'G4')).toEqual([
      'Влияние, 1–10',
      8,
      '=ICE_SCORE(C4:C6;D4:D6;E4:E6)',
    ]);
  });
});

describe('what cannot be done is said, and nothing is changed', () => {
  test.each([
    [
      'cells that are taken',
      'FUNNEL_LEVERS',
      funnel.map((row, r) => [...row, '', '', r === 2 ? 'моё' : '']),
      ['A1:B4'],
      'Нужно 3\u00a0×\u00a07 свободных ячеек, D1:J3, а занято: E3. Таблица не изменилась.',
    ],
    [
      'many cells that are taken',
      'ICE_SCORE',
      [8, 5, 2, 3, 4, 6].map((points) => [points, points, points, 'моё']),
      ['A1:C6'],
      'Нужно 6\u00a0×\u00a01 свободных ячеек, D1:D6, а занято: D1, D2, D3 и ещё 3. Таблица не изменилась.',
    ],
    [
      'an example without room',
      'ICE_SCORE',
      [[''], [''], ['', 'моё']],
      ['A1'],
      'Нужно 5\u00a0×\u00a05 свободных ячеек, A1:E5, а занято: B3. Таблица не изменилась.',
    ],
    [
      'a sheet that ends',
      'ICE_SCORE',
      [],
      ['Y1'],
      'Нужно 5\u00a0×\u00a05 свободных ячеек, Y1:AC5, а лист кончается на Z1000. Добавьте столбцы или строки или выберите другое место.',
    ],
    [
      'too few columns',
      'ICE_SCORE',
      hypotheses,
      ['A2:B3'],
      'Функции ICE_SCORE нужны столбцы: impact, confidence, ease, [method]. Выделено столбцов: 2. Выделите по столбцу на параметр в этом порядке или пустую ячейку, чтобы вставить пример.',
    ],
    [
      'columns that do not begin in one row',
      'KPI_BONUS',
      [
        [1, 0.5],
        [2, 0.3],
        [1, 1],
      ],
      ['A1:A2', 'B2:B3'],
      'Функции KPI_BONUS нужны столбцы: weights, attainments. Выделено столбцов: 2. Выделите по столбцу на параметр в этом порядке или пустую ячейку, чтобы вставить пример.',
    ],
    [
      'cells that the function refuses',
      'ICE_SCORE',
      [
        [8, 6, 3],
        [8, 'много', 3],
      ],
      ['A1:C2'],
      'Выделенные ячейки функции не подходят. Она отвечает: ICE_SCORE: в параметре confidence (уверенность) ожидается число от 1 до 10, получено: «много» (строка 2)',
    ],
    ['no cell selected', 'ICE_SCORE', [], [], 'Сначала выделите ячейки.'],
    [
      'a function that does not exist',
      'toString',
      [],
      ['A1'],
      'Функции toString нет. Закройте боковую панель и откройте её снова.',
    ],
  ])('%s', (_, name, rows, selected, said) => {
    const book = sheetWith(rows, ...selected);
    const before = book.snapshot();
    expect(sentence(() => insertFunction({ name }))).toBe(said);
    expect(book.snapshot()).toEqual(before);
  });
});

test.each([false, true])(
  'when a call fails (carried out: %s), all cells are as they were',
  (carriedOut) => {
    const calls = sheetWith(funnel, 'A1:B4');
    calls.failAt(null);
    insertFunction({ name: 'FUNNEL_LEVERS' });
    const count = calls.calls.findIndex(({ name }) => name === 'SpreadsheetApp.flush') + 1;
    expect(count).toBeGreaterThan(20);
    for (let call = 1; call <= count; call += 1) {
      const book = sheetWith(funnel, 'A1:B4');
      const before = book.snapshot();
      book.failAt({ call, carriedOut });
      expect(sentence(() => insertFunction({ name: 'FUNNEL_LEVERS' }))).toContain(OUTAGE);
      expect(book.snapshot()).toEqual(before);
    }
  },
);

type Cells = Record<string, { readonly formula?: string; readonly format?: string }>;

function cellsOf(book: FakeSpreadsheet): Cells {
  const { sheets } = book.snapshot(['Data']) as { sheets: { cells: Cells }[] };
  return sheets[0]?.cells ?? {};
}

function cellOf(book: FakeSpreadsheet, a1: string): Cells[string] | undefined {
  const [column = 'A', row = '1'] = [a1.slice(0, 1), a1.slice(1)];
  return cellsOf(book)[`${row},${column.charCodeAt(0) - 64}`];
}
