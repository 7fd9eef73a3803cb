import type { SelfCheckReport } from '../../src/sheets/protocol';
import { readSelfCheck, startSelfCheck } from '../../src/sheets/server';
import { selfCheckQuestions } from '../../src/products/questions';
import type { FakeSpreadsheet } from '../harness/fake-spreadsheet';
import { inserted, sentence, usersSpreadsheet } from './insertion';

const SCRATCH = 'Самопроверка Pult';
/** What no formula can be asked is tried here; its name is a trial itself. */
const TRIALS = 'Самопроверка Pult 2: 2';

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
  '=PULT_SEES(EDATE(DATE(2026;1;15);1))': [['date 2026-02-14T21:00:00.000Z']],
  '=PULT_SEES(VSTACK(DATE(2026;1;15);DATE(2026;1;16)))': [['range 2 × 1 of number 46037']],
  '=PULT_SEES(Z1:Z)': [['range 1000 × 1 of blank text']],
  '=PULT_SEES()': [['nothing']],
  '=ISBLANK(Y1)': [[true]],
  '=COUNTA(FUNNEL_CONV(VSTACK(20;15;5)))': [[3]],
  '=IFS(FALSE;1;TRUE;2)': [[2]],
  '=MAP(FILTER(VSTACK(1;2;3);VSTACK(TRUE;FALSE;TRUE));LAMBDA(x;x*2))': [[2], [6]],
  '=ROWS(FILTER(ROW(Z1:Z3);ROW(Z1:Z3)>ROW(Z1)))': [[2]],
  '=IFERROR(SUMIFS(VSTACK(1;2);VSTACK("a";"b");"a");"refused")': [['refused']],
  '=MAP(VSTACK(0;Z1);LAMBDA(x;LEN(x)))': [[1], [0]],
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

/** The addresses of the questions, by formula, from top to bottom. */
function questionsOn(book: FakeSpreadsheet): Map<string, string> {
  const { sheets } = book.snapshot([SCRATCH]) as {
    sheets: { cells: Record<string, { formula?: string }> }[];
  };
  const asked = sheets
    .flatMap(({ cells }) => Object.entries(cells))
    .map(([key, { formula }]) => ({ row: Number(key.split(',')[0]), formula }))
    .sort((one, other) => one.row - other.row);
  return new Map(asked.flatMap(({ row, formula }) => (formula ? [[formula, `A${row}`]] : [])));
}

/** Sheets calculates every question but those left out. */
function calculate(book: FakeSpreadsheet, except: readonly string[] = []): void {
  for (const [formula, a1] of questionsOn(book))
    if (!except.includes(formula)) book.spill(SCRATCH, a1, answersTo(formula));
  calculateTrials(book);
}

function calculateTrials(book: FakeSpreadsheet): void {
  for (const row of [1, 11]) book.spill(TRIALS, `B${row}`, [['2n'], [6], [2], [4]]);
  book.spill(TRIALS, 'L2', [[7]]);
}

afterEach(() => jest.useRealTimers());

function started(): FakeSpreadsheet {
  const book = usersSpreadsheet('ru');
  startSelfCheck();
  return book;
}

/** Asks and calculates until there is a report; the questions left out are never calculated. */
function finished(book: FakeSpreadsheet, except: readonly string[] = []): SelfCheckReport {
  for (let round = 0; round < 10; round += 1) {
    calculate(book, except);
    const report = readSelfCheck();
    if (report) return report;
  }
  throw new Error('the self-check never ends');
}

const questions = selfCheckQuestions();
const notes = questions.filter(({ expected }) => expected === null);

test('the first questions stand as formulas on a sheet of their own, and the open sheet stays open', () => {
  const book = usersSpreadsheet('ru');
  const before = book.snapshot(['Sheet1', 'Заказы']);
  startSelfCheck();
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы', SCRATCH, TRIALS]);
  expect(book.activeSheet()).toBe('Заказы');
  expect(book.snapshot(['Sheet1', 'Заказы'])).toEqual(before);
  const formulas = [...questionsOn(book).keys()];
  expect(formulas).toEqual(questions.slice(0, 15).map(({ formula }) => formula));
});

test('fifteen questions are asked at a time, the next when the last are answered', () => {
  const book = started();
  expect(readSelfCheck()).toBeNull();
  expect(questionsOn(book).size).toBe(15);
  calculate(book);
  expect(readSelfCheck()).toBeNull();
  expect(questionsOn(book).size).toBe(30);
});

test('every answer that the test knows belongs to a question', () => {
  const formulas = questions.map(({ formula }) => formula);
  expect(Object.keys(ANSWERS).filter((formula) => !formulas.includes(formula))).toEqual([]);
});

test('when everything is as expected, the report counts it and the sheet goes', () => {
  const book = started();
  const report = finished(book);
  // Besides, our calendar and a copied sheet are as they should be; the locale, the zones and what one must see oneself are only told.
  // Of the trials, six are right and three tell something.
  expect(report).toMatchObject({
    passed: questions.length - notes.length + 2 + 6,
    failed: 0,
    slow: 0,
  });
  expect(report.lines.filter(({ state }) => state === 'note')).toHaveLength(notes.length + 3 + 3);
  expect(report.lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Локаль таблицы: ru_RU',
      'Часовой пояс таблицы: Europe/Moscow, скрипта: America/New_York',
    ]),
  );
  expect(report.text.split('\n')).toHaveLength(report.lines.length);
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы']);
});

test.each([
  ['nothing', ''],
  ['the word of Sheets', 'Loading...'],
  ['its Russian word', 'Загрузка…'],
])('a question that shows %s is waited for, and said to be too slow in the end', (_, waiting) => {
  const book = started();
  const late = '=PULT_SEES(5%)';
  const a1 = questionsOn(book).get(late) ?? '';
  book.spill(SCRATCH, a1, [[waiting]]);
  calculate(book, [late]);
  expect(readSelfCheck()).toBeNull();
  jest.useFakeTimers({ now: Date.now() + 149_000 });
  expect(readSelfCheck()).toBeNull();
  expect(questionsOn(book).size).toBe(15);
  jest.useFakeTimers({ now: Date.now() + 2_000 });
  const report = readSelfCheck();
  // The questions that were never asked were too slow as well.
  expect(report).toMatchObject({ failed: 0, slow: 1 + questions.length - 15 });
  expect(report?.text).toContain('slow: Процент приходит как доля');
  expect(book.sheetNames()).not.toContain(SCRATCH);
});

test('an answer that differs may settle for ten seconds, then it is shown as it was seen', () => {
  const book = started();
  const odd = '=PULT_SEES(5%)';
  const a1 = questionsOn(book).get(odd) ?? '';
  book.spill(SCRATCH, a1, [['text 5%']]);
  for (let round = 0; round < 10; round += 1) {
    calculate(book, [odd]);
    expect(readSelfCheck()).toBeNull();
  }
  expect(questionsOn(book).size).toBeGreaterThan(15);
  jest.useFakeTimers({ now: Date.now() + 11_000 });
  expect(readSelfCheck()?.text).toContain('differs: Процент приходит как доля: text 5%');
});

test('a second start takes away the sheet of the first', () => {
  const book = started();
  startSelfCheck();
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы', SCRATCH, TRIALS]);
  expect(book.activeSheet()).toBe('Заказы');
});

test('the sheets of templates are left alone', () => {
  const { book } = inserted({ template: 'hadi', language: 'ru', sampleData: true });
  const before = book.sheetNames();
  startSelfCheck();
  finished(book);
  expect(book.sheetNames()).toEqual(before);
});

test('when the sheet was removed meanwhile, the user reads so', () => {
  const book = started();
  book.removeSheet(SCRATCH);
  expect(sentence(readSelfCheck)).toBe(
    'Временных листов самопроверки больше нет. Запустите проверку ещё раз.',
  );
});

test.each([
  ['a colon in a name', 'L2', [['#REF!']], 'имени которого есть двоеточие: #REF!'],
  ['sorted rows', 'B1', [['2n'], [2], [4], [6]], 'остаются у своих строк: 3 → 2, 1 → 4, 2 → 6'],
  [
    'hidden rows',
    'B11',
    [['2n'], [6], [''], [4]],
    'заполняет и скрытые строки: 3 → 6, 1 → , 2 → 4',
  ],
])('a trial of %s that ends otherwise is told with what was seen', (_, a1, seen, told) => {
  const book = started();
  for (let round = 0; round < 9; round += 1) {
    calculate(book);
    book.spill(TRIALS, a1, seen);
    expect(readSelfCheck()).toBeNull();
  }
  jest.useFakeTimers({ now: Date.now() + 11_000 });
  const report = readSelfCheck();
  expect(report?.failed).toBe(1);
  expect(report?.text).toContain(told);
});

test('a trial that Sheets refuses is told, and the others go on', () => {
  const book = usersSpreadsheet('ru');
  book.refuse('Sheet.setName');
  startSelfCheck();
  book.renameSheet('Самопроверка Pult 2', TRIALS);
  for (let round = 0; round < 9; round += 1) {
    for (const [formula, a1] of questionsOn(book)) book.spill(SCRATCH, a1, answersTo(formula));
    for (const row of [1, 11]) book.spill(TRIALS, `B${row}`, [['2n'], [6], [2], [4]]);
    expect(readSelfCheck()).toBeNull();
  }
  jest.useFakeTimers({ now: Date.now() + 11_000 });
  expect(readSelfCheck()).toMatchObject({ failed: 1, slow: 0 });
});
