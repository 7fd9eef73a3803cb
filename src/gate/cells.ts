import { Refusal } from '../domain/refusal';
import type { Language } from '../language';
import type { Reading } from './arguments';
import type { AnswerCell } from './gives';
import { lazy } from './lazy';
import { type CallContext, setsLanguage } from './parameters';

/** A cell as Sheets takes it from a custom function. */
export type SheetCell = number | string | boolean | Date;

/** The result of a custom function: a cell or rows of cells. */
export type SheetAnswer = SheetCell | SheetCell[][];

/** Makes cells of an answer into cells of the sheet, words in the requested language. */
export function cellMaker(
  readings: readonly Reading[],
  { calendar, language }: CallContext,
): (cell: AnswerCell) => SheetCell {
  const asked = readings.find(({ parameter }) => setsLanguage(parameter));
  const spoken = lazy(() => (asked?.at(0) as Language | null | undefined) ?? language());
  return (cell) => {
    if (typeof cell === 'number') return finite(cell);
    if (cell === null) return '';
    if (typeof cell !== 'object') return cell;
    return 'day' in cell ? calendar().instantOf(cell.day) : cell[spoken()];
  };
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value === 0 ? 0 : value; // −0 is shown as "-0"
  throw new Refusal(
    { en: 'the result', ru: 'результате' },
    { en: 'a number that a cell can hold', ru: 'число, которое помещается в ячейку' },
    [{ en: 'one too large', ru: 'слишком большое' }],
  );
}
