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
    'ICE_SCORE: в impact ожидается число от 1 до 10, получено: 0 (строка 2)',
  ],
  [
    'ICE_SCORE',
    [column(11, 8, 12.5, 'много', 0, 10), 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got 11 (row 1), 12.5 (row 3), "много" (row 4); 4 such cells in all',
    'ICE_SCORE: в impact ожидается число от 1 до 10, получено: 11 (строка 1), 12,5 (строка 3), «много» (строка 4); всего таких ячеек: 4',
  ],
  [
    'ICE_SCORE',
    [column(11, 8, 12), 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got 11 (row 1), 12 (row 3)',
    'ICE_SCORE: в impact ожидается число от 1 до 10, получено: 11 (строка 1), 12 (строка 3)',
  ],
  [
    'ICE_SCORE',
    [8, 6, 3, 'mean'],
    'ICE_SCORE: method must be one of "product", "average", got "mean"',
    'ICE_SCORE: в method ожидается одно из слов "product", "average", получено: «mean»',
  ],
  [
    'ICE_SCORE',
    [column(1, 2, 3), column(1, 2), 3],
    'ICE_SCORE: confidence must be a single cell or a range of the same shape as impact (3 × 1 cells), got 2 × 1 cells',
    'ICE_SCORE: в confidence ожидается одна ячейка или диапазон той же формы, что impact (3 × 1), получено: 2 × 1',
  ],
  [
    'ICE_SCORE',
    [8, '5', 3],
    'ICE_SCORE: confidence must be a number from 1 to 10, got "5" (text, not a number)',
    'ICE_SCORE: в confidence ожидается число от 1 до 10, получено: «5» (текст, а не число)',
  ],
  [
    'ICE_SCORE',
    ['#N/A', 6, 3],
    'ICE_SCORE: impact must be a number from 1 to 10, got the error #N/A',
    'ICE_SCORE: в impact ожидается число от 1 до 10, получено: ошибка #N/A',
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
    'FUNNEL_CONV: в counts ожидается число не меньше 0, получено: -1 (строка 2, столбец 2)',
  ],
  [
    'FUNNEL_CONV',
    [column(20, 15), column('step', 'total')],
    'FUNNEL_CONV: show must be a single cell, got 2 × 1 cells',
    'FUNNEL_CONV: в show ожидается одна ячейка, получено: 2 × 1',
  ],
  [
    'WEEKLY_BONUS',
    [100, 0],
    'WEEKLY_BONUS: plan must be a number above 0, got 0',
    'WEEKLY_BONUS: в plan ожидается число больше 0, получено: 0',
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
    'WEEKLY_BONUS: tiers must be a share from 0 to 1 (0% to 100%), got 5 (row 2, column 2)',
    'WEEKLY_BONUS: в tiers ожидается доля от 0 до 1 (от 0 % до 100 %), получено: 5 (строка 2, столбец 2)',
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
    'WEEKLY_BONUS: в tiers ожидается первый столбец, растущий от строки к строке, получено: 1; 0,9 (строка 2)',
  ],
  [
    'HIRE_START_DATE',
    ['1 декабря'],
    'HIRE_START_DATE: needed_by must be a date from 1900 to 9999, got "1 декабря"',
    'HIRE_START_DATE: в needed_by ожидается дата с 1900 по 9999 год, получено: «1 декабря»',
  ],
  [
    'HIRE_START_DATE',
    [moscow('2023-12-01'), 2.5],
    'HIRE_START_DATE: hire_days must be a whole number from 0 to 3650, got 2.5',
    'HIRE_START_DATE: в hire_days ожидается целое число от 0 до 3650, получено: 2,5',
  ],
  [
    'RFM_SEGMENT',
    [column('Альфа', 'Бета'), column(moscow('2026-01-01')), column(1, 2)],
    'RFM_SEGMENT: dates must be a column as long as customers (2 rows), got 1 row',
    'RFM_SEGMENT: в dates ожидается столбец той же длины, что customers (из 2 строк), получено: из 1 строки',
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
  const sentence = 'ICE_SCORE: ease — обязательный аргумент';
  expect(russianRefusal('ICE_SCORE', 8, 6)).toBe(sentence);
});

test('too many arguments are refused in Russian words', () => {
  const sentence = 'ICE_SCORE принимает не больше 4 аргументов, получено: 5';
  expect(russianRefusal('ICE_SCORE', 1, 2, 3, '', 5)).toBe(sentence);
});

describe('numbers are numbers', () => {
  test.each<[unknown, string, string]>([
    ['3,5', '"3,5" (text, not a number)', '«3,5» (текст, а не число)'],
    ['1 000', '"1 000" (text, not a number)', '«1 000» (текст, а не число)'],
    ['50 %', '"50 %" (text, not a number)', '«50 %» (текст, а не число)'],
    ['−5', '"−5" (text, not a number)', '«−5» (текст, а не число)'],
    ['five', '"five"', '«five»'],
    ['   ', '"   "', '«   »'],
    ['#DIV/0!', 'the error #DIV/0!', 'ошибка #DIV/0!'],
    ['#Н/Д', 'the error #Н/Д', 'ошибка #Н/Д'],
    ['#NAME?', 'the error #NAME?', 'ошибка #NAME?'],
    ['#ЗНАЧ!', 'the error #ЗНАЧ!', 'ошибка #ЗНАЧ!'],
    [NaN, 'not a number', 'не число'],
    [Infinity, 'not a number', 'не число'],
    [-Infinity, 'not a number', 'не число'],
  ])('%p is refused as %s', (cell, english, russian) => {
    expect(refusal('ICE_SCORE', 8, cell, 3)).toBe(
      `ICE_SCORE: confidence must be a number from 1 to 10, got ${english}`,
    );
    expect(russianRefusal('ICE_SCORE', 8, cell, 3)).toBe(
      `ICE_SCORE: в confidence ожидается число от 1 до 10, получено: ${russian}`,
    );
  });

  test.each<[string, unknown[]]>([
    ['ICE_SCORE', [true, 6, 3]],
    ['FUNNEL_CONV', [column(20, false)]],
    ['WEEKLY_BONUS', [true, 100]],
    ['HIRE_START_DATE', [moscow('2023-12-01'), true]],
    ['RFM_SEGMENT', [column('Альфа'), column(moscow('2026-01-01')), column(true)]],
    ['RFM_SEGMENT', [column(false), column(moscow('2026-01-01')), column(1)]],
  ])('%s refuses TRUE and FALSE', (name, args) => {
    expect(refusal(name, ...args)).toMatch(/, got (TRUE|FALSE)( \(row \d\))?$/);
  });

  test.each<[string, unknown[]]>([
    ['FUNNEL_CONV', [column(20, '#REF!')]],
    ['WEEKLY_BONUS', ['#REF!', 100]],
    ['WEEKLY_BONUS', [100, 100, '', '#REF!']],
    ['HIRE_START_DATE', ['#REF!']],
    ['HIRE_START_DATE', [moscow('2023-12-01'), '', '', '', column('#REF!')]],
    ['RFM_SEGMENT', [column('#REF!'), column(moscow('2026-01-01')), column(1)]],
  ])('%s passes an error cell on as an error', (name, args) => {
    expect(refusal(name, ...args)).toMatch(/, got the error #REF!( \(row \d\))?$/);
  });
});

describe('dates', () => {
  test.each<[string, unknown[], string, string]>([
    // A date cell is midnight in Moscow, which is the day before in London.
    ['WEEKLY_QUOTAS', [moscow('2024-02-01'), moscow('2024-02-01')], '2024-02-01', '01.02.2024'],
    [
      'KPI_ATTAINMENT',
      [column(1, moscow('2023-12-31')), 2],
      '2023-12-31 (row 2)',
      '31.12.2023 (строка 2)',
    ],
    [
      'BONUS_WEEK',
      ['05.10.2023'],
      '"05.10.2023" (text, not a date)',
      '«05.10.2023» (текст, а не дата)',
    ],
    [
      'BONUS_WEEK',
      ['2023-10-05'],
      '"2023-10-05" (text, not a date)',
      '«2023-10-05» (текст, а не дата)',
    ],
    ['BONUS_WEEK', ['05/10/23'], '"05/10/23" (text, not a date)', '«05/10/23» (текст, а не дата)'],
    ['BONUS_WEEK', ['Thursday'], '"Thursday"', '«Thursday»'],
    [
      'BONUS_WEEK',
      [45_204],
      '45204 (a number; format the cell as a date)',
      '45204 (число; задайте ячейке формат даты)',
    ],
    ['BONUS_WEEK', [-1], '-1', '-1'],
  ])('%s %j quotes what a founder sees in the cell', (name, args, english, russian) => {
    expect(refusal(name, ...args).split(', got ')[1]).toBe(english);
    expect(russianRefusal(name, ...args).split(', получено: ')[1]).toBe(russian);
  });

  test('a spreadsheet with a zone of fixed hours has dates like any other', () => {
    const sheet = spreadsheet('en_GB', 'GMT+03:00');
    expect(calculate('BONUS_WEEK', [moscow('2023-10-05')], sheet)).toEqual(moscow('2023-10-03'));
  });

  test('an unknown zone is named', () => {
    const failed = (locale: string): string =>
      failure(() =>
        calculate('BONUS_WEEK', [moscow('2023-10-05')], spreadsheet(locale, 'Mars/Base')),
      );
    expect(failed('en_GB')).toBe(
      'BONUS_WEEK: the time zone of the spreadsheet must be a known one, such as Europe/London, got "Mars/Base"',
    );
    expect(failed('ru_RU')).toBe(
      'BONUS_WEEK: в часовом поясе таблицы ожидается известный пояс, например Europe/Moscow, получено: «Mars/Base»',
    );
  });
});

test('binary noise is not quoted', () => {
  expect(refusal('WEEKLY_BONUS', 1, 0.1 - 0.4)).toBe(
    'WEEKLY_BONUS: plan must be a number above 0, got -0.3',
  );
  expect(russianRefusal('WEEKLY_BONUS', 1, 0.1 - 0.4)).toMatch(/, получено: -0,3$/);
});

test('a hashtag that ends in ! is no error cell', () => {
  const tags = column('#акция!', '#акция!, #REF', '#1!');
  expect(answer('TAG_IMPACT', tags, column(3, 5, 1), 2)).toEqual([
    ['Tag', 'Items', 'Average', 'Average of the rest', 'Lift, share', 'Success share'],
    ['#акция!', 2, 4, 1, 3, 1],
  ]);
});

test('very long texts are quoted at once', () => {
  const text = `1${' '.repeat(50_000)}x`;
  const started = process.cpuUsage().user;
  const sentence = refusal('ICE_SCORE', column(text, text, text), 6, 3);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(0.2);
  expect(sentence.length).toBeLessThan(250);
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
    'RFM_SEGMENT: в dates ожидается столбец той же длины, что customers (из 21 строки), получено: из 2 строк',
  );
});

test('a column left blank beside longer ones is required', () => {
  expect(refusal('PROFIT_LEVERS', '', column('', '', ''))).toBe(
    'PROFIT_LEVERS: labels is required',
  );
  expect(russianRefusal('PROFIT_LEVERS', '', column(1, 2))).toBe(
    'PROFIT_LEVERS: labels — обязательный аргумент',
  );
});

test('a date that is none or that no sheet can hold is not called a date', () => {
  for (const cell of [new Date(NaN), new Date(8.64e15), new Date(-8.64e15)]) {
    expect(refusal('HIRE_START_DATE', cell)).not.toMatch(/got a date/);
    expect(russianRefusal('HIRE_START_DATE', cell)).not.toMatch(/получено: дата/);
  }
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
