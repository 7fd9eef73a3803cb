import type { PickedColumn, RecordsBoard, TableBlock } from '../define';

/** Keys of a table's columns. */
export type KeyOf<T extends TableBlock> = T['columns'][number]['key'];

type Picked<K extends string> = K | (PickedColumn & { readonly column: K });

interface Board<K extends string> extends Omit<RecordsBoard, 'kind' | 'of' | 'columns' | 'by'> {
  /** Key of the table's sheet, where the board stands on another one. */
  readonly sheet?: string;
  readonly columns: readonly Picked<K>[];
  readonly by: K;
}

/** Records of a table on a board; a column that the table lacks does not compile. */
export function boardOf<const T extends TableBlock>(
  table: T,
  { sheet, ...board }: Board<KeyOf<T>>,
): RecordsBoard {
  const of = sheet === undefined ? table.key : `${sheet}!${table.key}`;
  return { kind: 'board', of, ...board };
}
