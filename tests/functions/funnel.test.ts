import { syntaxOf } from '../../src/gate/example-formulas';
import { calculate } from '../../src/functions/calculate';
import { functionNamed } from '../../src/functions/registry';
import {
  answer,
  column,
  expectCells,
  refusal,
  russianRefusal,
  spreadsheet,
} from '../harness/cells';

test.each([
  'FUNNEL_FORECAST(top; rates)',
  'FUNNEL_REVERSE(target; rates; [whole])',
  'FUNNEL_LEVERS(labels; counts; [lift]; [value])',
  'BENCHMARK_GAP(labels; counts; benchmarks; [confidence])',
  'EQUIVALENT_LIFT(rates; step; new_rate)',
])('the contract: %s', (syntax) => {
  const [name = ''] = syntax.split('(');
  const definition = functionNamed(name);
  expect(definition && syntaxOf(name, definition)).toBe(syntax);
});

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
      'FUNNEL_FORECAST: в rates ожидается один столбец или одна строка, получено: 2 × 2',
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
      'FUNNEL_REVERSE: в whole ожидается ИСТИНА или ЛОЖЬ, получено: 0',
    );
  });

  test('refuses a step that nobody passes', () => {
    expect(refusal('FUNNEL_REVERSE', 20, column(0.5, 0))).toBe(
      'FUNNEL_REVERSE: rates must be a share above 0, at most 1 (100%), got 0 (row 2)',
    );
    expect(russianRefusal('FUNNEL_REVERSE', 20, column(0.5, 0))).toBe(
      'FUNNEL_REVERSE: в rates ожидается доля больше 0 и не больше 1 (100 %), получено: 0 (строка 2)',
    );
  });
});

describe('FUNNEL_LEVERS', () => {
  const stages = column('Leads', 'Invoices', 'Sales');
  const counts = column(1000, 200, 50);

  function headerOf(...args: readonly unknown[]): unknown {
    const table = calculate('FUNNEL_LEVERS', args, spreadsheet('ru_RU'));
    return Array.isArray(table) ? table[0] : table;
  }

  test('shows money only when the value of a result is given', () => {
    const figures = ['Переход в этап', 'Конверсия', 'Повышенная конверсия', 'Итог воронки'];
    const gains = ['Прирост итога', 'Прирост, доля'];
    expect(headerOf(stages, counts)).toEqual([...figures, ...gains, 'Место']);
    expect(headerOf(stages, counts, '', 0)).toEqual([
      ...figures,
      ...gains,
      'Прирост в деньгах',
      'Место',
    ]);
  });

  test.each([[''], [0], [5000]])('is as wide as its header when a result is worth %p', (value) => {
    const table = answer('FUNNEL_LEVERS', stages, counts, '', value) as unknown[][];
    const [width, ...others] = table.map((row) => row.length);
    expect(width).toBe(value === '' ? 7 : 8);
    expect(others).toEqual([width, width]);
  });

  test('leaves trailing blank rows out', () => {
    const long = answer('FUNNEL_LEVERS', [...stages, [''], ['']], [...counts, [''], ['']]);
    expect(long).toEqual(answer('FUNNEL_LEVERS', stages, counts));
  });

  test('gives its header for blank columns', () => {
    expect(answer('FUNNEL_LEVERS', column('', ''), column('', ''))).toHaveLength(1);
  });

  test('leaves blank what the counts cannot tell', () => {
    // Nobody passed the first step, so nobody entered the second.
    const [, ...rows] = answer('FUNNEL_LEVERS', stages, column(100, 0, 0), '', 10) as unknown[][];
    expect(rows).toEqual([
      ['Invoices', 0, 0.01, '', '', '', '', ''],
      ['Sales', '', '', '', '', '', '', ''],
    ]);
  });

  test('refuses a blank stage, a lift above 100 % and a name that is missing', () => {
    expect(refusal('FUNNEL_LEVERS', stages, column(1000, '', 50))).toBe(
      'FUNNEL_LEVERS: counts must be a number of 0 or more, got a blank cell (row 2)',
    );
    expect(refusal('FUNNEL_LEVERS', stages, counts, 2)).toBe(
      'FUNNEL_LEVERS: lift must be a share from 0 to 1 (0% to 100%), got 2',
    );
    expect(russianRefusal('FUNNEL_LEVERS', column('Заявки', '', 'Продажи'), counts)).toBe(
      'FUNNEL_LEVERS: в labels ожидается название или номер, получено: пустая ячейка (строка 2)',
    );
  });
});

describe('BENCHMARK_GAP', () => {
  const stages = column('Leads', 'Invoices', 'Sales');
  const counts = column(1000, 200, 50);
  const plain = (): unknown => answer('BENCHMARK_GAP', stages, counts, column(0.3, 0.2));

  test('takes benchmarks that stand beside their stages, and longer ranges', () => {
    expect(answer('BENCHMARK_GAP', stages, counts, column('', 0.3, 0.2))).toEqual(plain());
    expect(answer('BENCHMARK_GAP', stages, counts, [[0.3, 0.2]])).toEqual(plain());
    const longer = [stages, counts, column(0.3, 0.2)].map((cells) => [...cells, [''], ['']]);
    expect(answer('BENCHMARK_GAP', ...longer)).toEqual(plain());
  });

  test('counts on 95 % unless told otherwise', () => {
    expect(answer('BENCHMARK_GAP', stages, counts, column(0.3, 0.2), 0.95)).toEqual(plain());
    // 50 of 200: 0.195 to 0.314 at 95 %, narrower than 0.2 at 80 % (0.213 to 0.291).
    expect(verdictsAt('')).toEqual(['below', 'too few data']);
    expect(verdictsAt(0.8)).toEqual(['below', 'above']);
  });

  function verdictsAt(confidence: unknown): unknown[] {
    const table = answer('BENCHMARK_GAP', stages, counts, column(0.3, 0.2), confidence);
    return (table as unknown[][]).slice(1).map((row) => row[9]);
  }

  test('gives its header for blank ranges', () => {
    const blank = column('', '');
    expect(answer('BENCHMARK_GAP', blank, blank, blank)).toHaveLength(1);
  });

  test('speaks Russian in a Russian spreadsheet', () => {
    const args = [stages, column(0, 0, 0), column(0.3, 0.2)];
    expect(calculate('BENCHMARK_GAP', args, spreadsheet('ru_RU'))).toEqual([
      [
        'Переход в этап',
        'Вошло',
        'Прошло',
        'Конверсия',
        'Нижняя граница',
        'Верхняя граница',
        'Бенчмарк',
        'Доля от бенчмарка',
        'Прирост итога',
        'Вывод',
      ],
      ['Invoices', 0, 0, '', '', '', 0.3, '', '', 'нет данных'],
      ['Sales', 0, 0, '', '', '', 0.2, '', '', 'нет данных'],
    ]);
  });

  test('says how many benchmarks there must be', () => {
    expect(refusal('BENCHMARK_GAP', stages, counts, 0.3)).toBe(
      'BENCHMARK_GAP: benchmarks must be 2 rates, one for each step between stages, got 1',
    );
    expect(russianRefusal('BENCHMARK_GAP', stages, counts, 0.3)).toBe(
      'BENCHMARK_GAP: в benchmarks ожидается столько показателей, сколько переходов между этапами (2), получено: 1',
    );
  });

  test('names the row of a stage that grows', () => {
    expect(refusal('BENCHMARK_GAP', stages, column(9, 10, 5), column(0.3, 0.2))).toBe(
      'BENCHMARK_GAP: counts must be a number not above the stage before it, got 10 (row 2)',
    );
  });

  test.each([95, 0, 1])('refuses a confidence of %d', (confidence) => {
    expect(refusal('BENCHMARK_GAP', stages, counts, column(0.3, 0.2), confidence)).toBe(
      `BENCHMARK_GAP: confidence must be a share above 0 and below 1, such as 95%, got ${confidence}`,
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
      'EQUIVALENT_LIFT: step must be the number of a step in rates, 1 is the first, got 3',
    );
    expect(russianRefusal('EQUIVALENT_LIFT', column(0.03, 0.2), 1.5, 0.04)).toBe(
      'EQUIVALENT_LIFT: в step ожидается номер одного из шагов в rates, 1 — первый, получено: 1,5',
    );
  });
});
