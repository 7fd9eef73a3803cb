import { clearedSample } from '../../src/changes/cleared-sample';
import {
  carryOut,
  getInsertions,
  insertPlan,
  prepareInsertion,
  readInsertion,
  undoInsertion,
} from '../../src/sheets/server';
import { wholeLibrary } from '../../src/products/library';
import { libraryPage } from '../../src/sheets/library';
import type { Insertion } from '../../src/sheets/protocol';
import { plannedInsertion, type TemplateChoice } from '../../src/sidebar/planning';
import { allTemplates } from '../../src/templates/all';
import { fakeSpreadsheet, type FakeSpreadsheet, install } from '../harness/fake-spreadsheet';

/** Every template in both languages, with and without sample data. */
export const variants: readonly (readonly [string, TemplateChoice])[] = allTemplates().flatMap(
  ({ id }) =>
    (['ru', 'en'] as const).flatMap((language) =>
      [true, false].map((sampleData) => {
        const title = `${id} in ${language} ${sampleData ? 'with' : 'without'} sample data`;
        return [title, { template: id, language, sampleData }] as const;
      }),
    ),
);

type Options = Parameters<typeof fakeSpreadsheet>[0];

const pages = { Library: libraryPage(wholeLibrary()) };

/** An empty spreadsheet with the library of all templates beside it. */
export function spreadsheetWithLibrary(options?: Options): FakeSpreadsheet {
  const book = fakeSpreadsheet({ pages, ...options });
  install(book);
  return book;
}

/** Inserts a template as the sidebar does: asks what planning takes, plans, and has the plan carried out. */
export function insertTemplate(choice: TemplateChoice): Insertion {
  return insertPlan(plannedInsertion(prepareInsertion(choice.template), choice));
}

/** An empty spreadsheet in which the variant was just inserted. */
export function inserted(
  variant: TemplateChoice,
  options?: Options,
): { readonly book: FakeSpreadsheet; readonly insertion: Insertion } {
  const book = spreadsheetWithLibrary(options);
  return { book, insertion: insertTemplate(variant) };
}

/** The names of the calls that `work` makes. */
export function callsOf(book: FakeSpreadsheet, work: () => unknown): string[] {
  book.failAt(null);
  work();
  return book.calls.map(({ name }) => name);
}

/** The insertion whose undo the sidebar offers when it opens. */
export function lastInsertion(): Insertion | null {
  return getInsertions().find(({ isRecent }) => isRecent) ?? null;
}

/** The calls that the sidebar makes when it opens. */
export function openedSidebar(book: FakeSpreadsheet): string[] {
  return callsOf(book, getInsertions);
}

/** The calls of clearing the sample, from reading the sheets on; null where there is none. */
export function changed(book: FakeSpreadsheet, { id }: Insertion): string[] | null {
  let hasSample = true;
  const calls = callsOf(book, () => {
    const cleared = clearedSample(readInsertion(id));
    hasSample = !('refused' in cleared);
    if (!('refused' in cleared)) carryOut(cleared.change);
  });
  return hasSample ? calls : null;
}

/** The calls of an undo into which nothing was typed before. */
export function undone(book: FakeSpreadsheet, { id }: Insertion): string[] {
  return callsOf(book, () => undoInsertion({ insertion: id, agreed: false }));
}

/** A spreadsheet in which the user has two sheets with contents and has opened the second one. */
export function usersSpreadsheet(accountLocale = 'ru'): FakeSpreadsheet {
  const book = spreadsheetWithLibrary({ accountLocale });
  book.addSheet('Заказы');
  book.type('Sheet1', 'B2', 'Budget');
  book.type('Sheet1', 'B3', '=SUM(C1:C9)');
  book.type('Заказы', 'A1', 1250);
  book.select('Заказы', 'A1');
  return book;
}

/** Two insertions with different ids: the id is the instant, and the clock may not move between two calls. */
export function nextInstant(): void {
  const now = Date.now();
  while (Date.now() === now);
}

/** The sentence that `call` fails with. */
export function sentence(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}
