import { calculate } from '../../src/functions/calculate';
import { answer, column, expectCells, refusal, spreadsheet } from '../harness/cells';

describe('PROFIT_LEVERS', () => {
  const LEVERS_HEADER = ['Factor', 'Now', 'Raised', 'Product', 'Change', 'Change, share'];

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

  test('a factor that is blank leaves the products blank', () => {
    expectCells(answer('PROFIT_LEVERS', column('Leads', 'Conversion'), column(50, '')), [
      LEVERS_HEADER,
      ['Leads', 50, 60, '', '', ''],
      ['Conversion', '', '', '', '', ''],
      ['All together', '', '', '', '', ''],
    ]);
  });

  test('a value without a label is refused', () => {
    expect(refusal('PROFIT_LEVERS', column('Leads', ''), column(50, 2))).toBe(
      'PROFIT_LEVERS: labels must be a name or a number, got a blank cell (row 2)',
    );
  });

  test('words are in the language that is asked for', () => {
    const table = answer('PROFIT_LEVERS', column('A'), column(1), '', 'ru') as unknown[][];
    expect(table.map((row) => row[0])).toEqual(['Множитель', 'A', 'Все вместе']);
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
