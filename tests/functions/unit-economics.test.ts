import { calculate } from '../../src/functions/calculate';
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

  test('a channel that is half filled gives blanks, at the end as well', () => {
    const args = [column(1000, 1000, 500), column(0.1, '', ''), 2000, 500, 3, 300];
    const blanks = ['', '', '', '', '', '', '', ''];
    expectCells(answer('UNIT_ECONOMICS', ...args), [UNIT_HEADER, SHOP, blanks, blanks]);
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
      'conversion must be a share from 0 to 1 (0% to 100%), got 10 (1000%) (row 2)',
    ],
    ['channels across', [[[1, 1]], 0.1, 1, 1, 1, 1], 'users must be one column, got 1 × 2 cells'],
  ])('%s is refused', (_, args, sentence) => {
    expect(refusal('UNIT_ECONOMICS', ...args)).toBe(`UNIT_ECONOMICS: ${sentence}`);
  });
});
