import { ErrorType, type BaseValueObject } from '@univerjs/engine-formula';
import { CellError, plain, type Cells } from './cells';

/** IFS(condition1; value1; …): conditions and values after the first that holds are not looked at. */
export function ifs(...blocks: Cells[]): Cells {
  return cellwise(blocks, (cells) => {
    for (let index = 0; index + 1 < cells.length; index += 2) {
      if (isTrue(cells[index])) return given(cells[index + 1]);
    }
    throw new CellError(ErrorType.NA, 'IFS: no condition holds');
  });
}

/** SWITCH(expression; case1; value1; …; [otherwise]): the value of the first case that is equal. */
export function switchCases(...blocks: Cells[]): Cells {
  return cellwise(blocks, ([expression, ...cases]) => {
    const wanted = comparable(given(expression));
    for (let index = 0; index + 1 < cases.length; index += 2) {
      if (comparable(given(cases[index])) === wanted) return given(cases[index + 1]);
    }
    if (cases.length % 2 === 1) return given(cases.at(-1));
    throw new CellError(ErrorType.NA, 'SWITCH: no case is equal');
  });
}

type Cell = BaseValueObject | undefined;

/** Walks blocks of one shape together; a single cell stands for a whole block. */
function cellwise(
  blocks: readonly Cells[],
  compute: (cells: readonly Cell[]) => BaseValueObject,
): Cells {
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  const at = (block: Cells, row: number, column: number): Cell =>
    block[block.length === 1 ? 0 : row]?.[block[0]?.length === 1 ? 0 : column];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      compute(blocks.map((block) => at(block, row, column))),
    ),
  );
}

function given(cell: Cell): BaseValueObject {
  if (!cell) throw new CellError(ErrorType.NA, 'the ranges differ in size');
  return cell;
}

function isTrue(cell: Cell): boolean {
  const value = plain(given(cell));
  if (cell?.isError()) throw new CellError(value as ErrorType, 'a condition is an error');
  if (typeof value === 'string') throw new CellError(ErrorType.VALUE, 'a condition is text');
  return Boolean(value);
}

function comparable(cell: BaseValueObject): string {
  const value = plain(cell);
  if (cell.isError()) throw new CellError(value as ErrorType, 'an argument is an error');
  return `${typeof value} ${String(value).toLowerCase()}`;
}
