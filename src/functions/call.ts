import { Refusal } from '../domain/refusal';
import { type Calendar, calendarIn } from '../google-sheets/calendar';
import { languageOf } from '../google-sheets/locale';
import type { Language } from '../language';
import { type Argument, argumentOf } from './cells';
import type { Answer, AnswerCell } from './define';
import { BrokenRule, brokenRule, Faults } from './faults';
import { once } from './once';
import type { Desk } from './parameters';
import { functionNamed } from './registry';

/** What a call may ask of the spreadsheet; asked at most once, and only when it matters. */
export interface Spreadsheet {
  locale(): string;
  timeZone(): string;
}

/** A cell as Sheets takes it from a custom function. */
export type SheetCell = number | string | boolean | Date;

/** Works out one custom function: cells in, cells out, or an error whose message names what is wrong. */
export function calculate(
  name: string,
  args: readonly unknown[],
  spreadsheet: Spreadsheet,
): SheetCell | SheetCell[][] {
  const definition = functionNamed(name);
  if (!definition) throw new Error(`no function is called ${name}`);
  const language = once(() => languageOf(spreadsheet.locale()));
  const calendar = once(() => calendarIn(spreadsheet.timeZone()));
  const newDesk = (tableRows: number): Desk => ({ faults: new Faults(), calendar, tableRows });
  try {
    return inCells(definition.answer(args.map(givenArgument), newDesk), language, calendar);
  } catch (error) {
    throw named(name, error, language);
  }
}

function givenArgument(value: unknown): Argument | undefined {
  return value === undefined ? undefined : argumentOf(value);
}

function named(name: string, error: unknown, language: () => Language): unknown {
  if (error instanceof Refusal) return named(name, brokenRule(error), language);
  if (error instanceof BrokenRule) return new Error(`${name}: ${error.sentence(language())}`);
  return error;
}

function inCells(
  answer: Answer,
  language: () => Language,
  calendar: () => Calendar,
): SheetCell | SheetCell[][] {
  const inCell = (cell: AnswerCell): SheetCell => {
    if (cell === null) return '';
    if (typeof cell === 'number') return sound(cell);
    if (typeof cell !== 'object') return cell;
    return 'day' in cell ? calendar().instantOf(cell.day) : cell[language()];
  };
  return isGrid(answer) ? answer.map((row) => row.map(inCell)) : inCell(answer);
}

function isGrid(answer: Answer): answer is readonly (readonly AnswerCell[])[] {
  return Array.isArray(answer);
}

function sound(value: number): number {
  if (Number.isFinite(value)) return value + 0; // −0 is shown as "-0"
  throw new BrokenRule(
    { en: 'the result', ru: 'результате' },
    { en: 'a number that a cell can hold', ru: 'число, которое помещается в ячейку' },
    { en: 'one too large', ru: 'слишком большое' },
  );
}
