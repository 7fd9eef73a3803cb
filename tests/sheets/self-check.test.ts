import { readSelfCheck, startSelfCheck } from '../../src/sheets/server';
import { selfCheckQuestions } from '../../src/sheets/self-check-questions';
import type { FakeSpreadsheet } from '../harness/fake-spreadsheet';
import { inserted, sentence, usersSpreadsheet } from './insertion';

const SCRATCH = 'Самопроверка Pult';

/** What an English spreadsheet in Moscow gives to the questions about the platform. */
const ANSWERS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  '=SUM(1;2)': [[3]],
  '=VSTACK(HSTACK(1;2);HSTACK(3;4))': [
    [1, 2],
    [3, 4],
  ],
  '=LET(a;2;MAP(VSTACK(a;3);LAMBDA(x;x*a)))': [[4], [6]],
  '=PULT_SEES(5%)': [['number 0.05']],
  '=PULT_SEES(Z1)': [['blank text']],
  '=PULT_SEES(DATE(2026;1;15))': [['date 2026-01-14T21:00:00.000Z']],
  '=PULT_SEES(DATE(2026;1;15)+30)': [['date 2026-02-13T21:00:00.000Z']],
  '=PULT_SEES(NA())': [['text #N/A']],
  '=PULT_SEES(TODAY())': [['date 2026-11-21T21:00:00.000Z']],
};

/** Midnight in Moscow of a day counted from 1970. */
const midnight = (day: number): Date => new Date(day * 86_400_000 - 3 * 3_600_000);

function answersTo(formula: string): readonly (readonly unknown[])[] {
  const known = ANSWERS[formula];
  if (known) return known;
  const question = selfCheckQuestions().find((candidate) => candidate.formula === formula);
  return (question?.expected ?? []).map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && 'day' in cell ? midnight(Number(cell.day)) : cell,
    ),
  );
}

/** The addresses of the questions, by formula. */
function questionsOn(book: FakeSpreadsheet): Map<string, string> {
  const { sheets } = book.snapshot([SCRATCH]) as {
    sheets: { cells: Record<string, { formula?: string }> }[];
  };
  return new Map(
    sheets.flatMap(({ cells }) =>
      Object.entries(cells).map(([key, { formula = '' }]) => {
        const [row = '', column = 0] = key.split(',');
        return [formula, String.fromCharCode(64 + Number(column)) + row] as const;
      }),
    ),
  );
}

/** Sheets calculates every question but those left out. */
function calculate(book: FakeSpreadsheet, except: readonly string[] = []): void {
  for (const [formula, a1] of questionsOn(book))
    if (!except.includes(formula)) book.spill(SCRATCH, a1, answersTo(formula));
}

afterEach(() => jest.useRealTimers());

function started(): FakeSpreadsheet {
  const book = usersSpreadsheet('ru');
  startSelfCheck();
  return book;
}

test('the questions stand as formulas on a sheet of their own, and the open sheet stays open', () => {
  const book = usersSpreadsheet('ru');
  const before = book.snapshot(['Sheet1', 'Заказы']);
  startSelfCheck();
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы', SCRATCH]);
  expect(book.activeSheet()).toBe('Заказы');
  expect(book.snapshot(['Sheet1', 'Заказы'])).toEqual(before);
  const formulas = [...questionsOn(book).keys()];
  expect(formulas.filter((formula) => !formula.startsWith('='))).toEqual([]);
  expect(formulas).toEqual(expect.arrayContaining(Object.keys(ANSWERS)));
  expect(formulas).toHaveLength(new Set(selfCheckQuestions().map(({ formula }) => formula)).size);
});

test('when everything is as expected, the report counts it and the sheet goes', () => {
  const book = started();
  calculate(book);
  const report = readSelfCheck();
  const questions = selfCheckQuestions().length;
  // TODAY is only reported, and so are the locale and the time zones.
  expect(report).toMatchObject({ passed: questions - 1, failed: 0 });
  expect(report?.lines.filter(({ state }) => state === 'note')).toHaveLength(3);
  expect(report?.lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Локаль таблицы: ru_RU',
      'Часовой пояс таблицы: Europe/Moscow, скрипта: America/New_York',
    ]),
  );
  expect(report?.text.split('\n')).toHaveLength(report?.lines.length ?? 0);
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы']);
});

test('while something is not calculated yet there is no report, and after half a minute it is said', () => {
  const book = started();
  calculate(book, ['=PULT_SEES(5%)']);
  expect(readSelfCheck()).toBeNull();
  expect(book.sheetNames()).toContain(SCRATCH);
  jest.useFakeTimers({ now: Date.now() + 31_000 });
  const report = readSelfCheck();
  expect(report).toMatchObject({ failed: 1 });
  expect(report?.lines.filter(({ state }) => state === 'differs')).toEqual([
    { state: 'differs', text: 'Процент приходит долей: ' },
  ]);
  expect(book.sheetNames()).not.toContain(SCRATCH);
});

test('an answer that differs is shown as it was seen', () => {
  const book = started();
  calculate(book);
  const cell = questionsOn(book).get('=PULT_SEES(5%)') ?? '';
  book.spill(SCRATCH, cell, [['text 5%']]);
  jest.useFakeTimers({ now: Date.now() + 31_000 });
  expect(readSelfCheck()?.text).toContain('differs: Процент приходит долей: text 5%');
});

test('a second start takes away the sheet of the first', () => {
  const book = started();
  startSelfCheck();
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы', SCRATCH]);
  expect(book.activeSheet()).toBe('Заказы');
});

test('the sheets of templates are left alone', () => {
  const { book } = inserted({ template: 'hadi', language: 'ru', sampleData: true });
  const before = book.sheetNames();
  startSelfCheck();
  calculate(book);
  readSelfCheck();
  expect(book.sheetNames()).toEqual(before);
});

test('when the sheet was removed meanwhile, the user reads so', () => {
  const book = started();
  book.removeSheet(SCRATCH);
  expect(sentence(readSelfCheck)).toBe(
    'Листа самопроверки больше нет. Запустите проверку ещё раз.',
  );
});
