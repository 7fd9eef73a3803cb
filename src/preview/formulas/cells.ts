import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** A block of calculated values, row by row; a single value is a block of one cell. */
export type Cells = readonly (readonly BaseValueObject[])[];

/** Ends a calculation with an error value; the message is shown when the cell is selected. */
export class CellError extends Error {
  constructor(
    readonly type: ErrorType,
    message: string,
  ) {
    super(message);
  }
}

/** An argument of the formula engine as a block. */
export function cellsOf(argument: BaseValueObject): Cells {
  if (!argument.isArray()) return [[argument]];
  const array = argument as ArrayValueObject;
  // Univer's arrays are sparse: a hole is the array's default value, or blank.
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from(
      { length: array.getColumnCount() },
      (_, column) => array.getValueOrDefault(row, column) ?? NullValueObject.create(),
    ),
  );
}

/** A block as the formula engine takes it: one cell as a value, more as an array that spills. */
export function spill(cells: Cells): BaseValueObject {
  const only = cells[0]?.[0];
  if (!only) return ErrorValueObject.create(ErrorType.NA);
  const columnCount = Math.max(...cells.map((row) => row.length));
  if (cells.length === 1 && columnCount === 1) return only;
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) =>
      Array.from({ length: columnCount }, (_, column) => row[column] ?? emptyText()),
    ),
    rowCount: cells.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The value of a cell as plain data; null where it is blank. */
export function plain(cell: BaseValueObject): string | number | boolean | null {
  if (cell.isNull()) return null;
  return cell.getValue();
}

/** A cell's value from plain data; `pattern` is its number format. */
export function cellOf(value: string | number | boolean, pattern = ''): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value, pattern);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

function emptyText(): BaseValueObject {
  return StringValueObject.create('');
}
