import type { BaseValueObject } from '@univerjs/engine-formula';
import { cellOf, CellError, plain, type Cells } from './cells';
import { ErrorType } from '@univerjs/engine-formula';
import { isDate } from '../../google-sheets/values';
import { dateOfSerial, isDateFormat, serialOfDate } from './dates';

/** A top-level function of the add-on's code. */
export type ScriptFunction = (...values: unknown[]) => unknown;

/** A custom function as Google calls it: blanks as "", dates as Date, one cell as a value, more as rows. */
export function asBlockFunction(
  call: ScriptFunction,
  timeZone: string,
): (...blocks: Cells[]) => Cells {
  return (...blocks) =>
    blockOf(call(...blocks.map((block) => argumentOf(block, timeZone))), timeZone);
}

function argumentOf(block: Cells, timeZone: string): unknown {
  const rows = block.map((row) => row.map((cell) => scriptValue(cell, timeZone)));
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function scriptValue(cell: BaseValueObject, timeZone: string): unknown {
  const value = plain(cell);
  if (value === null) return '';
  if (typeof value === 'number' && isDateFormat(cell.getPattern())) {
    return dateOfSerial(value, timeZone);
  }
  return value;
}

function blockOf(result: unknown, timeZone: string): Cells {
  const rows: unknown[] = Array.isArray(result) ? result : [result];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((value) => cellValue(value, timeZone)),
  );
}

function cellValue(value: unknown, timeZone: string): BaseValueObject {
  if (isDate(value)) return cellOf(serialOfDate(value, timeZone), 'yyyy-mm-dd');
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new CellError(ErrorType.NUM, `the function returned ${value}`);
  }
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return cellOf(value);
  }
  throw new CellError(
    ErrorType.ERROR,
    `a cell cannot hold ${String(value)}, which the function returned`,
  );
}
