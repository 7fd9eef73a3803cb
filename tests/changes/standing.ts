import { blueprintOf, type Cells } from '../../src/changes/blueprint';
import { type Change, contentAt, type InsertedNow } from '../../src/changes/change';
import type { Language } from '../../src/language';
import type { Template } from '../../src/templates/define';
import { contentsOf, freshSheet, type LivingSheet } from './living-sheet';

export const INSERTED_ON = '2026-11-22';

/** What the user did, by key of the sheet. */
export type Doings = Readonly<Record<string, (sheet: LivingSheet) => LivingSheet>>;

/** The sheets of a template with its sample, after what the user did, by key. */
export function livingSheetsOf(
  template: Template,
  doings: Doings = {},
  language: Language = 'en',
): ReadonlyMap<string, LivingSheet> {
  const { sheets } = blueprintOf({ template, language, insertedOn: INSERTED_ON });
  return new Map(
    sheets.map(({ key, sample }) => {
      const doing = doings[key] ?? ((sheet: LivingSheet) => sheet);
      return [key, doing(freshSheet(sample))];
    }),
  );
}

/** A template that was inserted with its sample, as it stands after what the user did. */
export function standing(
  template: Template,
  doings: Doings = {},
  language: Language = 'en',
): InsertedNow {
  const sheets = [...livingSheetsOf(template, doings, language)];
  return {
    insertion: '2026-11-22T08:00:00.000Z',
    template,
    language,
    sampleData: true,
    insertedOn: INSERTED_ON,
    today: '2026-12-01',
    sheets: sheets.map(([key, sheet], index) => {
      return { key, id: 101 + index, name: key, ...contentsOf(sheet) };
    }),
  };
}

/** What the sheet of that key holds once the change is carried out; refuses one that does not fit. */
export function afterwards(inserted: InsertedNow, { blocks }: Change, key: string): Cells {
  const sheet = inserted.sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`there is no sheet ${key}`);
  const cells = sheet.values.map((row, r) => row.map((_, c) => contentAt(sheet, r + 1, c + 1)));
  for (const { sheetId, row, column, before, after } of blocks) {
    if (sheetId !== sheet.id) continue;
    after.forEach((line, r) => {
      line.forEach((content, c) => {
        const target = cells[row - 1 + r];
        const held = target?.[column - 1 + c];
        if (!target || held !== before[r]?.[c])
          throw new Error(`${key} ${row + r},${column + c} holds ${String(held)}`);
        target[column - 1 + c] = content;
      });
    });
  }
  return cells;
}
