import type { Text } from '../language';
import type { Format, Formula } from './cell';
import type { BlockBase, ColumnSetting } from './define';

/** What one formula spills: a header and room for so many rows. */
export type BoardBlock = FormulaBoard | CallBoard | RecordsBoard;

interface BoardBase extends BlockBase {
  readonly kind: 'board';
  readonly rows: number;
  /** Of the last block of a sheet: as many rows as it takes, `rows` are laid out. */
  readonly open?: true;
}

/** What a formula of the template gives. */
export interface FormulaBoard extends BoardBase {
  readonly columns: readonly BoardColumn[];
  readonly formula: Formula;
  /** The formula spills the header as well and stands in its place. */
  readonly ownHeader?: true;
}

/** The table that a function answers with, under a header of ours: with units, in the language of the sheet. */
export interface CallBoard extends BoardBase {
  /** As many as the function gives. */
  readonly columns: readonly BoardColumn[];
  /** The call; a function that answers in words is told `{#language}`. */
  readonly call: Formula;
  /** What must hold before the function is asked. */
  readonly when?: Formula;
  /** Said before, and where the function gives a header alone. */
  readonly empty: Text;
}

/** Records of a table that meet conditions, sorted; headers, formats and widths are the table's. */
export interface RecordsBoard extends BoardBase {
  /** `block` or `sheet!block`. */
  readonly of: string;
  /** Keys of the table's columns; a record whose first one is blank is none. */
  readonly columns: readonly (string | PickedColumn)[];
  /** Conditions joined by `;`. A name is the table's column, if it has one of that name. */
  readonly where?: Formula;
  /** The column to sort by, shown or not. */
  readonly by: string;
  readonly order: 'rising' | 'falling';
  /** How many are shown at most, if fewer than `rows`; the row after them says how many there are more. */
  readonly most?: Formula;
  /** Said where no record meets the conditions. */
  readonly none: Text;
  /** Said where the table has no records. */
  readonly nothingYet?: Text;
}

/** A column of the table that the board shows in its own way. */
export interface PickedColumn extends Partial<Omit<BoardColumn, 'key'>> {
  readonly column: string;
}

export interface BoardColumn extends ColumnSetting {
  readonly key: string;
  readonly header: Text;
  readonly format: Format;
  readonly width: number;
}
