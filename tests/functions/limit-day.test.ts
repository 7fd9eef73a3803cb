import { answer, column, expectCells, moscow, refusal } from '../harness/cells';

describe('LIMIT_DAY', () => {
  const january = (...days: readonly (number | '')[]): unknown[][] =>
    column(...days.map((day) => day && moscow(`2026-01-${String(day).padStart(2, '0')}`)));

  test('blank rows are passed over, names trimmed, and 90 % is usual', () => {
    // Gaps of 10, 20 and 30 days: PERCENTILE.INC 90 % is 28.
    const customers = column('Acorn', '', ' Acorn ', 'Birch', 'Acorn', 'Birch', '');
    const dates = january(1, '', 11, 1, 31, 31, '');
    expectCells(answer('LIMIT_DAY', customers, dates), 28);
    expectCells(answer('LIMIT_DAY', customers, dates, ''), 28);
    expectCells(answer('LIMIT_DAY', customers, dates, 0.5), 20);
  });

  test('it is blank while there is no repeat purchase, or nothing at all', () => {
    expect(answer('LIMIT_DAY', column('Acorn', 'Birch'), january(1, 5))).toBe('');
    expect(answer('LIMIT_DAY', column('', ''), column('', ''))).toBe('');
  });

  test.each<[string, unknown[], string]>([
    [
      'no date',
      [column('A', 'A'), january(1, '')],
      'dates must be a date from 1900 to 9999, got a blank cell (row 2)',
    ],
    [
      'a share in per cent',
      [column('A', 'A'), january(1, 2), 90],
      'share must be a share from 0 to 1 (0% to 100%), got 90 (9000%)',
    ],
  ])('%s is refused', (_, args, sentence) => {
    expect(refusal('LIMIT_DAY', ...args)).toBe(`LIMIT_DAY: ${sentence}`);
  });
});
