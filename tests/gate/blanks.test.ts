import { answer, column, expectCells, moscow, refusal } from '../harness/cells';

// The contract: a row that lacks something required is not filled in yet, and the sheet lives on.
describe('a row with a blank required cell gives blanks', () => {
  test.each<[string, unknown[], unknown]>([
    ['ICE_SCORE', [column(8, 5), column(6, ''), 3], [[144], ['']]],
    ['ICE_SCORE', [8, '', 3], ''],
    ['WEEKLY_BONUS', [column(110, '', 90), column(100, 100, '')], [[9.9], [''], ['']]],
    ['BONUS_WEEK', [column(moscow('2023-10-05'), '')], [[moscow('2023-10-03')], ['']]],
    ['KPI_ATTAINMENT', [column(80, ''), 100], [[0.8], ['']]],
    ['SAMPLE_SIZE', [column(0.03, 0.03), column(0.04, '')], [[5301], ['']]],
    ['HIRE_START_DATE', ['', 20, 40], ''],
    [
      'CONV_INTERVAL',
      [column(5, 5, ''), column(10, '', 10)],
      [
        [0.236593090513, 0.763406909487],
        ['', ''],
        ['', ''],
      ],
    ],
    ['AB_TEST', [15, 100, 25, ''], [['', '', '', '', '']]],
    [
      'RFM_SCORE',
      [column(0, 10, 25), column(2, '', 1), column(300, 50, 400)],
      // Of the two that are filled in, the first is best by all but the sum.
      [
        [5, 5, 1, 551, 'Potential loyalist'],
        ['', '', '', '', ''],
        [1, 1, 5, 115, "Can't lose"],
      ],
    ],
  ])('%s %j', (name, args, expected) => {
    expectCells(answer(name, ...args), expected);
  });

  test('a single blank cell beside ranges blanks the whole answer', () => {
    expectCells(answer('WEEKLY_BONUS', column(100, 90), ''), [[''], ['']]);
    expectCells(answer('CONV_INTERVAL', column(5, 6), ''), [
      ['', ''],
      ['', ''],
    ]);
    expect(answer('KPI_BONUS', '', column(1, 1), column(1, 1))).toBe('');
  });

  test('a formula filled down agrees with one over the columns', () => {
    const rows = [
      [8, 6, 3],
      ['', 6, 3],
      [8, '', ''],
      ['', '', ''],
    ];
    const columns = [0, 1, 2].map((index) => column(...rows.map((row) => row[index])));
    expect(answer('ICE_SCORE', ...columns)).toEqual(
      rows.map((row) => [answer('ICE_SCORE', ...row)]),
    );
  });

  test('a row that has only its options is not filled in yet', () => {
    expectCells(answer('ICE_SCORE', column(8, ''), 6, 3, column('', 'average')), [[144], ['']]);
  });
});

describe('what is written wrong still fails', () => {
  test.each<[string, unknown[], string]>([
    [
      'ICE_SCORE',
      [column(8, 0), column(6, ''), 3],
      'impact must be a number from 1 to 10, got 0 (row 2)',
    ],
    [
      'ICE_SCORE',
      [column(8, ''), column(6, 'x'), 3],
      'confidence must be a number from 1 to 10, got "x" (row 2)',
    ],
    ['ICE_SCORE', [8, '', 11], 'ease must be a number from 1 to 10, got 11'],
    [
      'CONV_INTERVAL',
      [column(5, 11), column('', 10)],
      'successes must be a number no greater than trials, got 11 of 10 (row 2)',
    ],
    [
      'AB_TEST',
      [15, 100, 25, '', 95],
      'confidence must be a share above 0 and below 1, such as 95%, got 95 (9500%)',
    ],
    [
      'KPI_BONUS',
      [1000, column(1, 'x'), column(1, '')],
      'weights must be a number of 0 or more, got "x" (row 2)',
    ],
  ])('%s %j', (name, args, sentence) => {
    expect(refusal(name, ...args)).toBe(`${name}: ${sentence}`);
  });
});

describe('a line with a blank gives blanks in the shape of its answer', () => {
  test.each<[string, unknown[], unknown]>([
    ['FUNNEL_FORECAST', ['', column(0.5, 0.2)], column('', '', '')],
    ['FUNNEL_FORECAST', [1000, column(0.5, '', 0.2, '')], column('', '', '', '')],
    ['FUNNEL_FORECAST', [1000, [[0.5, '', 0.2]]], [['', '', '', '']]],
    ['FUNNEL_REVERSE', ['', [[0.5, 0.3]]], [['', '', '']]],
    [
      'EQUIVALENT_LIFT',
      [column(0.03, 0.2), '', 0.04],
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'EQUIVALENT_LIFT',
      [[[0.03, 0.2]], 1, ''],
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['EQUIVALENT_LIFT', [column('', ''), 1, 0.04], ''],
    ['FUNNEL_FORECAST', [1000, column(0.5, 0.2, '', '')], column(1000, 500, 100)],
  ])('%s %j', (name, args, expected) => {
    expectCells(answer(name, ...args), expected);
  });

  test('a wrong rate beside a blank one fails', () => {
    expect(refusal('FUNNEL_FORECAST', 1000, column(0.5, '', 2))).toBe(
      'FUNNEL_FORECAST: rates must be a share from 0 to 1 (0% to 100%), got 2 (200%) (row 3)',
    );
  });
});

describe('a small table of settings passes over wholly blank rows, wherever they are', () => {
  const tiers = [
    ['', ''],
    [0.8, 0.1],
    ['', ''],
    [1, 0.2],
    ['', ''],
  ];

  test('tiers', () => {
    // 95 % reaches the tier from 80 %: 95 × 10 %.
    expectCells(answer('WEEKLY_BONUS', 95, 100, tiers), 9.5);
  });

  test('weights of weeks, which may have a gap for a holiday line', () => {
    const quotas = answer('WEEKLY_QUOTAS', 500, moscow('2023-10-01'), column(1, 1, '', 1, 1, 0));
    expect(Array.isArray(quotas) && quotas.slice(1).map((row) => row[4])).toEqual([
      125, 125, 125, 125, 0,
    ]);
  });

  test('cuts', () => {
    const cuts = [
      [10, 20, 30, 40],
      ['', '', '', ''],
      [1, 2, 3, 4],
      [100, 200, 300, 400],
    ];
    expectCells(answer('RFM_SCORE', 1, 1, 150, cuts), [[5, 1, 2, 512, 'New']]);
  });

  test('a half-blank row fails and is counted with the blank ones', () => {
    expect(
      refusal('WEEKLY_BONUS', 95, 100, [
        ['', ''],
        [0.8, 0.1],
        ['', ''],
        [1, ''],
      ]),
    ).toBe(
      'WEEKLY_BONUS: tiers must be a share from 0 to 1 (0% to 100%), got a blank cell (row 4, column 2)',
    );
    expect(
      refusal('WEEKLY_BONUS', 95, 100, [
        [0.8, 0.1],
        ['', ''],
        [0.7, 0.2],
      ]),
    ).toBe('WEEKLY_BONUS: tiers must be rows whose first column increases, got 0.8; 0.7 (row 3)');
  });
});

describe('a table passes over wholly blank rows, and messages still count them', () => {
  const [january, february] = [moscow('2026-01-10'), moscow('2026-02-10')];

  test('between the rows and before them', () => {
    const plain = answer('RFM_SEGMENT', column('A', 'B'), column(january, february), column(1, 2));
    const gaps = ['', 'A', '', 'B', ''];
    const dates = column('', january, '', february, '');
    expect(answer('RFM_SEGMENT', column(...gaps), dates, column('', 1, '', 2, ''))).toEqual(plain);
  });

  test('a half-filled row fails', () => {
    const customers = column('A', '', 'B', 'C');
    expect(
      refusal('RFM_SEGMENT', customers, column(january, '', february, ''), column(1, '', 2, 3)),
    ).toBe('RFM_SEGMENT: dates must be a date from 1900 to 9999, got a blank cell (row 4)');
  });

  test('a rule across rows names the row as the user counts', () => {
    expect(
      refusal('HIRING_PLAN', column(january, '', moscow('2026-03-01')), column(1, '', 2), 1),
    ).toBe(
      'HIRING_PLAN: months must be a date in the month after the row above, got 2026-03-01 (row 3)',
    );
  });

  test('a table with nothing in it is its header', () => {
    const blank = column('', '');
    expect(answer('HIRING_PLAN', blank, blank, '')).toHaveLength(1);
    expect(answer('WEEKLY_QUOTAS', '', '')).toHaveLength(1);
    expect(answer('PROFIT_LEVERS', blank, blank)).toHaveLength(1);
  });

  test('a required cell that is blank beside filled columns fails', () => {
    expect(refusal('HIRING_PLAN', column(january), column(1), '')).toBe(
      'HIRING_PLAN: current must be a number of 0 or more, got a blank cell',
    );
  });
});
