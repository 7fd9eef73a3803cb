import { answer, column, expectCells, refusal, russianRefusal } from '../harness/cells';

describe('one line of rates', () => {
  // By hand: 1000 · 0.5 · 0.2.
  test.each<[string, unknown, unknown]>([
    ['a column gives a column', column(0.5, 0.2), column(1000, 500, 100)],
    ['a row gives a row', [[0.5, 0.2]], [[1000, 500, 100]]],
    ['a single cell gives a column', 0.5, column(1000, 500)],
    ['blanks at the end are passed over', column(0.5, 0.2, '', ''), column(1000, 500, 100)],
    ['so is one beside the first stage', column('', 0.5, 0.2), column(1000, 500, 100)],
    ['and in a row', [['', 0.5, 0.2, '']], [[1000, 500, 100]]],
  ])('%s', (_, rates, expected) => {
    expectCells(answer('FUNNEL_FORECAST', 1000, rates), expected);
  });

  test.each(['FUNNEL_FORECAST', 'FUNNEL_REVERSE', 'EQUIVALENT_LIFT'])(
    '%s gives a blank for blanks',
    (name) => {
      const rates = column('', '', '');
      const args = name === 'EQUIVALENT_LIFT' ? [rates, '', ''] : ['', rates];
      expect(answer(name, ...args)).toBe('');
    },
  );

  test('an option alone is still nothing to answer', () => {
    expect(answer('FUNNEL_REVERSE', '', column('', ''), false)).toBe('');
  });

  test('a block is refused', () => {
    const block = [
      [0.5, 0.2],
      [0.4, 0.1],
    ];
    expect(refusal('FUNNEL_FORECAST', 1, block)).toBe(
      'FUNNEL_FORECAST: rates must be one column or one row, got 2 × 2 cells',
    );
    expect(russianRefusal('FUNNEL_FORECAST', 1, block)).toBe(
      'FUNNEL_FORECAST: в параметре rates (конверсия шага) ожидается один столбец или одна строка, получено: 2 × 2',
    );
  });
});

describe('FUNNEL_REVERSE', () => {
  test.each([[true], [''], [undefined]])('rounds up when whole is %p', (whole) => {
    expectCells(answer('FUNNEL_REVERSE', 1, 0.6, whole), column(2, 1));
  });

  test('takes a tick box and no words for whole', () => {
    expectCells(answer('FUNNEL_REVERSE', 1, 0.6, false), column(5 / 3, 1));
    expect(refusal('FUNNEL_REVERSE', 1, 0.6, 'FALSE')).toBe(
      'FUNNEL_REVERSE: whole must be TRUE or FALSE, got "FALSE"',
    );
    expect(russianRefusal('FUNNEL_REVERSE', 1, 0.6, 0)).toBe(
      'FUNNEL_REVERSE: в параметре whole (округлять вверх) ожидается ИСТИНА или ЛОЖЬ, получено: 0',
    );
  });

  test('refuses a step that nobody passes', () => {
    expect(refusal('FUNNEL_REVERSE', 20, column(0.5, 0))).toBe(
      'FUNNEL_REVERSE: rates must be a share above 0 and at most 1 (100%), got 0 (row 2)',
    );
    expect(russianRefusal('FUNNEL_REVERSE', 20, column(0.5, 0))).toBe(
      'FUNNEL_REVERSE: в параметре rates (конверсия шага) ожидается доля больше 0 и не больше 1 (100 %), получено: 0 (строка 2)',
    );
  });
});

describe('EQUIVALENT_LIFT', () => {
  test('gives a row for each step, however the rates run', () => {
    const down = answer('EQUIVALENT_LIFT', column(0.03, 0.2), 1, 0.04);
    expectCells(down, [
      [0.04, 0.01],
      [0.8 / 3, 0.2 / 3],
    ]);
    expect(answer('EQUIVALENT_LIFT', [[0.03, 0.2]], 1, 0.04)).toEqual(down);
  });

  test('refuses a step that is not there', () => {
    expect(refusal('EQUIVALENT_LIFT', column(0.03, 0.2), 3, 0.04)).toBe(
      'EQUIVALENT_LIFT: step must be the number of a step in rates, where 1 is the first, got 3',
    );
    expect(russianRefusal('EQUIVALENT_LIFT', column(0.03, 0.2), 1.5, 0.04)).toBe(
      'EQUIVALENT_LIFT: в параметре step (№ шага) ожидается номер одного из шагов в rates, 1 — первый, получено: 1,5',
    );
  });
});
