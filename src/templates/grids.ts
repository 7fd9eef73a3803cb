import type { Text } from '../language';
import type { Check, Format, Formula, OnlySample, Value } from './cell';
import type { BlockBase, ColumnSetting } from './define';

/** What stands across the top of a grid: months, scenarios, people. Grids of one axis share its columns. */
export interface Axis {
  readonly columns: readonly AxisColumn[];
  readonly headerFormat?: Format;
  /** The headers are made so many lines high: for words that formulas give. */
  readonly headerLines?: number;
  /** Pixels. */
  readonly width: number;
}

export interface AxisColumn extends ColumnSetting {
  readonly key: string;
  readonly header: Text | OnlySample<Text> | { readonly formula: Formula };
  readonly note?: Text;
  /** For every line that has no formula of its own for this column. */
  readonly formula?: Formula;
  /** Instead of the line's format. */
  readonly format?: Format;
  /** The line's format with a plus before what is above zero: for deviations. */
  readonly signed?: true;
  /** Instead of the line's check; a formula for this column is then what its inputs hold until the user types. */
  readonly input?: true | Check;
  /** Instead of the axis's width. */
  readonly width?: number;
}

/** Lines down, an axis across: timelines and matrices. */
export interface GridBlock extends BlockBase {
  readonly kind: 'grid';
  readonly axis: string;
  /** Header of the labels. */
  readonly corner: Text;
  /** Pixels of the label column. */
  readonly labelWidth: number;
  /** Whether the user names the lines, and whether labels wrap. */
  readonly labels?: { readonly input?: true; readonly wrap?: true };
  /** The user names the columns of the axis. */
  readonly headers?: { readonly input: true };
  /** More columns between the labels and the axis: owner, source, weight. */
  readonly lead?: readonly LeadColumn[];
  readonly lines: readonly GridLine[];
  /** One more column after the axis. */
  readonly total?: { readonly header: Text; readonly width: number };
}

/** A column of a grid before its axis. */
export interface LeadColumn extends ColumnSetting {
  readonly key: string;
  readonly header: Text;
  readonly format: Format;
  /** Pixels. */
  readonly width: number;
  readonly input?: true | Check;
  readonly note?: Text;
}

/** What a line says in such a column. */
export type LeadContent = Value | { readonly formula: Formula };

export interface GridLine extends ColumnSetting {
  readonly key: string;
  readonly label: Text | OnlySample<Text>;
  /** Shown in a column of its own after the label. */
  readonly unit?: Text;
  /** By key of the columns before the axis. */
  readonly lead?: Readonly<Record<string, LeadContent>>;
  readonly format: Format;
  readonly role?: 'section' | 'line' | 'detail' | 'subtotal' | 'total';
  /** Typed in, but for columns that have a formula of their own. */
  readonly input?: true | Check;
  /** What each cell holds; in a line that is typed in, until the user types something else. */
  readonly formula?: Formula;
  /** Instead of `formula`, by key of the axis's column. */
  readonly formulaIn?: Readonly<Record<string, Formula>>;
  /** Instead of `format` and the column's own, by key of the axis's column. */
  readonly formatIn?: Readonly<Record<string, Format>>;
  /** By key of the axis's column, or in the order of its columns. */
  readonly values?: LineValues;
  readonly sample?: LineValues;
  /** The cell of the total column; left out: blank. */
  readonly total?: 'sum' | 'last' | { readonly formula: Formula };
  readonly note?: Text;
}

export type LineValues = readonly Value[] | Readonly<Record<string, Value>>;

/** So many months across: the first from `start`, each later one the next month. Keys m1, m2, … */
export function monthsAcross(axis: string, count: number, start: Formula, width: number): Axis {
  const next = `EDATE({${axis}@prev};1)`;
  return { columns: across('m', count, `EDATE(${start};0)`, next), headerFormat: 'month', width };
}

/** So many weeks across, each headed by its first day: the first is `start`. Keys w1, w2, … */
export function weeksAcross(axis: string, count: number, start: Formula, width: number): Axis {
  const columns = across('w', count, start, `{${axis}@prev}+7`);
  return { columns, headerFormat: 'date', width };
}

/** So many days across: the first is `start`. Keys d1, d2, … */
export function daysAcross(axis: string, count: number, start: Formula, width: number): Axis {
  const columns = across('d', count, start, `{${axis}@prev}+1`);
  return { columns, headerFormat: 'date', width };
}

function across(letter: string, count: number, first: Formula, next: Formula): AxisColumn[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${letter}${index + 1}`,
    header: { formula: index === 0 ? first : next },
  }));
}
