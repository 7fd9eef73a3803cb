import { calculate } from '../../src/functions/call';
import { answer, column, expectCells, refusal, spreadsheet } from '../harness/cells';

const UNIT_HEADER = [
  'Buyers',
  'Revenue',
  'ARPC, per buyer',
  'ARPU, per user',
  'CAC, per buyer',
  'Contribution margin',
  'ROMI',
  'Break-even conversion',
];
// (2000 − 500) × 3 = 4500 a buyer, 450 a user for 300: 150 × 1000; 150 / 300; 300 / 4500.
const SHOP = [100, 600_000, 4500, 450, 3000, 150_000, 0.5, 1 / 15];

describe('UNIT_ECONOMICS', () => {
  test('a row of the table stands beside its channel, blank rows included', () => {
    const users = column(1000, '', 1000, '', '');
    const conversion = column(0.1, '', 0.1, '', '');
    expectCells(answer('UNIT_ECONOMICS', users, conversion, 2000, 500, 3, 300), [
      UNIT_HEADER,
      SHOP,
      ['', '', '', '', '', '', '', ''],
      SHOP,
    ]);
  });

  test('the cost of the first sale may be blank in some rows', () => {
    const args = [column(1000, 1000), 0.1, 2000, 500, 3, 300, column('', 200)];
    // With 200 on the first sale: 4300, 430, 130 × 1000, 130 / 300, 300 / 4300.
    const withCost = [100, 600_000, 4300, 430, 3000, 130_000, 0.433333333, 0.069767442];
    expectCells(answer('UNIT_ECONOMICS', ...args), [UNIT_HEADER, SHOP, withCost]);
  });

  test('without channels there is the header alone', () => {
    const blank = column('', '');
    const args = [blank, blank, blank, blank, blank, blank];
    expectCells(answer('UNIT_ECONOMICS', ...args), [UNIT_HEADER]);
  });

  test('the header is Russian in a Russian spreadsheet', () => {
    const table = calculate('UNIT_ECONOMICS', [1, 1, 1, 1, 1, 1], spreadsheet('ru_RU'));
    const header = Array.isArray(table) ? (table[0] ?? []).map(String) : [];
    expect(header.filter((title) => !/[а-яё]/.test(title))).toEqual(['ROMI']);
    expect(new Set(header).size).toBe(8);
  });

  test.each<[string, unknown[], string]>([
    [
      'a conversion in per cent',
      [column(1, 1), column(0.1, 10), 1, 1, 1, 1],
      'conversion must be a share from 0 to 1 (0 % to 100 %), got 10 (row 2)',
    ],
    ['channels across', [[[1, 1]], 0.1, 1, 1, 1, 1], 'users must be one column, got 1 × 2 cells'],
    [
      'a channel half filled',
      [column(1, 1), column(0.1, ''), 1, 1, 1, 1],
      'conversion must be a share from 0 to 1 (0 % to 100 %), got a blank cell (row 2)',
    ],
  ])('%s is refused', (_, args, sentence) => {
    expect(refusal('UNIT_ECONOMICS', ...args)).toBe(`UNIT_ECONOMICS: ${sentence}`);
  });
});

describe('PROFIT_LEVERS', () => {
  const LEVERS_HEADER = ['Factor', 'Now', 'Raised', 'Product', 'Change', 'Change, %'];

  test('20 % is usual, labels are trimmed, blank rows at the end are left out', () => {
    const args = [column(' Leads ', 2026, ''), column(50, 2, '')];
    // 50 × 2 = 100; 120 with one raised; 144 with both.
    const table = [
      LEVERS_HEADER,
      ['Leads', 50, 60, 120, 20, 0.2],
      [2026, 2, 2.4, 120, 20, 0.2],
      ['All together', 100, 144, 144, 44, 0.44],
    ];
    expectCells(answer('PROFIT_LEVERS', ...args), table);
    expectCells(answer('PROFIT_LEVERS', ...args, ''), table);
  });

  test('of a product of 0 the share of the change is blank', () => {
    expectCells(answer('PROFIT_LEVERS', column('Leads'), column(0), 0.5), [
      LEVERS_HEADER,
      ['Leads', 0, 0, 0, 0, ''],
      ['All together', 0, 0, 0, 0, ''],
    ]);
  });

  test('without factors there is the header alone', () => {
    expectCells(answer('PROFIT_LEVERS', column('', ''), column('', '')), [LEVERS_HEADER]);
  });

  test('words are Russian in a Russian spreadsheet', () => {
    const table = calculate('PROFIT_LEVERS', [column('A'), column(1)], spreadsheet('ru_RU'));
    expect(Array.isArray(table) && table.map((row) => row[0])).toEqual([
      'Множитель',
      'A',
      'Все вместе',
    ]);
  });

  test('a factor below 0 is refused', () => {
    expect(refusal('PROFIT_LEVERS', column('A', 'B'), column(1, -2))).toBe(
      'PROFIT_LEVERS: factors must be a number of 0 or more, got -2 (row 2)',
    );
  });
});
