import type { Insertion } from '../../src/sheets/protocol';
import { address } from '../../src/google-sheets/a1';
import { builtCode, builtPages } from '../harness/bundle';
import { type HeadlessSpreadsheet, openSpreadsheet } from '../harness/univer';
import { variants } from '../sheets/insertion';

const ERROR = /#(N\/A|NAME\?|[A-Z/0-9]+!)|\b(NaN|undefined|Infinity|null)\b|\[object/;

interface Seen {
  readonly at: string;
  readonly formula: string;
  readonly shown: string;
}

/** Every filled cell of the inserted sheets, by address, with what one sees and the formula behind it. */
function seenCells(spreadsheet: HeadlessSpreadsheet, { sheets }: Insertion): Seen[] {
  return sheets.flatMap(({ name }) => {
    const formulas = spreadsheet.formulas(name);
    const displayed = spreadsheet.displayed(name);
    return spreadsheet.values(name).flatMap((cells, row) =>
      cells.map((value, column) => ({
        at: `${name}!${address({ row: row + 1, column: column + 1 })}`,
        formula: formulas[row]?.[column] ?? '',
        shown: [String(value), displayed[row]?.[column] ?? ''].join(' shown as '),
      })),
    );
  });
}

describe.each(variants)('%s, calculated', (_, request) => {
  let spreadsheet: HeadlessSpreadsheet;
  let insertion: Insertion;

  beforeAll(async () => {
    const locale = request.language === 'ru' ? 'ru_RU' : 'en_US';
    spreadsheet = openSpreadsheet({ code: builtCode(), locale, pages: builtPages() });
    insertion = spreadsheet.run('insertTemplate', request) as Insertion;
    await spreadsheet.settle();
  });
  afterAll(() => spreadsheet.dispose());

  test('shows no error in any cell', () => {
    const cells = seenCells(spreadsheet, insertion);
    expect(cells.filter(({ shown }) => ERROR.test(shown))).toEqual([]);
    expect(cells.filter(({ formula }) => formula !== '').length).toBeGreaterThan(10);
  });

  test('shows no date from before the first day of Sheets', () => {
    const cells = seenCells(spreadsheet, insertion);
    expect(cells.filter(({ shown }) => /\b(1899|1900)\b/.test(shown))).toEqual([]);
  });

  test('is taken back without a question', () => {
    const done = spreadsheet.run('undoInsertion', { insertion: insertion.id, agreed: false });
    expect(done).toEqual({ done: insertion.sheets.map(({ name }) => name) });
    expect(spreadsheet.sheetNames()).toEqual(['Sheet1']);
  });
});
