import { Script } from 'node:vm';
import type { Language } from '../../src/language';
import {
  type InsertedTemplate,
  type Inserting,
  templateToInsert,
} from '../harness/inserted-template';
import { inserted, insertTemplate, sentence, usersSpreadsheet } from '../sheets/insertion';
import { templates } from '../../src/templates/registry';
import { walk } from '../matrix/walk';
import { workbookOf } from '../matrix/workbook';
import { isForeignInEnglish, isForeignInRussian } from './foreign-words';

const ERROR = /#(N\/A|NAME\?|[A-Z/0-9]+!)|\b(NaN|undefined|Infinity|null)\b|\[object/;

/** The money is that of the spreadsheet's locale, in the words of any language. */
const MONEY = /₽/g;

/** What a template's own tests expect of it; each test finds the sheets as they were inserted. */
export interface Expectations {
  /** Language of the sheets with sample data; the empty ones are in the other. */
  readonly sampleIn?: Language;
  readonly sample?: (template: InsertedTemplate) => void;
  readonly empty?: (template: InsertedTemplate) => void;
}

/**
 * The tests of a template. It is inserted twice, with sample data in one language and empty in the other, the
 * empty one into a spreadsheet of another locale, and everything is read from these two.
 */
export function describeTemplate(
  template: string,
  { sampleIn = 'en', sample, empty }: Expectations = {},
): void {
  const other = sampleIn === 'ru' ? 'en' : 'ru';
  describe(`${template} with sample data in ${sampleIn}`, () => {
    describeInserted({ template, language: sampleIn, sampleData: true }, sample);
  });
  describe(`${template} empty in ${other}, in a spreadsheet of another locale`, () => {
    const locale = other === 'ru' ? 'en_US' : 'ru_RU';
    describeInserted({ template, language: other, sampleData: false, locale }, empty);
  });
  test(`when Sheets fails while ${template} is inserted, the workbook stays as it was`, () => {
    const request = { template, language: sampleIn, sampleData: true } as const;
    const calls = inserted(request).book.calls.length;
    for (const call of [0.25, 0.5, 0.75].map((share) => Math.ceil(share * calls))) {
      const book = usersSpreadsheet();
      const before = book.snapshot();
      book.failAt({ call, carriedOut: true });
      expect(sentence(() => insertTemplate(request))).toMatch(/^(Шаблон не|The template was not)/);
      expect(book.snapshot()).toEqual(before);
    }
  });
}

function describeInserted(
  inserting: Inserting,
  expectations: ((template: InsertedTemplate) => void) | undefined,
): void {
  const template = templateToInsert(inserting);
  const complaints: unknown[][] = [];
  beforeAll(() => {
    const outside = new Script('console').runInThisContext() as Console;
    jest.spyOn(outside, 'error').mockImplementation((...said) => void complaints.push(said));
    return template.open();
  });
  afterEach(template.restore);
  afterAll(template.close);

  test('no cell shows an error', () => {
    const wrong = template
      .cells()
      .filter(({ value, displayed }) =>
        [String(value), displayed].some((text) => ERROR.test(text)),
      );
    // The function's own sentence is what one needs.
    const told = wrong.map(({ at, formula, value }) => ({
      at,
      shown: template.errorAt(at) ?? value,
      formula,
    }));
    expect(told).toEqual([]);
  });

  test('no cell shows a date from before the first day of Sheets', () => {
    const dates = template.cells().filter(({ displayed }) => /\b(1899|1900)\b/.test(displayed));
    expect(dates).toEqual([]);
  });

  test('every word is in the language of the sheet', () => {
    const isForeign = inserting.language === 'ru' ? isForeignInRussian : isForeignInEnglish;
    const foreign = template
      .cells()
      .filter(({ value }) => typeof value === 'string' && isForeign(value.replace(MONEY, '')));
    expect(foreign.map(({ at, value, formula }) => ({ at, value, formula }))).toEqual([]);
  });

  expectations?.(template);

  const own = templates.find(({ id }) => id === inserting.template);
  if (inserting.sampleData && own)
    test('rows that come, go and are cleared leave every figure right', async () => {
      const names = template.sheetNames().slice(1);
      const byKey = new Map(own.sheets.map(({ key }, index) => [key, names[index] ?? '']));
      const workbook = workbookOf(template.spreadsheet(), byKey);
      // What the test before has typed is put back, but not calculated yet.
      await template.spreadsheet().settle();
      expect(await walk(workbook, own, inserting.language)).toEqual([]);
    });

  test('the engine has complained of nothing', () => {
    expect(complaints).toEqual([]);
  });

  test('is taken back without a question', () => {
    const names = template.sheetNames().slice(1);
    expect(template.undo()).toEqual({ done: names });
    expect(template.sheetNames()).toEqual(['Sheet1']);
  });
}
