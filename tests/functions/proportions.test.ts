import { calculate } from '../../src/functions/calculate';
import {
  answer,
  column,
  expectCells,
  refusal,
  russianRefusal,
  spreadsheet,
} from '../harness/cells';

describe('rows of several columns', () => {
  // Contract: 81 of 263, and nothing of nothing.
  test('CONV_INTERVAL gives two columns, blanks for blank rows and without trials', () => {
    expectCells(answer('CONV_INTERVAL', column(81, '', 0), column(263, '', 0)), [
      [0.2552885198782, 0.36620957698],
      ['', ''],
      ['', ''],
    ]);
  });

  test('AB_TEST gives five columns for a blank row too', () => {
    const table = answer(
      'AB_TEST',
      column(15, ''),
      column(100, ''),
      column(25, ''),
      column(100, ''),
    );
    expectCells(table, [
      [0.15, 0.25, 2 / 3, 0.0770998717435, 'no difference shown'],
      ['', '', '', '', ''],
    ]);
  });

  test('blank cells alone give blanks', () => {
    expect(answer('CONV_INTERVAL', '', '')).toEqual([['', '']]);
    expect(answer('SAMPLE_SIZE', column('', ''), column('', ''))).toEqual([[''], ['']]);
  });

  test('a row of cells is refused, for its answers would not fit below one another', () => {
    expect(refusal('CONV_INTERVAL', [[81, 5]], [[263, 10]])).toBe(
      'CONV_INTERVAL: successes must be one column, got 1 × 2 cells',
    );
  });

  test('the confidence may differ from row to row, blank is 95 %', () => {
    const args = [column(15, 15), column(100, 100), column(25, 25), column(100, 100)];
    const verdicts = (answer('AB_TEST', ...args, column(0.9, '')) as unknown[][]).map(
      (row) => row[4],
    );
    expect(verdicts).toEqual(['B is better', 'no difference shown']);
  });
});

test('AB_TEST leaves blank what cannot be told and says so', () => {
  expect(answer('AB_TEST', 0, 0, 5, 50)).toEqual([['', 0.1, '', '', 'too few data']]);
});

test('AB_TEST gives its verdict in Russian in a Russian spreadsheet', () => {
  const verdictOf = (...args: readonly unknown[]): unknown => {
    const table = calculate('AB_TEST', args, spreadsheet('ru_RU'));
    return Array.isArray(table) ? table[0]?.[4] : table;
  };
  expect(verdictOf(15, 100, 25, 100)).toBe('разница не доказана');
  expect(verdictOf(15, 100, 25, 100, 0.9)).toBe('B лучше');
  expect(verdictOf(25, 100, 15, 100, 0.9)).toBe('A лучше');
  expect(verdictOf(0, 10, 1, 10)).toBe('мало данных');
});

test('AB_TEST gives its verdict in the language it is asked for, whatever the spreadsheet speaks', () => {
  const args = [column(15, 90), column(100, 1000), column(25, 130), column(100, 1000), ''];
  const verdicts = (language: string, locale: string): unknown[] =>
    (calculate('AB_TEST', [...args, language], spreadsheet(locale)) as unknown[][]).map(
      (row) => row[4],
    );
  expect(verdicts('ru', 'en_GB')).toEqual(['разница не доказана', 'B лучше']);
  expect(verdicts('en', 'ru_RU')).toEqual(['no difference shown', 'B is better']);
  expect(verdicts('', 'ru_RU')).toEqual(['разница не доказана', 'B лучше']);
});

describe('a rule across the cells of a row', () => {
  test('is told with the row', () => {
    expect(refusal('CONV_INTERVAL', column(5, 11), column(10, 10))).toBe(
      'CONV_INTERVAL: successes must be a number no greater than trials, got 11 of 10 (row 2)',
    );
    expect(russianRefusal('CONV_INTERVAL', column(5, 11), column(10, 10))).toBe(
      'CONV_INTERVAL: в параметре successes (успехов) ожидается число не больше trials, получено: 11 из 10 (строка 2)',
    );
  });

  test('is told without one for single cells', () => {
    expect(refusal('AB_TEST', 5, 10, 11, 10)).toBe(
      'AB_TEST: b_successes must be a number no greater than b_trials, got 11 of 10',
    );
    expect(russianRefusal('SAMPLE_SIZE', 0.03, 0.03)).toBe(
      'SAMPLE_SIZE: в параметре target_rate (искомая конверсия) ожидается доля, отличная от base_rate, получено: 0,03',
    );
  });

  test('names three rows and counts the others', () => {
    expect(refusal('CONV_INTERVAL', column(11, 12, 1, 13, 14), 10)).toBe(
      'CONV_INTERVAL: successes must be a number no greater than trials, got 11 of 10 (row 1), 12 of 10 (row 2), 13 of 10 (row 4); 4 such cells in all',
    );
  });

  test('is told in rows and columns where a block is walked', () => {
    const block = [
      [0.1, 0.2],
      [0.3, 0.4],
    ];
    expect(refusal('SAMPLE_SIZE', block, 0.4)).toBe(
      'SAMPLE_SIZE: target_rate must be a rate other than base_rate, got 0.4 (row 2, column 2)',
    );
  });

  test('is not mixed with another rule that the same parameter broke', () => {
    expect(refusal('CONV_INTERVAL', column(11, 'x'), column(10, 10))).toBe(
      'CONV_INTERVAL: successes must be a number no greater than trials, got 11 of 10 (row 1)',
    );
    expect(refusal('CONV_INTERVAL', column('x', 11), column(10, 10))).toBe(
      'CONV_INTERVAL: successes must be a number of 0 or more, got "x" (row 1)',
    );
  });
});

test.each([
  ['CONV_INTERVAL', [5, 10, 95], 'confidence'],
  ['AB_TEST', [5, 10, 6, 10, 1], 'confidence'],
  ['SAMPLE_SIZE', [0.03, 0.04, 0], 'confidence'],
  ['SAMPLE_SIZE', [0.03, 0.04, 0.95, 80], 'power'],
])('%s refuses %j', (name, args, parameter) => {
  const rule = 'a share above 0 and below 1, such as 95%';
  expect(refusal(name, ...args)).toMatch(
    `${name}: ${parameter} must be ${rule}, got ${args[args.length - 1]}`,
  );
});

test('SAMPLE_SIZE takes rates as percentages only', () => {
  expect(refusal('SAMPLE_SIZE', 3, 4)).toBe(
    'SAMPLE_SIZE: base_rate must be a share from 0 to 1 (0% to 100%), got 3 (300%)',
  );
});
