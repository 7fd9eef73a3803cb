import { calculate } from '../../src/functions/calculate';
import { answer, column, expectCells, moscow, refusal, spreadsheet } from '../harness/cells';

const HEADER = [
  'Month',
  'On paper',
  'Active at start',
  'New',
  'Reactivated',
  'Churned',
  'Active at end',
  'Churn',
  'Active share',
];
const CUSTOMERS = column('a', '', ' b', 'a ');
const DATES = column(moscow('2024-01-10'), '', moscow('2024-01-15'), moscow('2024-03-20'));

// The contract's example, with a window of 31 days.
test('who is new, back, gone and alive, month by month', () => {
  expectCells(answer('ACTIVE_BASE', CUSTOMERS, DATES, 31, moscow('2024-03-31')), [
    HEADER,
    [moscow('2024-01-01'), 2, 0, 2, 0, 0, 2, '', 1],
    [moscow('2024-02-01'), 2, 2, 0, 0, 2, 0, 1, 0],
    [moscow('2024-03-01'), 2, 0, 0, 1, 0, 1, '', 0.5],
  ]);
});

test('the window is 90 days and the last month ends at the latest date unless told otherwise', () => {
  // 10 and 15 January are 70 and 65 days before 20 March.
  const table = [
    HEADER,
    [moscow('2024-01-01'), 2, 0, 2, 0, 0, 2, '', 1],
    [moscow('2024-02-01'), 2, 2, 0, 0, 0, 2, 0, 1],
    [moscow('2024-03-01'), 2, 2, 0, 0, 0, 2, 0, 1],
  ];
  expectCells(answer('ACTIVE_BASE', CUSTOMERS, DATES), table);
  expectCells(answer('ACTIVE_BASE', CUSTOMERS, DATES, '', ''), table);
});

test('without anybody there is the header alone, in the language of the spreadsheet', () => {
  const blank = column('', '');
  expect(answer('ACTIVE_BASE', blank, blank)).toEqual([HEADER]);
  expect(answer('ACTIVE_BASE', CUSTOMERS, DATES, 31, moscow('2023-12-31'))).toEqual([HEADER]);
  expect(calculate('ACTIVE_BASE', [blank, blank], spreadsheet('ru_RU'))).toEqual([
    [
      'Месяц',
      'На бумаге',
      'Активны на начало',
      'Новые',
      'Вернулись',
      'Ушли',
      'Активны на конец',
      'Отток',
      'Доля активных',
    ],
  ]);
});

test.each<[string, unknown[], string]>([
  [
    'a window of 0 days',
    [CUSTOMERS, DATES, 0],
    'window must be a whole number from 1 to 36500, got 0',
  ],
  [
    'half a day',
    [CUSTOMERS, DATES, 30.5],
    'window must be a whole number from 1 to 36500, got 30.5',
  ],
  [
    'a customer without a date',
    [column('a', 'b'), column(moscow('2024-01-10'), '')],
    'dates must be a date from 1900 to 9999, got a blank cell (row 2)',
  ],
])('%s is refused', (_, args, sentence) => {
  expect(refusal('ACTIVE_BASE', ...args)).toBe(`ACTIVE_BASE: ${sentence}`);
});
