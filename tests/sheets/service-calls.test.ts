import { allTemplates } from '../../src/templates/all';
import type { FakeSpreadsheet } from '../harness/fake-spreadsheet';
import {
  inserted,
  insertTemplate,
  lastInsertion,
  nextInstant,
  openedSidebar,
  spreadsheetWithLibrary,
  undone,
  variants,
} from './insertion';

const pnl = { template: 'pnl', language: 'ru', sampleData: true } as const;
const hadi = { ...pnl, template: 'hadi' } as const;

function withForeignSheets(count: number): FakeSpreadsheet {
  const book = spreadsheetWithLibrary();
  for (let number = 2; number <= count; number += 1) {
    book.addSheet(`Ours ${number}`);
    book.type(`Ours ${number}`, 'A1', '=SUM(B1:B9)');
  }
  return book;
}

/** Calls of which a sheet takes one more where it has what they make. */
const EXTRA = new Set([
  'Sheet.setTabColor',
  'Range.createFilter',
  'Sheet.protect',
  'Sheet.hideSheet',
]);

describe('an insertion', () => {
  test('takes at most 18 calls a sheet, all templates together, and one for each tab colour, filter and protection', () => {
    const counts = variants.map(([, variant]) => {
      const { book, insertion } = inserted(variant);
      const extras = book.calls.filter(({ name }) => EXTRA.has(name)).length;
      return { calls: book.calls.length - extras, sheets: insertion.sheets.length };
    });
    const sum = (each: (count: (typeof counts)[number]) => number): number =>
      counts.reduce((total, count) => total + each(count), 0);
    expect(sum(({ calls }) => calls) / sum(({ sheets }) => sheets)).toBeLessThanOrEqual(18);
  });

  test('of P&L takes at most 20 calls a sheet, but for the colours of its tabs and the data of its charts', () => {
    const { book, insertion } = inserted(pnl);
    const hidden = insertion.sheets[insertion.sheets.length - 1]?.name;
    const calls = book.calls.filter(
      ({ name, sheet }) => name !== 'Sheet.setTabColor' && sheet !== hidden,
    );
    expect(calls.length).toBeLessThanOrEqual(20 * (insertion.sheets.length - 1));
  });

  test.each(allTemplates().map(({ id }) => id))('of %s asks nothing once it writes', (template) => {
    const { book } = inserted({ template, language: 'en', sampleData: true });
    const names = book.calls.map(({ name }) => name);
    const firstWrite = names.findIndex((name) => name.startsWith('Range.set'));
    expect(firstWrite).toBeGreaterThan(0);
    expect(names.slice(firstWrite).filter((name) => /\.(get|find)/.test(name))).toEqual([]);
  });
});

describe('the sidebar opens with at most five calls', () => {
  test('into an empty spreadsheet', () => {
    expect(openedSidebar(spreadsheetWithLibrary()).length).toBeLessThanOrEqual(5);
  });

  test('into thirty sheets of the user and several insertions', () => {
    const book = withForeignSheets(30);
    for (const variant of [hadi, pnl, hadi]) {
      insertTemplate(variant);
      nextInstant();
    }
    expect(book.sheetNames().length).toBeGreaterThan(40);
    expect(openedSidebar(book).length).toBeLessThanOrEqual(5);
    expect(lastInsertion()?.template).toBe('hadi');
  });
});

describe('undo takes at most 7 calls for each of its sheets and 3 for each sheet of the user', () => {
  test.each([1, 30])('of which there are %i', (foreign) => {
    const book = withForeignSheets(foreign);
    const insertion = insertTemplate(pnl);
    const calls = undone(book, insertion);
    expect(book.sheetNames()).toHaveLength(foreign);
    expect(calls.length).toBeLessThanOrEqual(7 * insertion.sheets.length + 3 * foreign);
  });
});
