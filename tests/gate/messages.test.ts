import { calculate } from '../../src/functions/calculate';
import {
  answer,
  column,
  failure,
  moscow,
  refusal,
  russianRefusal,
  spreadsheet,
} from '../harness/cells';

test.each<[string, unknown[], string, string]>([
  [
    'ICE_SCORE',
    [column(8, 0, 10), 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got 0 (row 2)',
    'ICE_SCORE: в параметре impact (влияние) ожидается число от 1 до 10, получено: 0 (строка 2)',
  ],
  [
    'ICE_SCORE',
    [column(11, 8, 12.5, 'много', 0, 10), 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got 11 (row 1), 12.5 (row 3), "много" (row 4); 4 such cells in all',
    'ICE_SCORE: в параметре impact (влияние) ожидается число от 1 до 10, получено: 11 (строка 1), 12,5 (строка 3), «много» (строка 4); всего таких ячеек: 4',
  ],
  [
    'ICE_SCORE',
    [column(11, 8, 12), 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got 11 (row 1), 12 (row 3)',
    'ICE_SCORE: в параметре impact (влияние) ожидается число от 1 до 10, получено: 11 (строка 1), 12 (строка 3)',
  ],
  [
    'ICE_SCORE',
    [8, 6, 3, 'mean'],
    'ICE_SCORE: method must be one of "product", "average", got "mean"',
    'ICE_SCORE: в параметре method (способ) ожидается одно из слов "product", "average", получено: «mean»',
  ],
  [
    'ICE_SCORE',
    [column(1, 2, 3), column(1, 2), 3],
    'ICE_SCORE: confidence must be a single cell or a range of the same shape as impact (3 × 1 cells), got 2 × 1 cells',
    'ICE_SCORE: в параметре confidence (уверенность) ожидается одна ячейка или диапазон той же формы, что impact (3 × 1), получено: 2 × 1',
  ],
  [
    'ICE_SCORE',
    [8, '5', 3],
    'ICE_SCORE: confidence must be a number from 1 to 10, got "5" (text, not a number)',
    'ICE_SCORE: в параметре confidence (уверенность) ожидается число от 1 до 10, получено: «5» (текст, а не число)',
  ],
  [
    'ICE_SCORE',
    ['#N/A', 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got the error #N/A',
    'ICE_SCORE: в параметре impact (влияние) ожидается число от 1 до 10, получено: ошибка #N/A',
  ],
  [
    'FUNNEL_CONV',
    [
      [
        [20, 15],
        [10, -1],
      ],
    ],
    'FUNNEL_CONV: counts must be a number of 0 or more, got -1 (row 2, column 2)',
    'FUNNEL_CONV: в параметре counts (людей на этапе) ожидается число не меньше 0, получено: -1 (строка 2, столбец 2)',
  ],
  [
    'FUNNEL_CONV',
    [column(20, 15), column('step', 'total')],
    'FUNNEL_CONV: show must be a single cell, got 2 × 1 cells',
    'FUNNEL_CONV: в параметре show (что показать) ожидается одна ячейка, получено: 2 × 1',
  ],
  [
    'WEEKLY_BONUS',
    [100, 0],
    'WEEKLY_BONUS: plan must be a number above 0, got 0',
    'WEEKLY_BONUS: в параметре plan (план) ожидается число больше 0, получено: 0',
  ],
  [
    'WEEKLY_BONUS',
    [
      100,
      100,
      [
        [0.9, 0.03],
        [1, 5],
      ],
    ],
    'WEEKLY_BONUS: tiers must be a share from 0 to 1 (0% to 100%), got 5 (500%) (row 2, column 2)',
    'WEEKLY_BONUS: в параметре tiers (ступени) ожидается доля от 0 до 1 (от 0 % до 100 %), получено: 5 (500 %) (строка 2, столбец 2)',
  ],
  [
    'WEEKLY_BONUS',
    [
      100,
      100,
      [
        [1, 0.03],
        [0.9, 0.05],
      ],
    ],
    'WEEKLY_BONUS: tiers must be rows whose first column increases, got 1; 0.9 (row 2)',
    'WEEKLY_BONUS: в параметре tiers (ступени) ожидается первый столбец, растущий от строки к строке, получено: 1; 0,9 (строка 2)',
  ],
  [
    'HIRE_START_DATE',
    ['1 декабря'],
    'HIRE_START_DATE: needed_by must be a date from 1900 to 9999, got "1 декабря" (text, not a date)',
    'HIRE_START_DATE: в параметре needed_by (к какой дате) ожидается дата с 1900 по 9999 год, получено: «1 декабря» (текст, а не дата)',
  ],
  [
    'HIRE_START_DATE',
    [moscow('2023-12-01'), 2.5],
    'HIRE_START_DATE: hire_days must be a whole number from 0 to 3650, got 2.5',
    'HIRE_START_DATE: в параметре hire_days (поиск) ожидается целое число от 0 до 3650, получено: 2,5',
  ],
  [
    'RFM_SEGMENT',
    [column('Альфа', 'Бета'), column(moscow('2026-01-01')), column(1, 2)],
    'RFM_SEGMENT: dates must be a column as long as customers (2 rows), got 1 row',
    'RFM_SEGMENT: в параметре dates (дата покупки) ожидается столбец той же длины, что customers (из 2 строк), получено: из 1 строки',
  ],
])('%s %j says in both languages what it wants and what it got', (name, args, english, russian) => {
  expect(refusal(name, ...args)).toBe(english);
  expect(russianRefusal(name, ...args)).toBe(russian);
});

test.each([
  ['ICE_SCORE', [column(1, 2, 3), 'x', 3], 'got "x"'],
  ['ICE_SCORE', [column(1, 2, 3), 6, 3, 'mean'], 'got "mean"'],
  [
    'FUNNEL_CONV',
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      'all',
    ],
    'got "all"',
  ],
])('%s names a bad single cell once, however many rows it is repeated for', (name, args, got) => {
  expect(refusal(name, ...args)).toMatch(new RegExp(`, ${got}$`));
});

test('a result too large for a cell is refused in the language of the spreadsheet', () => {
  const counts = column(5e-324, 1e308);
  expect(refusal('FUNNEL_CONV', counts)).toMatch(/^FUNNEL_CONV: the result must be .+, got .+$/);
  const russian = /^FUNNEL_CONV: в результате ожидается [а-яё ,]+, получено: [а-яё ]+$/;
  expect(russianRefusal('FUNNEL_CONV', counts)).toMatch(russian);
});

test('TRUE and FALSE are quoted as the spreadsheet shows them', () => {
  expect(refusal('WEEKLY_BONUS', true, 1)).toMatch(/, got TRUE$/);
  expect(russianRefusal('WEEKLY_BONUS', true, 1)).toMatch(/, получено: ИСТИНА$/);
  expect(russianRefusal('WEEKLY_BONUS', false, 1)).toMatch(/, получено: ЛОЖЬ$/);
});

test('a missing argument is named in Russian words', () => {
  const sentence = 'ICE_SCORE: параметр ease (лёгкость) обязателен';
  expect(russianRefusal('ICE_SCORE', 8, 6)).toBe(sentence);
});

test('too many arguments are refused in Russian words', () => {
  const sentence = 'ICE_SCORE принимает не больше 4 аргументов, получено: 5';
  expect(russianRefusal('ICE_SCORE', 1, 2, 3, '', 5)).toBe(sentence);
});
test('of a long text nobody asks whether it is a number, which could take seconds', () => {
  const sentence = refusal('ICE_SCORE', `1${' '.repeat(50_000)}`, 6, 3);
  expect(sentence).toMatch(/, got "1 +…"$/);
  expect(refusal('ICE_SCORE', `1${' '.repeat(39)}`, 6, 3)).toMatch(/\(text, not a number\)$/);
});

test('a range with rows left out is read as one with blank rows', () => {
  const sparse: unknown[] = [[8]];
  sparse[2] = [10];
  expect(answer('ICE_SCORE', sparse, 6, 3)).toEqual([[144], [''], [180]]);
});

test('columns of two lengths are told in rows, in the form that the number asks for', () => {
  const days = (count: number): unknown[][] =>
    Array.from({ length: count }, () => [moscow('2026-01-01')]);
  const args = [column(...Array.from({ length: 21 }, () => 'A')), days(2), days(21)];
  expect(refusal('RFM_SEGMENT', ...args)).toBe(
    'RFM_SEGMENT: dates must be a column as long as customers (21 rows), got 2 rows',
  );
  expect(russianRefusal('RFM_SEGMENT', ...args)).toBe(
    'RFM_SEGMENT: в параметре dates (дата покупки) ожидается столбец той же длины, что customers (из 21 строки), получено: из 2 строк',
  );
});

test('a column left blank beside longer ones is required', () => {
  expect(refusal('PROFIT_LEVERS', '', column('', '', ''))).toBe(
    'PROFIT_LEVERS: labels is required',
  );
  expect(russianRefusal('PROFIT_LEVERS', '', column(1, 2))).toBe(
    'PROFIT_LEVERS: параметр labels (название) обязателен',
  );
});

test('a long text is quoted by its beginning', () => {
  const text = 'Согласовать с отделом продаж и вернуться к вопросу в пятницу';
  const sentence = refusal('ICE_SCORE', text, 6, 3);
  expect(sentence).toMatch(/got "Согласовать с отделом продаж и вернут[^"]*…"$/);
  expect(sentence).not.toContain('пятницу');
});

test('an emoji is never cut in half', () => {
  for (const before of [36, 37, 38, 39, 40]) {
    const sentence = refusal('ICE_SCORE', `${'x'.repeat(before)}🚀🚀🚀`, 6, 3);
    expect(sentence).not.toMatch(/\p{Surrogate}/u);
  }
});

test.each([
  ['ru', 'ожидается'],
  ['ru_RU', 'ожидается'],
  ['ru-RU', 'ожидается'],
  ['en_US', 'must be'],
  ['de_DE', 'must be'],
  ['run_XX', 'must be'],
  ['', 'must be'],
])('in the locale %p a message says "%s"', (locale, words) => {
  const failed = failure(() => calculate('ICE_SCORE', [0, 1, 1], spreadsheet(locale)));
  expect(failed).toContain(words);
});
