import type { Text } from '../../language';
import type { Check, Format, TableColumn } from '../define';
import { byFormat } from './formats';

/** What a column may say beyond its key, header, format and width. */
export type ColumnRest = Omit<TableColumn, 'key' | 'header' | 'format' | 'width'>;

/** A column that remembers its key, for boards and rows that name it. */
export type Column<Key extends string> = TableColumn & { readonly key: Key };

const column =
  (format: Format) =>
  <const Key extends string>(
    key: Key,
    header: Text,
    width: number,
    rest: ColumnRest = {},
  ): Column<Key> => ({ key, header, format, width, ...rest });

/** Columns of tables and boards: `col.money('price', t('Price, $', 'Цена, ₽'), 96, { input: true })`. */
export const col = {
  ...byFormat(column),
  /** A day to be typed. */
  day: <const Key extends string>(key: Key, header: Text, width: number, rest: ColumnRest = {}) =>
    column('date')(key, header, width, { input: { date: true }, ...rest }),
  /** One of the words of a list, or of the cells of another table. */
  choice: <const Key extends string>(
    key: Key,
    header: Text,
    width: number,
    choices: Extract<Check, { list: string } | { from: string }>,
    rest: ColumnRest = {},
  ) => column('text')(key, header, width, { input: choices, ...rest }),
  /** A box to be ticked. */
  done: <const Key extends string>(key: Key, header: Text, width: number, rest: ColumnRest = {}) =>
    column('text')(key, header, width, { align: 'center', input: { checkbox: true }, ...rest }),
};
