import type { Change } from '../../src/changes/change';
import { clearedSample } from '../../src/changes/cleared-sample';
import {
  carryOut,
  getInsertions,
  openSheet,
  readInsertion,
  readSheets,
  undoInsertion,
} from '../../src/sheets/server';
import type { Insertion } from '../../src/sheets/protocol';
import { type FakeSpreadsheet, OUTAGE, REFUSED } from '../harness/fake-spreadsheet';
import { callsOf, inserted, insertTemplate, nextInstant, sentence } from './insertion';

const hadi = { template: 'hadi', language: 'ru', sampleData: true } as const;
const ASK = 'Всё равно удалить листы?';

const undone = ({ id }: Insertion): ReturnType<typeof undoInsertion> =>
  undoInsertion({ insertion: id, agreed: false });

const names = ({ sheets }: Insertion): string[] => sheets.map(({ name }) => name);

function clearing({ id }: Insertion): Change {
  const found = clearedSample(readInsertion(id));
  if ('refused' in found) throw new Error(found.refused.ru);
  return found.change;
}

/** The address of the first cell that the change clears, with the name of its sheet. */
function firstCell(change: Change, { sheets }: Insertion): readonly [string, string] {
  const [block] = change.blocks;
  const sheet = sheets.find(({ id }) => id === block?.sheetId);
  if (!block || !sheet) throw new Error('the change is empty');
  return [sheet.name, `${String.fromCharCode(64 + block.column)}${block.row}`];
}

/** A sheet that has a sample, whether it was cleared or not. */
const changedSheet = ({ sheets }: Insertion): string =>
  sheets.find(({ name }) => name.includes('гипотезы'))?.name ?? '';

/** What the sheets hold, without what is remembered of them. */
const cells = (book: FakeSpreadsheet, insertion: Insertion): unknown =>
  book.snapshot(names(insertion));

test('a cleared sample leaves what an insertion without sample holds', () => {
  const { book, insertion } = inserted(hadi);
  carryOut(clearing(insertion));
  const blank = inserted({ ...hadi, sampleData: false });
  const contents = (of: FakeSpreadsheet, { sheets }: Insertion): unknown =>
    sheets.map(({ id, name }) => [name, valuesOf(of, id)]);
  const cleared = contents(book, insertion);
  expect(cleared).toEqual(contents(blank.book, blank.insertion));
});

function valuesOf(book: FakeSpreadsheet, id: number): unknown {
  const { sheets } = book.snapshot() as {
    sheets: { id: number; cells: Record<string, { value?: unknown; formula?: string }> }[];
  };
  const own = Object.entries(sheets.find((sheet) => sheet.id === id)?.cells ?? {});
  return own.flatMap(([at, { value, formula }]) =>
    value === undefined && formula === undefined ? [] : [[at, value ?? formula]],
  );
}

test('the answer takes the change back, to the last cell', () => {
  const { book, insertion } = inserted(hadi);
  const before = book.snapshot();
  const inverse = carryOut(clearing(insertion));
  expect(book.snapshot()).not.toEqual(before);
  carryOut(inverse);
  expect(book.snapshot()).toEqual(before);
});

test('whether the sample stands is remembered', () => {
  const { insertion } = inserted(hadi);
  const sampleNow = (): boolean[] => getInsertions().map(({ sampleData }) => sampleData);
  expect(sampleNow()).toEqual([true]);
  const inverse = carryOut(clearing(insertion));
  expect(sampleNow()).toEqual([false]);
  carryOut(inverse);
  expect(sampleNow()).toEqual([true]);
});

test('of two insertions of a template only the one that is meant is changed', () => {
  const { book, insertion } = inserted(hadi);
  nextInstant();
  const second = insertTemplate(hadi);
  const before = cells(book, second);
  carryOut(clearing(insertion));
  expect(cells(book, second)).toEqual(before);
  expect(getInsertions().map(({ id, sampleData }) => [id, sampleData])).toEqual([
    [second.id, true],
    [insertion.id, false],
  ]);
});

describe('undo of the insertion', () => {
  test('asks nothing after a change into which nobody has typed', () => {
    const { book, insertion } = inserted(hadi);
    carryOut(clearing(insertion));
    expect(undone(insertion)).toEqual({ done: names(insertion) });
    expect(book.sheetNames()).toEqual(['Sheet1']);
  });

  test('asks nothing after a change that was taken back', () => {
    const { insertion } = inserted(hadi);
    carryOut(carryOut(clearing(insertion)));
    expect(undone(insertion)).toEqual({ done: names(insertion) });
  });

  test.each<[string, (book: FakeSpreadsheet, insertion: Insertion) => void]>([
    [
      'before the change',
      (book, insertion) => {
        book.type(changedSheet(insertion), 'B1', 'наше');
        carryOut(clearing(insertion));
      },
    ],
    [
      'after the change',
      (book, insertion) => {
        carryOut(clearing(insertion));
        book.type(changedSheet(insertion), 'B1', 'наше');
      },
    ],
    [
      'before a change that was taken back',
      (book, insertion) => {
        book.type(changedSheet(insertion), 'B1', 'наше');
        carryOut(carryOut(clearing(insertion)));
      },
    ],
    [
      'between a change and its undo',
      (book, insertion) => {
        const inverse = carryOut(clearing(insertion));
        book.type(changedSheet(insertion), 'B1', 'наше');
        carryOut(inverse);
      },
    ],
  ])('asks where the user has typed %s', (_, happen) => {
    const { book, insertion } = inserted(hadi);
    const sheet = changedSheet(insertion);
    happen(book, insertion);
    expect(undone(insertion)).toEqual({
      question: `С тех пор вы изменили листы: «${sheet}». ${ASK}`,
    });
  });
});

test('cells that hold something else by now are not written over', () => {
  const { book, insertion } = inserted(hadi);
  const change = clearing(insertion);
  const [sheet, a1] = firstCell(change, insertion);
  book.type(sheet, a1, 'наше');
  const before = book.snapshot();
  expect(sentence(() => carryOut(change))).toBe(
    `Ничего не изменено: в ячейке ${sheet}!${a1} уже другое значение.`,
  );
  expect(book.snapshot()).toEqual(before);
});

test('nor is a formula that was typed since', () => {
  const { book, insertion } = inserted(hadi);
  const change = clearing(insertion);
  book.type(...firstCell(change, insertion), '=1+1');
  expect(sentence(() => carryOut(change))).toContain('уже другое значение');
});

test('a sheet that was deleted since is missed', () => {
  const { book, insertion } = inserted(hadi);
  const change = clearing(insertion);
  book.removeSheet(firstCell(change, insertion)[0]);
  expect(sentence(() => carryOut(change))).toBe('Этого листа в таблице больше нет.');
});

test('nothing is changed while someone else inserts or changes', () => {
  const { book, insertion } = inserted(hadi);
  const change = clearing(insertion);
  book.shown.lock.heldByAnother = true;
  expect(sentence(() => carryOut(change))).toContain('уже вставляют шаблон или меняют его');
});

describe.each([false, true])(
  'whichever call fails (carried out nevertheless: %s), the workbook is as before',
  (carriedOut) => {
    test('and the user reads why', () => {
      const { book, insertion } = inserted(hadi);
      const change = clearing(insertion);
      book.failAt(null);
      carryOut(carryOut(change));
      const count = book.calls.length / 2;
      const before = JSON.stringify(book.snapshot());
      for (let call = 1; call <= count; call += 1) {
        book.failAt({ call, carriedOut });
        expect(sentence(() => carryOut(change))).toContain(OUTAGE);
        expect(JSON.stringify(book.snapshot())).toBe(before);
        expect(book.shown.lock.held).toBe(false);
      }
      expect(count).toBeGreaterThan(10);
    });
  },
);

test('where every writing is refused, the user reads that nothing was changed', () => {
  const { book, insertion } = inserted(hadi);
  const change = clearing(insertion);
  book.refuse('Range.setValues');
  expect(sentence(() => carryOut(change))).toBe(
    `Ничего не изменено, листы остались прежними. Google Таблицы сообщили: ${REFUSED}`,
  );
});

test('a sheet is read and opened under the name it has today', () => {
  const { book, insertion } = inserted(hadi);
  const [first, second] = insertion.sheets;
  if (!first || !second) throw new Error('HADI has too few sheets');
  book.renameSheet(first.name, 'Наши гипотезы');
  book.removeSheet(second.name);
  expect(readSheets(insertion.id)).toEqual([
    { ...first, name: 'Наши гипотезы' },
    ...insertion.sheets.slice(2),
  ]);
  expect(readInsertion(insertion.id).sheets.map(({ name }) => name)).toEqual(
    readSheets(insertion.id).map(({ name }) => name),
  );
  openSheet(first.id);
  expect(book.activeSheet()).toBe('Наши гипотезы');
});

test('an insertion without a sheet left is missed', () => {
  const { book, insertion } = inserted(hadi);
  names(insertion).forEach(book.removeSheet);
  expect(sentence(() => readInsertion(insertion.id))).toContain('больше нет');
  expect(sentence(() => readInsertion('never'))).toContain('больше нет');
});

describe('service calls', () => {
  test('reading an insertion takes five a sheet, a change six a sheet and one a block', () => {
    const { book, insertion } = inserted(hadi);
    const { length: sheets } = insertion.sheets;
    expect(callsOf(book, () => readInsertion(insertion.id)).length).toBeLessThanOrEqual(
      5 * sheets + 5,
    );
    const change = clearing(insertion);
    const changed = new Set(change.blocks.map(({ sheetId }) => sheetId)).size;
    expect(callsOf(book, () => carryOut(change)).length).toBeLessThanOrEqual(
      6 * changed + change.blocks.length + 7,
    );
    expect(change.blocks.length).toBeLessThanOrEqual(14);
  });
});
