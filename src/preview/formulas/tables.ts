import { ErrorType, type BaseValueObject } from '@univerjs/engine-formula';
import { CellError, plain, type Cells } from './cells';

type Row = readonly BaseValueObject[];

/** FILTER(range; condition1; …): rows, or columns, for which every condition holds. */
export function filter(range: Cells = [], ...conditions: Cells[]): Cells {
  const alongRows = conditions.every((condition) => condition[0]?.length === 1);
  const block = alongRows ? range : transpose(range);
  const tests = conditions.map((condition) => (alongRows ? condition : transpose(condition)));
  if (tests.some((test) => test.length !== block.length || test[0]?.length !== 1)) {
    throw new CellError(ErrorType.NA, 'FILTER: each condition must be as long as the range');
  }
  const kept = block.filter((_, index) => tests.every((test) => holds(test[index]?.[0])));
  if (kept.length === 0) throw new CellError(ErrorType.NA, 'FILTER: nothing meets the conditions');
  return alongRows ? kept : transpose(kept);
}

/** SORT(range; column1; ascending1; …): a column is a number within the range or a range beside it. */
export function sort(range: Cells = [], ...keys: Cells[]): Cells {
  return sorted(range, keys);
}

/** SORTN(range; n; ties; column1; ascending1; …), where ties are cut (0) or kept (1). */
export function sortN(
  range: Cells = [],
  count: Cells = [],
  ties: Cells = [],
  ...keys: Cells[]
): Cells {
  const mode = Number(ties[0]?.[0]?.getValue() ?? 0);
  if (mode !== 0) throw new CellError(ErrorType.VALUE, 'not in the preview: SORTN with ties');
  return sorted(range, keys).slice(0, Number(count[0]?.[0]?.getValue() ?? 1));
}

function sorted(range: Cells, keys: readonly Cells[]): Cells {
  const orders = keys.length === 0 ? [orderBy(range, [[]], true)] : [];
  for (let index = 0; index < keys.length; index += 2) {
    const ascending = keys[index + 1]?.[0]?.[0];
    orders.push(orderBy(range, keys[index] ?? [], ascending ? Boolean(plain(ascending)) : true));
  }
  return range
    .map((row, index) => ({ row, index }))
    .sort((a, b) => {
      for (const order of orders) {
        const difference = order(a.index, b.index);
        if (difference !== 0) return difference;
      }
      return a.index - b.index;
    })
    .map(({ row }) => row);
}

function orderBy(range: Cells, key: Cells, ascending: boolean): (a: number, b: number) => number {
  const cellAt = keyCells(range, key);
  const sign = ascending ? 1 : -1;
  return (a, b) => {
    const [left, right] = [cellAt(a), cellAt(b)];
    // Blank cells stand last in either direction.
    if (rank(left) === BLANK || rank(right) === BLANK) return rank(left) - rank(right);
    return sign * compare(left, right);
  };
}

function keyCells(range: Cells, key: Cells): (row: number) => BaseValueObject | undefined {
  if (key.length > 1) {
    if (key.length !== range.length) {
      throw new CellError(ErrorType.VALUE, 'SORT: the column must be as long as the range');
    }
    return (row) => key[row]?.[0];
  }
  const column = Number(key[0]?.[0]?.getValue() ?? 1);
  if (!range.every((row) => column >= 1 && column <= row.length)) {
    throw new CellError(ErrorType.VALUE, `SORT: the range has no column ${column}`);
  }
  return (row) => range[row]?.[column - 1];
}

const BLANK = 9;

/** Numbers before text before TRUE and FALSE before errors, as in Google Sheets. */
function rank(cell: BaseValueObject | undefined): number {
  if (!cell || cell.isNull()) return BLANK;
  if (cell.isError()) return 3;
  if (cell.isBoolean()) return 2;
  return cell.isString() ? 1 : 0;
}

function compare(a: BaseValueObject | undefined, b: BaseValueObject | undefined): number {
  if (rank(a) !== rank(b) || !a || !b) return rank(a) - rank(b);
  const [left, right] = [plain(a), plain(b)];
  if (typeof left === 'string' && typeof right === 'string') {
    return left.localeCompare(right, undefined, { sensitivity: 'base' });
  }
  return Number(left) - Number(right);
}

function holds(cell: BaseValueObject | undefined): boolean {
  const value = cell ? plain(cell) : null;
  return value === true || (typeof value === 'number' && value !== 0);
}

function transpose(block: Cells): Cells {
  return (block[0] ?? ([] as Row)).map((_, column) =>
    block.map((row) => row[column]).filter((cell) => cell !== undefined),
  );
}
