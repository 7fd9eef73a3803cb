import { ErrorType, type BaseValueObject } from '@univerjs/engine-formula';
import { DAY_MS, dayOfSerial, serialOfDay } from '../../google-sheets/serial-days';
import { CellError, cellOf, plain, type Cells } from './cells';
import { ifs, switchCases } from './choices';
import { filter, sort, sortN } from './tables';

type Block = (...blocks: Cells[]) => Cells;

/** Google's functions that Univer lacks or answers differently, by name. */
export const builtIns: Readonly<Record<string, Block>> = {
  ARRAYFORMULA: (block) => block ?? [],
  COUNTUNIQUE: (...blocks) => {
    const texts = blocks.flatMap(values).filter((value) => value !== null && value !== '');
    return [[cellOf(new Set(texts).size)]];
  },
  EDATE: (dates, months) => [[monthsLater(firstOf(dates), numberIn(firstOf(months)))]],
  FILTER: filter,
  // Where it leads is read from the formula when the cell is selected.
  HYPERLINK: (address, label) => label ?? address ?? [],
  IFS: ifs,
  JOIN: (separator, ...blocks) => [
    [cellOf(blocks.flatMap((block) => block.flat().map(textIn)).join(textIn(firstOf(separator))))],
  ],
  SORT: sort,
  SORTN: sortN,
  SWITCH: switchCases,
  SPLIT: (text, separators, byEach, dropEmpty) => [
    splitText(
      textIn(firstOf(text)),
      textIn(firstOf(separators)),
      flag(byEach, true),
      flag(dropEmpty, true),
    ),
  ],
};

/** The only or first cell of an argument; an error in it ends the calculation with that error. */
export function firstOf(block: Cells | undefined): BaseValueObject {
  const cell = block?.[0]?.[0];
  if (!cell) throw new CellError(ErrorType.NA, 'an argument is missing');
  if (cell.isError()) throw new CellError(cell.getValue() as ErrorType, 'an argument is an error');
  return cell;
}

/** A cell as a number, where the function asks for one. */
export function numberIn(cell: BaseValueObject): number {
  const number = Number(plain(cell) ?? 0);
  if (Number.isNaN(number)) throw new CellError(ErrorType.VALUE, 'a number is expected');
  return number;
}

/** An optional TRUE or FALSE. */
export function flag(block: Cells | undefined, otherwise: boolean): boolean {
  if (!block) return otherwise;
  const value = plain(firstOf(block));
  return value === null ? otherwise : Boolean(value);
}

function values(block: Cells): (string | number | boolean | null)[] {
  return block.flat().map(plain);
}

function textIn(cell: BaseValueObject): string {
  const value = plain(cell);
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function splitText(
  text: string,
  separators: string,
  byEach: boolean,
  dropEmpty: boolean,
): BaseValueObject[] {
  if (separators === '') throw new CellError(ErrorType.VALUE, 'SPLIT: separator must not be empty');
  const escape = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const marks = byEach ? Array.from(separators, escape).join('|') : escape(separators);
  return text
    .split(new RegExp(marks))
    .filter((part) => part !== '' || !dropEmpty)
    .map((part) =>
      part.trim() !== '' && Number.isFinite(Number(part)) ? cellOf(Number(part)) : cellOf(part),
    );
}

/** The same day of another month, or that month's last day where it is shorter. */
function monthsLater(date: BaseValueObject, months: number): BaseValueObject {
  const from = new Date(dayOfSerial(numberIn(date)) * DAY_MS);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const to = Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay));
  return cellOf(serialOfDay(to / DAY_MS), 'yyyy-mm-dd');
}
