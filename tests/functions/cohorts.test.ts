import { calculate } from '../../src/functions/calculate';
import {
  answer,
  column,
  expectCells,
  moscow,
  refusal,
  russianRefusal,
  spreadsheet,
} from '../harness/cells';

const dates = (...isos: readonly string[]): unknown[][] =>
  column(...isos.map((iso) => iso && moscow(iso)));

const CUSTOMERS = column('a', 'a', 'b', 'b', 'c');
const DATES = dates('2024-01-05', '2024-02-10', '2024-01-20', '2024-03-01', '2024-02-02');

// The contract's example: of the two of January a came back in February, b in March.
const TABLE = [
  ['Cohort', 'Customers', 0, 1, 2],
  [moscow('2024-01-01'), 2, 1, 0.5, 0.5],
  [moscow('2024-02-01'), 1, 1, 0, ''],
];

test('cohorts by month show the share that came back', () => {
  expectCells(answer('COHORT_RETENTION', CUSTOMERS, DATES), TABLE);
  expectCells(answer('COHORT_RETENTION', CUSTOMERS, DATES, '', '', '', ''), TABLE);
});

test('wholly blank rows are passed over, names are trimmed', () => {
  const customers = column('a', ' a', '', 'b ', 'b', 'c', '');
  const days = dates('2024-01-05', '2024-02-10', '', '2024-01-20', '2024-03-01', '2024-02-02', '');
  expectCells(answer('COHORT_RETENTION', customers, days), TABLE);
});

test('money in a period and money per customer so far, refunds taken off', () => {
  const amounts = column(100, 60, 300, -40, 10);
  const shown = (show: string): unknown =>
    answer('COHORT_RETENTION', CUSTOMERS, DATES, amounts, show);
  // January: 100 + 300, 60 in February, −40 in March; of two customers 200, 230, 210.
  expectCells(shown('revenue'), [
    ['Cohort', 'Customers', 0, 1, 2],
    [moscow('2024-01-01'), 2, 400, 60, -40],
    [moscow('2024-02-01'), 1, 10, 0, ''],
  ]);
  expectCells(shown('LTV'), [
    ['Cohort', 'Customers', 0, 1, 2],
    [moscow('2024-01-01'), 2, 200, 230, 210],
    [moscow('2024-02-01'), 1, 10, 10, ''],
  ]);
});

test('weeks run from Monday to Sunday, quarters from their first month', () => {
  const of = (period: string): unknown =>
    answer('COHORT_RETENTION', column('a', 'b'), dates('2024-03-31', '2024-04-01'), '', '', period);
  // 31 March 2024 was a Sunday.
  expectCells(of('week'), [
    ['Cohort', 'Customers', 0, 1],
    [moscow('2024-03-25'), 1, 1, 0],
    [moscow('2024-04-01'), 1, 1, ''],
  ]);
  expectCells(of('quarter'), [
    ['Cohort', 'Customers', 0, 1],
    [moscow('2024-01-01'), 1, 1, 0],
    [moscow('2024-04-01'), 1, 1, ''],
  ]);
});

test('columns run through the period of the day of counting, later rows are ignored', () => {
  expectCells(answer('COHORT_RETENTION', CUSTOMERS, DATES, '', '', '', moscow('2024-02-29')), [
    ['Cohort', 'Customers', 0, 1],
    [moscow('2024-01-01'), 2, 1, 0.5],
    [moscow('2024-02-01'), 1, 1, ''],
  ]);
  const later = answer(
    'COHORT_RETENTION',
    column('a'),
    dates('2024-01-05'),
    '',
    '',
    '',
    moscow('2024-03-01'),
  );
  expectCells(later, [
    ['Cohort', 'Customers', 0, 1, 2],
    [moscow('2024-01-01'), 1, 1, 0, 0],
  ]);
});

test('without anybody there is the header alone, in the language of the spreadsheet', () => {
  const blank = column('', '');
  expect(answer('COHORT_RETENTION', blank, blank)).toEqual([['Cohort', 'Customers']]);
  expect(answer('COHORT_RETENTION', CUSTOMERS, DATES, '', '', '', moscow('2023-12-31'))).toEqual([
    ['Cohort', 'Customers'],
  ]);
  expect(calculate('COHORT_RETENTION', [blank, blank], spreadsheet('ru_RU'))).toEqual([
    ['Когорта', 'Клиентов'],
  ]);
});

test.each<[string, unknown[], string, string]>([
  [
    'money without amounts',
    [CUSTOMERS, DATES, '', 'revenue'],
    'show must be "share" or "customers" if no amounts are given, got "revenue"',
    'в параметре show (что показать) ожидается "share" или "customers", если amounts не заданы, получено: «revenue»',
  ],
  [
    'a blank amount beside a date',
    [column('a', 'b'), dates('2024-01-05', '2024-01-06'), column(1, '')],
    'amounts must be a number, got a blank cell (row 2)',
    'в параметре amounts (сумма) ожидается число, получено: пустая ячейка (строка 2)',
  ],
  [
    'a purchase without a date',
    [column('a', '', 'b'), dates('2024-01-05', '', '')],
    'dates must be a date from 1900 to 9999, got a blank cell (row 3)',
    'в параметре dates (дата покупки) ожидается дата с 1900 по 9999 год, получено: пустая ячейка (строка 3)',
  ],
  [
    'another period',
    [CUSTOMERS, DATES, '', '', 'year'],
    'period must be one of "month", "quarter", "week", got "year"',
    'в параметре period (период) ожидается одно из слов "month", "quarter", "week", получено: «year»',
  ],
  [
    'weeks from a date mistyped',
    [column('a', 'b'), dates('2024-01-05', '2924-01-06'), '', '', 'week'],
    'dates must be dates close enough together for the table to fit on a sheet, got 2024-01-05; 2924-01-06',
    'в параметре dates (дата покупки) ожидается такой промежуток дат, чтобы таблица поместилась на лист, получено: 05.01.2024; 06.01.2924',
  ],
])('%s is refused', (_, args, english, russian) => {
  expect(refusal('COHORT_RETENTION', ...args)).toBe(`COHORT_RETENTION: ${english}`);
  expect(russianRefusal('COHORT_RETENTION', ...args)).toBe(`COHORT_RETENTION: ${russian}`);
});
