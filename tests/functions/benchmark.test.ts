import { calculate } from '../../src/functions/calculate';
import {
  answer,
  column,
  expectCells,
  refusal,
  russianRefusal,
  spreadsheet,
} from '../harness/cells';

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

  test('passes over a stage without a count together with its benchmark', () => {
    const gaps = column('Leads', 'Calls', 'Invoices', 'Sales');
    const counted = column(1000, '', 200, 50);
    expect(answer('BENCHMARK_GAP', gaps, counted, column('', 0.9, 0.3, 0.2))).toEqual(plain());
    expect(answer('BENCHMARK_GAP', gaps, counted, column(0.9, 0.3, 0.2))).toEqual(plain());
    expect(answer('BENCHMARK_GAP', gaps, counted, [[0.9, 0.3, 0.2]])).toEqual(plain());
    const [spread, spreadCounts] = [
      column('Leads', 'Calls', '', 'Invoices', 'Sales'),
      column(1000, '', '', 200, 50),
    ];
    expect(answer('BENCHMARK_GAP', spread, spreadCounts, [[0.9, 0.3, 0.2]])).toEqual(plain());
    const late = column('', 1000, 200, 50);
    expect(
      answer('BENCHMARK_GAP', column('Calls', 'Leads', 'Invoices', 'Sales'), late, [
        [0.9, 0.3, 0.2],
      ]),
    ).toEqual(plain());
  });

  test('passes over wholly blank rows, and benchmarks stay beside their stages', () => {
    const [gaps, counted] = [
      column('Leads', '', 'Invoices', '', 'Sales'),
      column(1000, '', 200, '', 50),
    ];
    expect(answer('BENCHMARK_GAP', gaps, counted, column('', '', 0.3, '', 0.2))).toEqual(plain());
    expect(answer('BENCHMARK_GAP', gaps, counted, column('', 0.3, '', 0.2))).toEqual(plain());
    expect(answer('BENCHMARK_GAP', gaps, counted, column(0.3, 0.2))).toEqual(plain());
  });

  test('leaves blank what a blank benchmark would tell', () => {
    // Wilson's intervals at 95 % of 200 of 1000 and of 50 of 200, by the closed formula.
    for (const benchmarks of [column('', 0.3, ''), [[0.3, '']]]) {
      const table = answer('BENCHMARK_GAP', stages, counts, benchmarks) as unknown[][];
      expectCells(table.slice(1), [
        ['Invoices', 1000, 200, 0.2, 0.176377090443, 0.225918964648, 0.3, 2 / 3, 25, 'below'],
        ['Sales', 200, 50, 0.25, 0.195081680068, 0.31434098312, '', '', '', ''],
      ]);
    }
    expect(verdictsOf(answer('BENCHMARK_GAP', stages, counts, column('', '', '')))).toEqual([
      '',
      '',
    ]);
  });

  // The contract: 200 of 400 and 5 of 10 against 50 %.
  test('tells at benchmark from too few data by the width of the interval', () => {
    const verdictOf = (entered: number, passed: number): unknown[] =>
      verdictsOf(answer('BENCHMARK_GAP', column('A', 'B'), column(entered, passed), 0.5));
    expect(verdictOf(400, 200)).toEqual(['at benchmark']);
    expect(verdictOf(10, 5)).toEqual(['too few data']);
  });

  test('speaks the language it is asked for, in header and verdicts', () => {
    const asked = (...settings: readonly unknown[]): unknown =>
      answer('BENCHMARK_GAP', stages, counts, column(0.3, 0.2), '', ...settings);
    const russian = calculate(
      'BENCHMARK_GAP',
      [stages, counts, column(0.3, 0.2)],
      spreadsheet('ru_RU'),
    );
    expect(asked('ru')).toEqual(russian);
    expect(asked(' RU ')).toEqual(russian);
    expect(asked('')).toEqual(plain());
    expect(asked('en')).toEqual(plain());
    expect(refusal('BENCHMARK_GAP', stages, counts, column(0.3, 0.2), '', 'de')).toBe(
      'BENCHMARK_GAP: language must be one of "ru", "en", got "de"',
    );
  });

  function verdictsOf(table: unknown): unknown[] {
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
      'BENCHMARK_GAP: в параметре benchmarks (бенчмарк) ожидается столько показателей, сколько переходов между этапами (2), получено: 1',
    );
  });

  test('names the row of a stage that grows', () => {
    expect(refusal('BENCHMARK_GAP', stages, column(9, 10, 5), column(0.3, 0.2))).toBe(
      'BENCHMARK_GAP: counts must be a number no greater than the stage before it, got 10 (row 2)',
    );
  });

  test.each([
    [95, '95 (9500%)'],
    [0, '0'],
    [1, '1 (100%)'],
  ])('refuses a confidence of %d', (confidence, quoted) => {
    expect(refusal('BENCHMARK_GAP', stages, counts, column(0.3, 0.2), confidence)).toBe(
      `BENCHMARK_GAP: confidence must be a share above 0 and below 1, such as 95%, got ${quoted}`,
    );
  });
});
