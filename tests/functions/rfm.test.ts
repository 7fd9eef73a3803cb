import { calculate } from '../../src/functions/calculate';
import { answer, column, expectCells, moscow, refusal, spreadsheet } from '../harness/cells';

const HEADER = [
  'Customer',
  'Last purchase',
  'Recency, days',
  'Frequency, purchases',
  'Monetary, sum',
  'R',
  'F',
  'M',
  'RFM code',
  'Segment',
];

// One cut point table under which the scores can be read off: days, purchases, sum.
const CUTS = [
  [10, 20, 30, 40],
  [1, 2, 3, 4],
  [100, 200, 300, 400],
];

type Row = readonly [customer: unknown, date: unknown, amount: unknown];

function rfm(rows: readonly Row[], ...settings: readonly unknown[]): unknown {
  const columns = [0, 1, 2].map((index) => column(...rows.map((row) => row[index])));
  return answer('RFM_SEGMENT', ...columns, ...settings);
}

function customersOf(table: unknown): unknown[] {
  return Array.isArray(table) ? table.slice(1).map((row: unknown[]) => row[0]) : [];
}

const ALPHA: Row = ['Alpha', moscow('2026-05-30'), 150];
const BETA: Row = ['Beta', moscow('2026-04-21'), 450];

test('a table of customers has a header, a date cell, scores by the cuts and the segment in words', () => {
  // On 31 May: Alpha 1 day, 1 purchase, 150 → 5 1 2; Beta 40 days, 1 purchase, 450 → 2 1 5.
  expectCells(rfm([ALPHA, BETA], moscow('2026-05-31'), CUTS), [
    HEADER,
    ['Alpha', moscow('2026-05-30'), 1, 1, 150, 5, 1, 2, 512, 'New'],
    ['Beta', moscow('2026-04-21'), 40, 1, 450, 2, 1, 5, 215, "Can't lose"],
  ]);
});

test('in a Russian spreadsheet headers and segments are Russian, figures the same', () => {
  const args = [column('Альфа'), column(moscow('2026-05-31')), column(500), '', CUTS];
  expectCells(calculate('RFM_SEGMENT', args, spreadsheet('ru_RU')), [
    [
      'Клиент',
      'Последняя покупка',
      'Давность, дней',
      'Частота, покупок',
      'Сумма покупок',
      'R',
      'F',
      'M',
      'Код RFM',
      'Сегмент',
    ],
    ['Альфа', moscow('2026-05-31'), 0, 1, 500, 5, 1, 5, 515, 'Перспективные'],
  ]);
});

test('header and segments are in the language that is asked for', () => {
  const args = [column('A'), column(moscow('2026-05-31')), column(500), '', CUTS];
  const russian = calculate('RFM_SEGMENT', args, spreadsheet('ru_RU'));
  expect(answer('RFM_SEGMENT', ...args, 'ru')).toEqual(russian);
  expect(calculate('RFM_SEGMENT', [...args, 'en'], spreadsheet('ru_RU'))).toEqual(
    answer('RFM_SEGMENT', ...args),
  );
});

const SEGMENTS: readonly [number, string][] = [
  [555, 'Champions'],
  [435, 'Loyal'],
  [443, 'Need attention'],
  [411, 'New'],
  [154, "Can't lose"],
  [331, 'About to sleep'],
  [222, 'Hibernating'],
  [111, 'Lost'],
  [524, 'Promising'],
  [333, 'Potential loyalist'],
  [255, 'At risk'],
];

/** The code and the segment of a customer whose days, purchases and sum give that code under CUTS. */
function segmentOf(code: number, locale: string): unknown[] {
  const [r = 0, f = 0, m = 0] = String(code).split('').map(Number);
  const asOf = moscow('2026-05-31');
  const bought = new Date(asOf.getTime() - (6 - r) * 10 * 86_400_000);
  const purchase = [['A'], [bought], [(m * 100) / f]];
  const columns = purchase.map((cells) => Array.from({ length: f }, () => cells));
  const table = calculate('RFM_SEGMENT', [...columns, asOf, CUTS], spreadsheet(locale));
  return Array.isArray(table) ? (table[1] ?? []).slice(-2) : [];
}

test.each(SEGMENTS)('the code %d is called %s', (code, segment) => {
  expect(segmentOf(code, 'en_GB')).toEqual([code, segment]);
});

test('in a Russian spreadsheet every segment has a Russian name of its own', () => {
  const names = SEGMENTS.map(([code]) => String(segmentOf(code, 'ru_RU')[1]));
  expect(new Set(names).size).toBe(SEGMENTS.length);
  expect(names.filter((name) => !/^[А-ЯЁ][а-яё ]+$/.test(name))).toEqual([]);
});

test('names are trimmed, case matters, and numbers may be names', () => {
  const day = moscow('2026-05-31');
  const table = rfm(
    [
      [' Alpha ', day, 1],
      ['Alpha', day, 1],
      ['alpha', day, 1],
      [17, day, 1],
    ],
    '',
    CUTS,
  );
  expect(customersOf(table).sort()).toEqual([17, 'Alpha', 'alpha'].sort());
});

test('blank rows at the end are left out', () => {
  const blank: Row = ['', '', ''];
  expectCells(rfm([ALPHA, BETA, blank, blank]), rfm([ALPHA, BETA]));
  expectCells(rfm([blank, blank]), [HEADER]);
});

test.each<[string, Row, string]>([
  ['no date', ['Gamma', '', 5], 'dates must be a date from 1900 to 9999, got a blank cell (row 2)'],
  [
    'no amount',
    ['Gamma', moscow('2026-05-01'), ''],
    'amounts must be a number, got a blank cell (row 2)',
  ],
  [
    'a name of spaces',
    ['  ', moscow('2026-05-01'), 5],
    'customers must be a name or a number, got "  " (row 2)',
  ],
  [
    'an amount as text',
    ['Gamma', moscow('2026-05-01'), '5'],
    'amounts must be a number, got "5" (text, not a number) (row 2)',
  ],
])('%s is refused', (_, row, sentence) => {
  expect(() => rfm([ALPHA, row, BETA])).toThrow(new Error(`RFM_SEGMENT: ${sentence}`));
});

test('rows after the day of counting are ignored', () => {
  expectCells(rfm([ALPHA, BETA], moscow('2026-05-01'), CUTS), [
    HEADER,
    ['Beta', moscow('2026-04-21'), 10, 1, 450, 5, 1, 5, 515, 'Promising'],
  ]);
});

test.each<[string, unknown, RegExp]>([
  [
    'of another size',
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
    /^RFM_SEGMENT: cuts must be a range of 3 × 4 cells, got 2 × 4 cells$/,
  ],
  [
    'with a blank',
    [
      [1, 2, 3, 4],
      [1, '', 3, 4],
      [1, 2, 3, 4],
    ],
    /cuts must be a number, got a blank cell \(row 2, column 2\)$/,
  ],
  [
    'that fall',
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, 4, 3],
    ],
    /cuts must be .+, got 1; 2; 4; 3 \(row 3\)$/,
  ],
])('cuts %s are refused', (_, cuts, sentence) => {
  const [customers, dates, amounts] = [column('A'), column(moscow('2026-05-31')), column(1)];
  expect(refusal('RFM_SEGMENT', customers, dates, amounts, '', cuts)).toMatch(sentence);
});

test.each<[string, unknown[]]>([
  ['two columns', [[['A', 'B']], column(moscow('2026-05-31')), column(1)]],
  ['columns of two lengths', [column('A', 'B'), column(moscow('2026-05-31')), column(1)]],
  [
    'a day of counting in a range',
    [column('A'), column(moscow('2026-05-31')), column(1), [[1, 2]]],
  ],
])('%s are refused', (_, args) => {
  expect(refusal('RFM_SEGMENT', ...args)).toMatch(
    / must be (one column|a column as long|a single cell)/,
  );
});

test.each([20_000, 100_000])(
  '100,000 rows of %d customers are answered with each of them',
  (customers) => {
    const day = moscow('2026-01-01').getTime();
    const rows = Array.from({ length: 100_000 }, (_, index): Row => [
      `customer ${(index * 7919) % customers}`,
      new Date(day - ((index * 31) % 900) * 86_400_000),
      (index * 13) % 5000,
    ]);
    expect(rfm(rows)).toHaveLength(customers + 1);
  },
);

describe('RFM_SCORE', () => {
  // 1 day, 1 purchase, 150 → 5 1 2; 40 days, 1 purchase, 450 → 2 1 5.
  const [NEW, CANT_LOSE] = [
    [5, 1, 2, 512, 'New'],
    [2, 1, 5, 215, "Can't lose"],
  ];
  const BLANK = ['', '', '', '', ''];

  test('scores by given cuts, row for row, and leaves blank rows blank', () => {
    const args = [column(1, '', 40, ''), column(1, '', 1, ''), column(150, '', 450, ''), CUTS];
    expectCells(answer('RFM_SCORE', ...args), [NEW, BLANK, CANT_LOSE, BLANK]);
  });

  test('a single value counts for every row', () => {
    expectCells(answer('RFM_SCORE', column(1, 40), 1, column(150, 450), CUTS), [NEW, CANT_LOSE]);
  });

  // Percentiles of 0, 10, …, 40 are 8, 16, 24, 32; five equal values are at every cut.
  test('without cuts the customers are measured against each other, blank rows left out', () => {
    const args = [
      column(40, 30, '', 20, 10, 0),
      column(1, 1, '', 1, 1, 1),
      column(7, 7, '', 7, 7, 7),
    ];
    const codes = [111, 211, '', 311, 411, 511];
    const table = answer('RFM_SCORE', ...args);
    expect(Array.isArray(table) && table.map((row) => row[3])).toEqual(codes);
  });

  test('segments are in the language that is asked for', () => {
    expectCells(answer('RFM_SCORE', 1, 1, 150, CUTS, 'ru'), [[5, 1, 2, 512, 'Новые']]);
    expectCells(calculate('RFM_SCORE', [1, 1, 150, CUTS, 'en'], spreadsheet('ru_RU')), [NEW]);
  });

  test('segments are Russian in a Russian spreadsheet', () => {
    const table = calculate('RFM_SCORE', [1, 1, 150, CUTS], spreadsheet('ru_RU'));
    expectCells(table, [[5, 1, 2, 512, 'Новые']]);
  });

  test.each<[string, unknown[], string]>([
    ['two columns', [[[1, 2]], [[1, 2]], [[1, 2]]], 'recency must be one column, got 1 × 2 cells'],
    [
      'days below 0',
      [column(5, -1), 1, 1],
      'recency must be a number of 0 or more, got -1 (row 2)',
    ],
  ])('%s is refused', (_, args, sentence) => {
    expect(refusal('RFM_SCORE', ...args)).toBe(`RFM_SCORE: ${sentence}`);
  });
});
