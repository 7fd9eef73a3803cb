import { answer, column, expectCells, refusal, russianRefusal } from '../harness/cells';

describe('KPI_ATTAINMENT', () => {
  test('blank worst and cap mean 0 and 100 %', () => {
    expectCells(answer('KPI_ATTAINMENT', column(150, 50), 100, '', column('', '')), column(1, 0.5));
  });

  test('a target equal to the worst is refused with its row', () => {
    const args = [column(1, 2, 3), column(5, 6, 7), column(0, 6, 7)];
    expect(refusal('KPI_ATTAINMENT', ...args)).toBe(
      'KPI_ATTAINMENT: target must be a number other than worst, got 6 (row 2), 7 (row 3)',
    );
    expect(russianRefusal('KPI_ATTAINMENT', ...args)).toBe(
      'KPI_ATTAINMENT: в параметре target (цель) ожидается число, не равное worst, получено: 6 (строка 2), 7 (строка 3)',
    );
  });

  test('a target of 0 needs a worst', () => {
    expect(refusal('KPI_ATTAINMENT', 1, 0)).toBe(
      'KPI_ATTAINMENT: target must be a number other than worst, got 0',
    );
    expect(answer('KPI_ATTAINMENT', 1, 0, 4)).toBe(0.75);
  });
});

describe('KPI_BONUS', () => {
  test('weights and attainments stand in a column, in a row or in one cell', () => {
    // (3 × 1 + 1 × 0.6) / 4 = 0.9 of 1000.
    expectCells(answer('KPI_BONUS', 1000, column(3, 1), column(1, 0.6)), 900);
    expectCells(answer('KPI_BONUS', 1000, [[3, 1]], [[1, 0.6]]), 900);
    expectCells(answer('KPI_BONUS', 1000, 3, 0.6), 600);
  });

  test('rows that are blank in both are passed over, none at all gives a blank', () => {
    const [weights, attainments] = [column('', 3, '', 1, ''), column('', 1, '', 0.6, '')];
    expectCells(answer('KPI_BONUS', 1000, weights, attainments), 900);
    expect(answer('KPI_BONUS', 1000, column('', ''), column('', ''))).toBe('');
  });

  test('a weight without its attainment makes the answer blank: the month is not over', () => {
    expect(answer('KPI_BONUS', 1000, column(1, 1), column(1, ''))).toBe('');
    expect(answer('KPI_BONUS', 1000, [[3, 1]], [['', 0.6]])).toBe('');
  });

  test('all attained in full give exactly the fund', () => {
    expect(answer('KPI_BONUS', 183_000, column(0.35, 0.45, 0.2), column(1, 1, 1))).toBe(183_000);
    expect(answer('KPI_BONUS', 100, column(0.3, 0.3, 0.4), column(1, 1, 1))).toBe(100);
  });

  test.each<[string, unknown[], string]>([
    [
      'an attainment without a weight',
      [1000, column(1, ''), column(1, 0.5)],
      'weights must be a number of 0 or more, got a blank cell (row 2)',
    ],
    [
      'weights that are all 0',
      [1000, column(0, 0), column(1, 1)],
      'weights must be numbers with at least one above 0, got 0',
    ],
    [
      'a weight below 0',
      [1000, column(1, -1), column(1, 1)],
      'weights must be a number of 0 or more, got -1 (row 2)',
    ],
    [
      'a column and a row',
      [1000, column(1, 1), [[1, 1]]],
      'attainments must be a single cell or a range of the same shape as weights (2 × 1 cells), got 1 × 2 cells',
    ],
    [
      'several funds',
      [column(1, 2), column(1, 1), column(1, 1)],
      'fund must be a single cell, got 2 × 1 cells',
    ],
  ])('%s is refused', (_, args, sentence) => {
    expect(refusal('KPI_BONUS', ...args)).toBe(`KPI_BONUS: ${sentence}`);
  });
});
