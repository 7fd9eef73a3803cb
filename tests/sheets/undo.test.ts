import { undoInsertion } from '../../src/sheets/server';
import type { Insertion } from '../../src/sheets/protocol';
import { type FakeSpreadsheet, install, REFUSED } from '../harness/fake-spreadsheet';
import {
  inserted,
  insertTemplate,
  lastInsertion,
  nextInstant,
  sentence,
  usersSpreadsheet,
  variants,
} from './insertion';

const hadi = { template: 'hadi', language: 'ru', sampleData: true } as const;
const ASK = 'Всё равно удалить листы?';

const undone = ({ id }: Insertion, agreed = false): ReturnType<typeof undoInsertion> =>
  undoInsertion({ insertion: id, agreed });

const names = ({ sheets }: Insertion): string[] => sheets.map(({ name }) => name);

interface Cell {
  readonly a1: string;
  readonly value?: unknown;
  readonly formula?: string;
}

/** The filled cells of a sheet, row by row. */
function filledCells(book: FakeSpreadsheet, sheet: string): Cell[] {
  const { sheets } = book.snapshot([sheet]) as {
    sheets: { cells: Record<string, Omit<Cell, 'a1'>> }[];
  };
  return sheets.flatMap(({ cells }) =>
    Object.entries(cells)
      .map(([key, cell]) => ({ at: key.split(',').map(Number), ...cell }))
      .filter(({ value, formula }) => value !== undefined || formula !== undefined)
      .map(({ at: [row = 0, column = 0], ...cell }) => ({
        a1: String.fromCharCode(64 + column) + String(row),
        ...cell,
      })),
  );
}

/** The first sheet of the insertion that has a cell as wanted, and that cell's address. */
function firstCell(
  book: FakeSpreadsheet,
  insertion: Insertion,
  wanted: (cell: Cell) => boolean,
): { readonly sheet: string; readonly a1: string } {
  for (const sheet of names(insertion)) {
    const found = filledCells(book, sheet).find(wanted);
    if (found) return { sheet, a1: found.a1 };
  }
  throw new Error('no sheet has such a cell');
}

const isNumber = ({ value }: Cell): boolean => typeof value === 'number';
const isFormula = ({ formula }: Cell): boolean => formula !== undefined;

test.each(variants)('%s is removed without a question when nobody has typed', (_, variant) => {
  const { book, insertion } = inserted(variant);
  expect(undone(insertion)).toEqual({ done: names(insertion) });
  expect(book.sheetNames()).toEqual(['Sheet1']);
});

test.each(['America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
  'the dates of samples are recognised in %s',
  (timeZone) => {
    const { insertion } = inserted(hadi, { timeZone });
    expect(undone(insertion)).toEqual({ done: names(insertion) });
  },
);

test('what undo leaves is the spreadsheet as it was before', () => {
  const book = usersSpreadsheet();
  const before = book.snapshot(['Sheet1', 'Заказы']);
  undone(insertTemplate(hadi));
  expect(book.snapshot(['Sheet1', 'Заказы'])).toEqual(before);
  expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы']);
});

describe('undo asks before it removes', () => {
  const changes: Record<string, (book: FakeSpreadsheet, insertion: Insertion) => string> = {
    'another figure': (book, insertion) => {
      const { sheet, a1 } = firstCell(book, insertion, isNumber);
      book.type(sheet, a1, 999);
      return sheet;
    },
    'a figure that was deleted': (book, insertion) => {
      const { sheet, a1 } = firstCell(book, insertion, isNumber);
      book.type(sheet, a1, '');
      return sheet;
    },
    'a figure in place of a formula': (book, insertion) => {
      const { sheet, a1 } = firstCell(book, insertion, isFormula);
      book.type(sheet, a1, 12);
      return sheet;
    },
    'a formula in place of a figure': (book, insertion) => {
      const { sheet, a1 } = firstCell(book, insertion, isNumber);
      book.type(sheet, a1, '=1+1');
      return sheet;
    },
    'a cell below everything': (book, insertion) => {
      const sheet = names(insertion)[0] ?? '';
      const { rows } = (book.snapshot([sheet]) as { sheets: [{ rows: number }] }).sheets[0];
      book.type(sheet, `A${rows}`, 'our own note');
      return sheet;
    },
    'a truth value in a blank cell': (book, insertion) => {
      const sheet = names(insertion)[0] ?? '';
      book.type(sheet, 'B1', false);
      return sheet;
    },
    'a zero in a blank cell': (book, insertion) => {
      const sheet = names(insertion)[0] ?? '';
      book.type(sheet, 'B1', 0);
      return sheet;
    },
  };

  test.each(Object.entries(changes))('%s', (_, change) => {
    const { book, insertion } = inserted(hadi);
    const sheet = change(book, insertion);
    const before = book.snapshot();
    const question = `С тех пор вы изменили листы: «${sheet}». ${ASK}`;
    expect(undone(insertion)).toEqual({ question });
    expect(book.snapshot()).toEqual(before);
  });

  test.each([
    ['quoted', (name: string) => `='${name}'!A1`],
    ['bare', (name: string) => `=${name}!A1`],
    ['inside a call', (name: string) => `=SUM(1;'${name}'!B2:C9)`],
  ])('a formula of the user refers to a sheet, its name %s', (_, formula) => {
    const { book, insertion } = inserted(hadi);
    book.type('Sheet1', 'D4', formula(names(insertion)[0] ?? ''));
    const question = `На эти листы ссылаются формулы с листов: «Sheet1». ${ASK}`;
    expect(undone(insertion)).toEqual({ question });
  });

  test('for both reasons at once, in the language of the user', () => {
    const { book, insertion } = inserted({ ...hadi, language: 'en' }, { accountLocale: 'en_GB' });
    const { sheet, a1 } = firstCell(book, insertion, isNumber);
    book.type(sheet, a1, 7);
    book.type('Sheet1', 'A1', `='${sheet}'!${a1}`);
    expect(undone(insertion)).toEqual({
      question: `You have changed “${sheet}” since then. Formulas on “Sheet1” refer to these sheets. Remove the sheets anyway?`,
    });
  });

  test('and removes the sheets once the user has agreed', () => {
    const { book, insertion } = inserted(hadi);
    const { sheet, a1 } = firstCell(book, insertion, isNumber);
    book.type(sheet, a1, 999);
    expect(undone(insertion, true)).toEqual({ done: names(insertion) });
    expect(book.sheetNames()).toEqual(['Sheet1']);
  });
});

test('what formulas have filled since is not a change', () => {
  const { book, insertion } = inserted(hadi);
  const isSpill = ({ formula = '' }: Cell): boolean => formula.startsWith('=VSTACK(');
  const { sheet, a1 } = firstCell(book, insertion, isSpill);
  book.spill(sheet, a1, [['ICE'], [144], [''], [98]]);
  expect(undone(insertion)).toEqual({ done: names(insertion) });
});

test('a user who renamed a sheet is not asked', () => {
  const { book, insertion } = inserted(hadi);
  const [first = '', ...others] = names(insertion);
  book.renameSheet(first, 'Наши гипотезы');
  expect(undone(insertion)).toEqual({ done: ['Наши гипотезы', ...others] });
});

test('a copy of an inserted sheet is the work of the user and stays', () => {
  const { book, insertion } = inserted(hadi);
  const [first = ''] = names(insertion);
  book.copySheet(first, 'Копия');
  expect(undone(insertion, true)).toEqual({ done: names(insertion) });
  expect(book.sheetNames()).toEqual(['Sheet1', 'Копия']);
});

test('another insertion of the same template stays', () => {
  const { book, insertion } = inserted(hadi);
  nextInstant();
  const second = insertTemplate(hadi);
  expect(undone(insertion)).toEqual({ done: names(insertion) });
  expect(book.sheetNames()).toEqual(['Sheet1', ...names(second)]);
});

test('when no other sheet is left, a blank one takes their place', () => {
  const { book, insertion } = inserted(hadi);
  book.removeSheet('Sheet1');
  expect(undone(insertion)).toEqual({ done: names(insertion) });
  expect(book.sheetNames()).toEqual(['Лист1']);
});

test('sheets that cannot be removed are named', () => {
  const { book, insertion } = inserted(hadi);
  book.refuse('Spreadsheet.deleteSheet');
  const listed = names(insertion)
    .map((name) => `«${name}»`)
    .join(', ');
  expect(sentence(() => undone(insertion))).toBe(
    `Не удалось удалить листы: ${listed}. Google Таблицы сообщили: ${REFUSED}`,
  );
  expect(book.shown.lock.held).toBe(false);
});

test('the sheets that the user has removed already are not missed', () => {
  const { book, insertion } = inserted(hadi);
  const [first = '', ...others] = names(insertion);
  book.removeSheet(first);
  expect(undone(insertion)).toEqual({ done: others });
});

test('when all sheets are gone already, the user reads so', () => {
  const { book, insertion } = inserted(hadi);
  names(insertion).forEach(book.removeSheet);
  const said = 'Листов этой вставки в таблице больше нет.';
  expect(sentence(() => undone(insertion))).toBe(said);
});

test('nothing is removed while another insertion is being written', () => {
  const { book, insertion } = inserted(hadi);
  book.shown.lock.heldByAnother = true;
  const before = book.snapshot();
  expect(sentence(() => undone(insertion))).toContain('уже вставляют шаблон');
  expect(book.snapshot()).toEqual(before);
});

describe('the insertion that the sidebar offers to undo', () => {
  afterEach(() => jest.useRealTimers());

  test('is the latest one, until it is undone', () => {
    const { insertion } = inserted(hadi);
    nextInstant();
    const second = insertTemplate(hadi);
    expect(lastInsertion()).toEqual(second);
    undone(second);
    expect(lastInsertion()).toEqual(insertion);
    undone(insertion);
    expect(lastInsertion()).toBeNull();
  });

  test('is offered for a day', () => {
    const { insertion } = inserted(hadi);
    const hours = (count: number): number => Date.parse(insertion.id) + count * 3_600_000;
    jest.useFakeTimers({ now: hours(23) });
    expect(lastInsertion()?.id).toBe(insertion.id);
    jest.setSystemTime(hours(25));
    expect(lastInsertion()).toBeNull();
  });

  test('is none in another spreadsheet', () => {
    inserted(hadi);
    install(usersSpreadsheet());
    expect(lastInsertion()).toBeNull();
  });
});
