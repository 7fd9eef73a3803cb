import { answer, column, expectCells, moscow, refusal } from '../harness/cells';

describe('shapes', () => {
  test.each<[string, unknown[], unknown]>([
    ['cells give a cell', [8, 6, 3], 144],
    ['a range of one cell is a cell', [[[8]], [[6]], 3], 144],
    ['columns give a column', [column(8, 10), column(6, 9), column(3, 10)], [[144], [900]]],
    ['rows give a row', [[[8, 10]], [[6, 9]], [[3, 10]]], [[144, 900]]],
    [
      'blocks give a block',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 1],
          [2, 2],
        ],
        [
          [5, 5],
          [5, 5],
        ],
      ],
      [
        [5, 10],
        [30, 40],
      ],
    ],
    ['a single cell is repeated', [column(8, 10), 6, [[3]]], [[144], [180]]],
    ['a single range is enough', [8, 6, column(3, 4)], [[144], [192]]],
    ['option words may be a range too', [8, 6, 4, column('average', 'product')], [[6], [192]]],
  ])('ICE_SCORE: %s', (_, args, expected) => {
    expectCells(answer('ICE_SCORE', ...args), expected);
  });

  test.each<[string, unknown[], unknown]>([
    ['a column of stages gives a column', [column(20, 15, 5)], [[''], [0.75], [1 / 3]]],
    ['a row of stages gives a row', [[[20, 15, 5]]], [['', 0.75, 1 / 3]]],
    [
      'a block is walked row by row',
      [
        [
          [20, 15, 5],
          [4, 1, 1],
        ],
      ],
      [
        ['', 0.75, 1 / 3],
        ['', 0.25, 1],
      ],
    ],
    [
      'a column of two-stage funnels is a block',
      [
        [
          [20, 15],
          [4, 1],
        ],
        'total',
      ],
      [
        [1, 0.75],
        [1, 0.25],
      ],
    ],
    ['one stage', [7, 'total'], [[1]]],
  ])('FUNNEL_CONV: %s', (_, args, expected) => {
    expectCells(answer('FUNNEL_CONV', ...args), expected);
  });

  test.each<[string, unknown[], string]>([
    ['a column and a longer one', [column(1, 2), column(1, 2, 3), 1], 'confidence'],
    ['a column and a row', [column(1, 2), [[1, 2]], 1], 'confidence'],
    [
      'a block and its first column',
      [
        [
          [1, 2],
          [3, 4],
        ],
        1,
        column(1, 2),
      ],
      'ease',
    ],
    [
      'a column of options of another length',
      [column(1, 2), 1, 1, column('average', 'average', '')],
      'method',
    ],
  ])('ICE_SCORE refuses %s', (_, args, parameter) => {
    expect(refusal('ICE_SCORE', ...args)).toMatch(new RegExp(`^ICE_SCORE: ${parameter} must be `));
  });
});

describe('blank is not zero', () => {
  test.each<[string, string, unknown[], unknown]>([
    [
      'a blank row',
      'ICE_SCORE',
      [column(8, '', 10), column(6, '', 9), column(3, '', 10)],
      [[144], [''], [900]],
    ],
    ['a blank row beside a repeated cell', 'ICE_SCORE', [column(8, ''), 6, 3], [[144], ['']]],
    [
      'a blank row with a blank option',
      'ICE_SCORE',
      [column(8, ''), 6, 4, column('average', '')],
      [[6], ['']],
    ],
    [
      'a half-empty sheet',
      'WEEKLY_BONUS',
      [column(100_000, '', ''), column(100_000, '', '')],
      [[5000], [''], ['']],
    ],
    ['blank cells alone', 'ICE_SCORE', ['', '', ''], ''],
    ['a blank range', 'HIRE_START_DATE', [column('', '')], [[''], ['']]],
    ['a blank stage', 'FUNNEL_CONV', [column(100, '', 20)], [[''], [''], [0.2]]],
    [
      'a blank funnel in a block',
      'FUNNEL_CONV',
      [
        [
          [20, 15],
          ['', ''],
          [4, 1],
        ],
        'total',
      ],
      [
        [1, 0.75],
        ['', ''],
        [1, 0.25],
      ],
    ],
    [
      'trailing blank stages',
      'FUNNEL_CONV',
      [column(20, 5, '', ''), 'close'],
      [[0.25], [1], [''], ['']],
    ],
    ['a stage that nobody reached', 'FUNNEL_CONV', [column(4, 0, 0)], [[''], [0], ['']]],
  ])('%s stays blank in %s', (_, name, args, expected) => {
    expectCells(answer(name, ...args), expected);
  });
});

describe('defaults', () => {
  const needed = moscow('2023-12-01');

  test.each<[string, unknown[]]>([
    ['left out', [8, 6, 4]],
    ['undefined', [8, 6, 4, undefined]],
    ['a blank cell', [8, 6, 4, '']],
    ['the word itself', [8, 6, 4, 'product']],
    ['the word in capitals with spaces', [8, 6, 4, '  PRODUCT ']],
  ])('an option that is %s gives the default', (_, args) => {
    expect(answer('ICE_SCORE', ...args)).toBe(192);
  });

  test('case and outer spaces of an option word do not matter', () => {
    expect(answer('ICE_SCORE', 8, 6, 4, ' Average')).toBe(6);
    expectCells(answer('FUNNEL_CONV', [[20, 5]], 'TOTAL '), [[1, 0.25]]);
    expectCells(answer('WEEKLY_BONUS', 110_000, 100_000, '', ' Marginal '), 800);
  });

  test('a blank cell in a column of settings gives its row the default', () => {
    // 1 December less 20 + 40 days, and less 10 + 40 days.
    const dates = answer('HIRE_START_DATE', column(needed, needed), column('', 10));
    expectCells(dates, [[moscow('2023-10-02')], [moscow('2023-10-12')]]);
  });

  test('blank tiers and blank holidays give the defaults', () => {
    expectCells(
      answer('WEEKLY_BONUS', 90_000, 100_000, [
        ['', ''],
        ['', ''],
      ]),
      2700,
    );
    expectCells(
      answer('HIRE_START_DATE', needed, '', '', 'workdays', column('', '')),
      moscow('2023-09-08'),
    );
  });

  test('holidays are taken from a range of any shape, blank cells left out', () => {
    const [one, two] = [moscow('2023-05-01'), moscow('2023-04-27')];
    // From 5 May back without 1 May and 27 April: 4 3 2 28 26 25 24 21 20 → 19.
    const expected = moscow('2023-04-19');
    for (const holidays of [
      column(one, '', two),
      [[one, two]],
      [
        ['', one],
        [two, ''],
      ],
    ]) {
      expectCells(
        answer('HIRE_START_DATE', moscow('2023-05-05'), 4, 6, 'workdays', holidays),
        expected,
      );
    }
  });

  test('rows blank at the end of the tiers are passed over', () => {
    // 95 % reaches the tier from 80 %: 95 × 10 %.
    expectCells(
      answer('WEEKLY_BONUS', 95, 100, [
        [0.8, 0.1],
        [1, 0.2],
        ['', ''],
      ]),
      9.5,
    );
  });
});

test('a figure at a threshold is at it, whatever the binary digits say', () => {
  // 3.3 × 9 %; 3.3 / 3 is 1.0999999999999999.
  expectCells(answer('WEEKLY_BONUS', 3.3, 3), 0.297);
  expectCells(answer('WEEKLY_BONUS', column(3.3, 33, 330), column(3, 30, 300)), [
    [0.297],
    [2.97],
    [29.7],
  ]);
});

test('zero with a minus is zero', () => {
  expect(answer('FUNNEL_CONV', [[5, -0]])).toEqual([['', 0]]);
});

test.each([
  ['ICE_SCORE', [8, 6, 3, 'product', 1]],
  ['WEEKLY_BONUS', [1, 1, '', 'whole', '']],
  ['FUNNEL_CONV', [[[2, 1]], 'step', 'step']],
])('%s refuses more arguments than it has parameters', (name, args) => {
  expect(refusal(name, ...args)).toBe(
    `${name} takes at most ${args.length - 1} arguments, got ${args.length}`,
  );
});

test.each([
  ['ICE_SCORE', [], 'impact'],
  ['ICE_SCORE', [8, 6], 'ease'],
  ['ICE_SCORE', [8, undefined, 3], 'confidence'],
  ['FUNNEL_CONV', [], 'counts'],
  ['WEEKLY_BONUS', [[[1], [2]]], 'plan'],
  ['HIRE_START_DATE', [], 'needed_by'],
  ['RFM_SEGMENT', [[['A']], [[moscow('2026-01-01')]]], 'amounts'],
])('%s refuses to do without a required argument', (name, args, parameter) => {
  expect(refusal(name, ...args)).toBe(`${name}: ${parameter} is required`);
});

test('a name that is no function is a bug and said so', () => {
  expect(refusal('NO_SUCH_FUNCTION')).toBe('no function is called NO_SUCH_FUNCTION');
  expect(refusal('toString')).toBe('no function is called toString');
});
