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
      `ICE_SCORE: в параметре confidence (уверенность) ожидается число от 1 до 10, получено: ${russian}`,
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
    [
      'BONUS_WEEK',
      ['5 окт 2023 г.'],
      '"5 окт 2023 г." (text, not a date)',
      '«5 окт 2023 г.» (текст, а не дата)',
    ],
    [
      'BONUS_WEEK',
      ['05.10.2023 12:00'],
      '"05.10.2023 12:00" (text, not a date)',
      '«05.10.2023 12:00» (текст, а не дата)',
    ],
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

test('a date that is none or that no sheet can hold is not called a date', () => {
  for (const cell of [new Date(NaN), new Date(8.64e15), new Date(-8.64e15)]) {
    expect(refusal('HIRE_START_DATE', cell)).not.toMatch(/got a date/);
    expect(russianRefusal('HIRE_START_DATE', cell)).not.toMatch(/получено: дата/);
  }
});

test.each<[number, string, string]>([
  [95, '95 (9500%)', '95 (9500\u00a0%)'],
  [1.2, '1.2 (120%)', '1,2 (120\u00a0%)'],
  [1.1 * 1.1, '1.21 (121%)', '1,21 (121\u00a0%)'],
  [0, '0', '0'],
])('a share of %d is quoted as its cell shows it', (confidence, english, russian) => {
  expect(refusal('CONV_INTERVAL', 5, 10, confidence)).toMatch(` got ${english}`);
  expect(russianRefusal('CONV_INTERVAL', 5, 10, confidence)).toMatch(` получено: ${russian}`);
});

test('what is too much is quoted with what it is part of', () => {
  expect(russianRefusal('CONV_INTERVAL', 2.5, 1.5)).toBe(
    'CONV_INTERVAL: в параметре successes (успехов) ожидается число не больше trials, получено: 2,5 из 1,5',
  );
});
