import { readProgress } from '../../src/sheets/server';
import type { TemplateChoice } from '../../src/sidebar/planning';
import { type Failure, type FakeSpreadsheet, OUTAGE } from '../harness/fake-spreadsheet';
import {
  inserted,
  insertTemplate,
  nextInstant,
  sentence,
  usersSpreadsheet,
  variants,
} from './insertion';
import { applyAllSteps } from './all-steps';

const NOT_INSERTED = {
  ru: `Шаблон не вставлен, таблица осталась прежней. Google Таблицы сообщили: ${OUTAGE}`,
  en: `The template was not inserted, and the spreadsheet is as it was. Sheets said: ${OUTAGE}`,
};

let textsSeen = 0;

describe.each(variants)('%s', (_, variant) => {
  test('leaves the sheets of the user as they are and opens its first sheet', () => {
    const book = usersSpreadsheet();
    const before = book.snapshot(['Sheet1', 'Заказы']);
    const { sheets } = insertTemplate(variant);
    expect(book.snapshot(['Sheet1', 'Заказы'])).toEqual(before);
    expect(book.sheetNames()).toEqual(['Sheet1', 'Заказы', ...sheets.map(({ name }) => name)]);
    expect(book.activeSheet()).toBe(sheets[0]?.name);
  });

  test('writes nothing that Sheets would read as a number, a date or a truth value', () => {
    const { book, insertion } = inserted(variant);
    const steps = insertion.sheets.flatMap(({ name }) => textsOf(book, name));
    const misread = steps.filter((text) => /^[-+]?\d[\d.,/:% ]*$|^(true|false)$|^[+=]/i.test(text));
    expect(misread).toEqual([]);
    textsSeen += steps.length;
  });
});

test('there were texts to misread', () => {
  expect(textsSeen).toBeGreaterThan(500);
});

function textsOf(book: FakeSpreadsheet, name: string): string[] {
  const { sheets } = book.snapshot([name]) as {
    sheets: { cells: Record<string, { value?: unknown }> }[];
  };
  const values = sheets.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value));
  return values.filter((value) => typeof value === 'string');
}

/** Where each kind of call stands first and last, counted from 1. */
function firstsAndLasts(calls: readonly string[]): number[] {
  const places = new Set(
    calls.flatMap((name) => [calls.indexOf(name) + 1, calls.lastIndexOf(name) + 1]),
  );
  return [...places].sort((a, b) => a - b);
}

/** What is not as it was once that call has failed. */
function faultsAfter(failure: Failure, work: () => void, said: string): string[] {
  const book = usersSpreadsheet();
  const before = JSON.stringify(book.snapshot());
  book.failAt(failure);
  const sentenceSaid = sentence(work);
  const at = `call ${failure.call}, ${book.calls[failure.call - 1]?.name ?? 'none'}`;
  return [
    ...(sentenceSaid === said ? [] : [`${at}: said ${sentenceSaid}`]),
    ...(JSON.stringify(book.snapshot()) === before ? [] : [`${at}: the workbook has changed`]),
    ...(book.shown.lock.held ? [`${at}: the lock is still held`] : []),
    ...(readProgress() === null ? [] : [`${at}: progress is still shown`]),
  ];
}

/** The names of the calls that `work` makes, after an insertion if one is given. */
function callsIn(work: () => void, before?: TemplateChoice): string[] {
  const book = usersSpreadsheet();
  if (before) insertTemplate(before);
  nextInstant();
  book.failAt(null);
  work();
  return book.calls.map(({ name }) => name);
}

describe.each([false, true])(
  'whatever kind of call fails (carried out nevertheless: %s), the workbook is as before',
  (carriedOut) => {
    const faults = (work: () => void, said: string): string[] =>
      firstsAndLasts(callsIn(work)).flatMap((call) =>
        faultsAfter({ call, carriedOut }, work, said),
      );

    test('and the user reads why', () => {
      const request = { template: 'pnl', language: 'ru', sampleData: true } as const;
      expect(faults(() => insertTemplate(request), NOT_INSERTED.ru)).toEqual([]);
    });

    test('also while a second record is written', () => {
      const request = { template: 'hadi', language: 'ru', sampleData: true } as const;
      const calls = callsIn(() => insertTemplate(request), request);
      const book = usersSpreadsheet();
      insertTemplate(request);
      for (const call of firstsAndLasts(calls)) {
        nextInstant();
        const before = JSON.stringify(book.snapshot());
        book.failAt({ call, carriedOut });
        expect(sentence(() => insertTemplate(request))).toBe(NOT_INSERTED.ru);
        expect(JSON.stringify(book.snapshot())).toBe(before);
      }
    });

    test('of all steps there are', () => {
      expect(faults(applyAllSteps, OUTAGE)).toEqual([]);
    });
  },
);

describe('a template inserted twice', () => {
  const variant = { template: 'pnl', language: 'ru', sampleData: true } as const;

  test('gets the same number on all its sheets', () => {
    const { book, insertion } = inserted(variant);
    nextInstant();
    const second = insertTemplate(variant);
    const first = insertion.sheets.map(({ name }) => name);
    expect(second.sheets.map(({ name }) => name)).toEqual(first.map((name) => `${name} (2)`));
    expect(book.sheetNames()).toEqual(['Sheet1', ...first, ...first.map((name) => `${name} (2)`)]);
  });

  test('refers to its own sheets only', () => {
    const { book, insertion } = inserted(variant);
    nextInstant();
    const second = insertTemplate(variant);
    const named = second.sheets.flatMap(({ name }) => sheetsNamed(book, name));
    expect(named.length).toBeGreaterThan(0);
    const own = second.sheets.map(({ name }) => name);
    expect(named.filter((name) => !own.includes(name))).toEqual([]);
    const others = insertion.sheets.map(({ name }) => name);
    const ofFirst = insertion.sheets.flatMap(({ name }) => sheetsNamed(book, name));
    expect(ofFirst.filter((name) => !others.includes(name))).toEqual([]);
  });

  test('gets numbers on all sheets when only one of its names is taken, in other letters', () => {
    const titles = inserted(variant).insertion.sheets.map(({ name }) => name);
    const book = usersSpreadsheet();
    book.addSheet((titles[1] ?? '').toUpperCase());
    const { sheets } = insertTemplate(variant);
    expect(sheets.map(({ name }) => name)).toEqual(titles.map((title) => `${title} (2)`));
  });
});

/** Every sheet named in formulas, validations, charts of that sheet. */
function sheetsNamed(book: FakeSpreadsheet, name: string): string[] {
  const { sheets } = book.snapshot([name]) as {
    sheets: {
      cells: Record<string, { formula?: string; rule?: { range?: string } }>;
      charts: { range: string }[];
    }[];
  };
  const texts = sheets.flatMap(({ cells, charts }) => [
    ...Object.values(cells).flatMap(({ formula = '', rule }) => [formula, rule?.range ?? '']),
    ...charts.map(({ range }) => range),
  ]);
  return texts.flatMap((text) => [...text.matchAll(/'([^']+)'!/g)].map((match) => match[1] ?? ''));
}

describe('two insertions at once', () => {
  const variant = { template: 'hadi', language: 'ru', sampleData: true } as const;

  test('the one that comes second waits in vain and changes nothing', () => {
    const book = usersSpreadsheet();
    book.shown.lock.heldByAnother = true;
    const before = book.snapshot();
    expect(sentence(() => insertTemplate(variant))).toBe(
      'Сейчас в эту таблицу уже вставляют шаблон или меняют его. Попробуйте через минуту.',
    );
    expect(book.snapshot()).toEqual(before);
    expect(book.shown.progress).toEqual([]);
  });

  test('the lock is taken once and let go', () => {
    const { book } = inserted(variant);
    expect(book.shown.lock).toEqual({ heldByAnother: false, held: false, taken: 1 });
  });
});

test('progress counts the finished sheets and is cleared at the end', () => {
  const { book, insertion } = inserted({ template: 'hadi', language: 'ru', sampleData: true });
  const total = insertion.sheets.length;
  const steps = Array.from({ length: total + 1 }, (_, done) => ({ done, total }));
  expect(book.shown.progress.map((text) => JSON.parse(text) as unknown)).toEqual(steps);
  expect(readProgress()).toBeNull();
});

test('a template that does not exist is refused in a sentence', () => {
  usersSpreadsheet('en');
  const request = { template: 'nothing', language: 'en', sampleData: true } as const;
  expect(sentence(() => insertTemplate(request))).toBe(
    'There is no template “nothing”. Close the sidebar and open it again.',
  );
});

test('when the sheets written so far cannot be removed, the user reads which ones to remove', () => {
  const book = usersSpreadsheet('en');
  book.refuse('Spreadsheet.deleteSheet');
  book.failAt({ call: 40, carriedOut: false });
  const said = sentence(() =>
    insertTemplate({ template: 'hadi', language: 'en', sampleData: true }),
  );
  const left = book.sheetNames().slice(2);
  expect(left.length).toBeGreaterThan(0);
  const listed = left.map((name) => `“${name}”`).join(', ');
  expect(said).toBe(
    `The template was only partly inserted. Please remove these sheets yourself: ${listed}. Sheets said: ${OUTAGE}`,
  );
});
