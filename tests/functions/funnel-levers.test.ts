import { calculate } from '../../src/functions/calculate';
import { answer, column, refusal, russianRefusal, spreadsheet } from '../harness/cells';

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

  test('passes over a stage without a count, and counts it in messages', () => {
    const gaps = column('Leads', 'Calls', 'Invoices', 'Sales', 'Renewals');
    expect(answer('FUNNEL_LEVERS', gaps, column(1000, '', 200, 50, ''))).toEqual(
      answer('FUNNEL_LEVERS', stages, counts),
    );
    expect(answer('FUNNEL_LEVERS', gaps, column('', '', 1000, 200, 50))).toEqual(
      answer('FUNNEL_LEVERS', column('Invoices', 'Sales', 'Renewals'), counts),
    );
    expect(refusal('FUNNEL_LEVERS', gaps, column(1000, '', -1, 50, ''))).toBe(
      'FUNNEL_LEVERS: counts must be a number of 0 or more, got -1 (row 3)',
    );
  });

  test('gives its header for blank columns', () => {
    const blank = column('', '');
    const header = answer('FUNNEL_LEVERS', blank, blank, '', 5000) as unknown[][];
    expect(answer('FUNNEL_LEVERS', blank, blank)).toHaveLength(1);
    expect(header).toHaveLength(1);
    expect(header[0]).toContain('Extra value');
  });

  test('leaves blank what the counts cannot tell', () => {
    // Nobody passed the first step, so nobody entered the second.
    const [, ...rows] = answer('FUNNEL_LEVERS', stages, column(100, 0, 0), '', 10) as unknown[][];
    expect(rows).toEqual([
      ['Invoices', 0, 0.01, '', '', '', '', ''],
      ['Sales', '', '', '', '', '', '', ''],
    ]);
  });

  test('refuses a lift above 100 % and a name that is missing', () => {
    expect(refusal('FUNNEL_LEVERS', stages, counts, 2)).toBe(
      'FUNNEL_LEVERS: lift must be a share from 0 to 1 (0% to 100%), got 2 (200%)',
    );
    expect(russianRefusal('FUNNEL_LEVERS', column('Заявки', '', 'Продажи'), counts)).toBe(
      'FUNNEL_LEVERS: в параметре labels (название) ожидается название или номер, получено: пустая ячейка (строка 2)',
    );
  });
});
