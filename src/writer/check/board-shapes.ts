import type {
  BlockBase,
  BoardBlock,
  BoardColumn,
  CallBoard,
  FormulaBoard,
  PickedColumn,
  RecordsBoard,
} from '../../templates/define';
import { base, kind } from './block-base';
import { columnSetting, format } from './cell-shapes';
import {
  anything,
  isObject,
  listOf,
  may,
  must,
  object,
  oneOf,
  type Properties,
  type Shape,
  words,
} from './shapes';

const boardBase = {
  ...base,
  kind,
  rows: must(anything),
  open: may(anything),
} satisfies Properties<Pick<BoardBlock, keyof BlockBase | 'kind' | 'rows' | 'open'>>;

const boardColumn = {
  ...columnSetting,
  header: must(words),
  format: must(format),
  width: must(anything),
} satisfies Properties<Omit<BoardColumn, 'key'>>;

const boardColumns = must(
  listOf(object<BoardColumn>('column', { ...boardColumn, key: must(anything) }), 'column'),
);

const formulaBoard = object<FormulaBoard>('board of a formula', {
  ...boardBase,
  columns: boardColumns,
  formula: must(anything),
  ownHeader: may(anything),
});

const callBoard = object<CallBoard>('board of a call', {
  ...boardBase,
  columns: boardColumns,
  call: must(anything),
  when: may(anything),
  empty: must(words),
});

const pickedColumn = object<PickedColumn>('column', {
  ...columnSetting,
  column: must(anything),
  header: may(words),
  format: may(format),
  width: may(anything),
});

const recordsBoard = object<RecordsBoard>('board of records', {
  ...boardBase,
  of: must(anything),
  columns: must(
    listOf((given, path, property) => {
      return typeof given === 'string' ? [] : pickedColumn(given, path, property);
    }, 'column'),
  ),
  where: may(anything),
  by: must(anything),
  order: must(oneOf<RecordsBoard['order']>('order', { rising: true, falling: true })),
  most: may(anything),
  none: must(words),
  nothingYet: may(words),
});

/** A board of any kind. */
export const board: Shape = (given, path, property) => {
  if (isObject(given) && 'of' in given) return recordsBoard(given, path, property);
  const shape = isObject(given) && 'call' in given ? callBoard : formulaBoard;
  return shape(given, path, property);
};
