import { carryOut, getInsertions, undoInsertion } from '../../src/sheets/server';
import type { FakeSpreadsheet } from '../harness/fake-spreadsheet';
import firstVersion from './first-version.json';
import {
  inserted,
  insertTemplate,
  lastInsertion,
  nextInstant,
  spreadsheetWithLibrary,
} from './insertion';

const hadi = { template: 'hadi', language: 'ru', sampleData: true } as const;
const names = Object.keys(firstVersion);
const insertion = '2026-11-25T00:22:59.086Z';

afterEach(() => jest.useRealTimers());

/** A spreadsheet into which the first version inserted HADI: each sheet remembers it by itself. */
function ofFirstVersion(): FakeSpreadsheet {
  const book = spreadsheetWithLibrary();
  for (const [name, memory] of Object.entries(firstVersion)) {
    book.addSheet(name);
    book.keep(name, 'pult', JSON.stringify(memory));
  }
  return book;
}

describe('an insertion of the first version', () => {
  test('is offered to be undone for a day, without copies of its sheets', () => {
    ofFirstVersion().copySheet('Неделя', 'Копия');
    jest.useFakeTimers({ now: Date.parse('2026-11-25T12:00:00Z') });
    expect(lastInsertion()).toEqual({
      id: insertion,
      template: 'hadi',
      title: 'HADI-таблица',
      sampleData: true,
      isRecent: true,
      sheets: names.map((name, index) => ({ id: 101 + index, name })),
    });
    jest.setSystemTime(Date.parse('2026-11-26T01:00:00Z'));
    expect(lastInsertion()).toBeNull();
  });

  test('is undone after a question, and a copy of one of its sheets stays', () => {
    const book = ofFirstVersion();
    book.copySheet('Неделя', 'Копия');
    const asked = undoInsertion({ insertion, agreed: false });
    expect(asked).toEqual({ question: expect.stringContaining('С тех пор вы изменили листы') });
    expect(undoInsertion({ insertion, agreed: true })).toEqual({ done: names });
    expect(book.sheetNames()).toEqual(['Sheet1', 'Копия']);
  });

  test('is remembered anew with what is changed in it', () => {
    const book = ofFirstVersion();
    const block = { sheetId: 101, row: 1, column: 1, before: [['']], after: [[5]] };
    const inverse = carryOut({ insertion, blocks: [block], sampleData: false });
    expect(getInsertions().map(({ id, sampleData }) => [id, sampleData])).toEqual([
      [insertion, false],
    ]);
    expect(book.content(names[0] ?? '', 'A1')).toBe(5);
    carryOut(inverse);
    expect(getInsertions().map(({ sampleData }) => sampleData)).toEqual([true]);
  });

  test('gives way to a later insertion', () => {
    ofFirstVersion();
    jest.useFakeTimers({ now: Date.parse('2026-11-25T12:00:00Z') });
    const later = insertTemplate({ ...hadi, template: 'examples' });
    expect(lastInsertion()).toEqual(later);
    expect(undoInsertion({ insertion: later.id, agreed: true })).toHaveProperty('done');
    expect(lastInsertion()?.id).toBe(insertion);
  });
});

/** What the spreadsheet remembers, insertion by insertion. */
function remembered(book: FakeSpreadsheet): string[] {
  const { metadata } = book.snapshot() as { metadata: { key: string; value: string }[] };
  return metadata.flatMap(({ value }) =>
    (JSON.parse(value) as { insertion: string }[]).map((record) => record.insertion),
  );
}

test('a record goes with its undo', () => {
  const { book, insertion: own } = inserted(hadi);
  expect(remembered(book)).toEqual([own.id]);
  undoInsertion({ insertion: own.id, agreed: true });
  expect(remembered(book)).toEqual([]);
});

test('the record of sheets that the user has removed goes with the next insertion', () => {
  const { book, insertion: gone } = inserted(hadi);
  for (const { name } of gone.sheets) book.removeSheet(name);
  nextInstant();
  const next = insertTemplate(hadi);
  expect(remembered(book)).toEqual([next.id]);
});

test('an undo that finds no sheet forgets the insertion', () => {
  const { book, insertion: gone } = inserted(hadi);
  for (const { name } of gone.sheets) book.removeSheet(name);
  expect(() => undoInsertion({ insertion: gone.id, agreed: false })).toThrow('больше нет');
  expect(remembered(book)).toEqual([]);
  expect(lastInsertion()).toBeNull();
});

test('the oldest records make room before Google’s quota is reached', () => {
  const book = spreadsheetWithLibrary();
  const { id } = insertTemplate(hadi);
  const text = book.kept();
  const [record] = JSON.parse(text) as object[];
  const many = Array.from({ length: Math.ceil(25_000 / text.length) }, (_, index) => ({
    ...record,
    insertion: `2026-01-01T00:00:00.${index}Z`,
  }));
  book.keep(null, 'pult-insertions', JSON.stringify([...many, record]));
  nextInstant();
  const next = insertTemplate(hadi);
  expect(book.kept().length).toBeLessThanOrEqual(20_000);
  expect(remembered(book).slice(-2)).toEqual([id, next.id]);
});
