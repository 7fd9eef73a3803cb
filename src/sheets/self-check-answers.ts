import type { Day } from '../domain/days';
import type { ExampleCell } from '../gate/define';
import type { Language, Text } from '../language';

/** Something only a real spreadsheet can answer: a formula and what it should give. */
export interface Question {
  readonly title: Text;
  readonly formula: string;
  /** Its words are in the language of the spreadsheet, so only English ones are compared letter by letter. */
  readonly inWords?: true;
  /** Null: any answer is fine, it is only reported. */
  readonly expected: readonly (readonly Expected[])[] | null;
}

/** A cell of the scratch sheet into which empty text is written. */
export const BLANKED_CELL = 'Y1';

/** A cell that is compared, or a pattern that its text must have. */
export type Expected = ExampleCell | { readonly like: string };

/** Whether the cells are still being calculated: Sheets says so in the first of them. */
export function isAwaited(cells: readonly (readonly unknown[])[], { expected }: Question): boolean {
  const first = cells[0]?.[0] ?? '';
  if (first === '') return expected === null || expected[0]?.[0] !== '';
  return typeof first === 'string' && /^(Loading|Загрузка)(\.\.\.|…)$/.test(first);
}

/** Whether a block of cells holds what was expected; words are compared in English spreadsheets only. */
export function answersQuestion(
  cells: readonly (readonly unknown[])[],
  { expected, inWords }: Question,
  language: Language,
  dayOf: (cell: unknown) => Day | null,
): boolean {
  if (expected === null) return true;
  const anyWord = inWords === true && language === 'ru';
  return expected.every((row, r) =>
    row.every((cell, c) => isExpected(cells[r]?.[c], cell, anyWord, dayOf)),
  );
}

function isExpected(
  cell: unknown,
  expected: Expected,
  anyWord: boolean,
  dayOf: (cell: unknown) => Day | null,
): boolean {
  if (typeof expected === 'object')
    return 'day' in expected
      ? dayOf(cell) === expected.day
      : typeof cell === 'string' && new RegExp(expected.like).test(cell);
  if (typeof expected === 'number')
    return (
      typeof cell === 'number' &&
      Math.abs(cell - expected) <= 1e-6 * Math.max(1, Math.abs(expected))
    );
  if (anyWord && typeof expected === 'string' && expected !== '')
    return typeof cell === 'string' && cell !== '' && !cell.startsWith('#');
  return cell === expected;
}
