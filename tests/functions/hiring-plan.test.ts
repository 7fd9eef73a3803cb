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

const HEADER = [
  'Month',
  'Reps needed',
  'Ready reps',
  'New reps ready',
  'Open vacancies by',
  'Capacity, new reps',
  'Shortfall, reps',
];
const MONTHS = column(moscow('2023-11-01'), moscow('2023-12-01'), '', '');
const NEEDED = column(5, 9, '', '');

// 60 days before 1 November and 1 December 2023 are 2 September and 2 October; 9 − (4 + 6) < 0.
const PLAN = [
  HEADER,
  [moscow('2023-11-01'), 5, 6, 2, moscow('2023-09-02'), 3, 0],
  [moscow('2023-12-01'), 9, 9, 3, moscow('2023-10-02'), 3, 0],
];

test('by default one team lead takes three a month, nobody leaves, and it takes 20 + 40 days', () => {
  expectCells(answer('HIRING_PLAN', MONTHS, NEEDED, 4), PLAN);
  expectCells(answer('HIRING_PLAN', MONTHS, NEEDED, 4, '', '', '', '', ''), PLAN);
  expectCells(answer('HIRING_PLAN', MONTHS, NEEDED, 4, 1, 3, 0, 20, 40), PLAN);
});

test('months in which nobody is hired have no date', () => {
  expectCells(answer('HIRING_PLAN', MONTHS, NEEDED, 9), [
    HEADER,
    [moscow('2023-11-01'), 5, 9, 0, '', 3, 0],
    [moscow('2023-12-01'), 9, 9, 0, '', 3, 0],
  ]);
});

test('two team leads take twice as many', () => {
  // Two leads × 2 = 4 a month: 1 in November for 5, 4 in December for 9.
  const table = answer('HIRING_PLAN', MONTHS, NEEDED, 4, 2, 2);
  expect(Array.isArray(table) && table.slice(1).map((row) => [row[3], row[5]])).toEqual([
    [1, 4],
    [4, 4],
  ]);
});

test('the header is Russian in a Russian spreadsheet', () => {
  const table = calculate('HIRING_PLAN', [MONTHS, NEEDED, 4], spreadsheet('ru_RU'));
  expect(Array.isArray(table) && table[0]).toEqual([
    'Месяц',
    'Нужно менеджеров',
    'Готовых менеджеров',
    'Новых выйдет',
    'Открыть вакансии до',
    'Предел новых',
    'Нехватка менеджеров',
  ]);
});

test('months with a gap are refused with the date that does not follow', () => {
  const args = [column(moscow('2023-11-01'), moscow('2024-01-15')), column(5, 9), 4];
  expect(refusal('HIRING_PLAN', ...args)).toBe(
    'HIRING_PLAN: months must be a date in the month after the row above, got 2024-01-15 (row 2)',
  );
  expect(russianRefusal('HIRING_PLAN', ...args)).toBe(
    'HIRING_PLAN: в параметре months (месяц) ожидается дата в месяце, следующем за месяцем строки выше, получено: 15.01.2024 (строка 2)',
  );
});

test.each<[string, unknown[], string]>([
  [
    'half a hire',
    [MONTHS, NEEDED, 4, 1, 2.5],
    'monthly_cap must be a whole number from 0 to 10000, got 2.5',
  ],
  [
    'more than everybody leaving',
    [MONTHS, NEEDED, 4, 1, 3, 5],
    'attrition must be a share from 0 to 1 (0% to 100%), got 5 (500%)',
  ],
  [
    'a need left blank',
    [MONTHS, column(5, '', '', ''), 4],
    'needed must be a number of 0 or more, got a blank cell (row 2)',
  ],
  ['reps below 0', [MONTHS, NEEDED, -1], 'current must be a number of 0 or more, got -1'],
])('%s is refused', (_, args, sentence) => {
  expect(refusal('HIRING_PLAN', ...args)).toBe(`HIRING_PLAN: ${sentence}`);
});
