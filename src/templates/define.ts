import type { Text } from '../language';
import type { Check, Content, Format, Formula, Mark, Value } from './cell';

export * from './cell';

interface BlockBase {
  readonly key: string;
  readonly title?: Text;
  /** One line under the title. */
  readonly about?: Text;
  /** Starts in the row of the block before it, to its right. */
  readonly beside?: true;
  readonly marks?: readonly Mark[];
}

/** Words: one paragraph a row; a formula gives words as well. */
export interface TextBlock extends BlockBase {
  readonly kind: 'text';
  readonly paragraphs: readonly (Text | { readonly formula: Formula })[];
}

/** The template's own how-to, numbered. */
export interface HowToBlock extends BlockBase {
  readonly kind: 'how-to';
}

/** Labels down, one cell beside each, and a remark to its right. */
export interface FormBlock extends BlockBase {
  readonly kind: 'form';
  readonly items: readonly FormItem[];
}

export interface FormItem extends Content {
  readonly key: string;
  readonly label: Text;
  /** Unit or explanation, shown to the right of the cell. */
  readonly remark?: Text;
}

/** Few large figures side by side, a label above each. */
export interface FiguresBlock extends BlockBase {
  readonly kind: 'figures';
  readonly items: readonly Figure[];
}

export interface Figure {
  readonly key: string;
  readonly label: Text;
  readonly format: Format;
  readonly formula: Formula;
  /** Shown under the figure. */
  readonly remark?: Text;
}

/** Records down, typed columns, computed columns. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** How many rows are laid out for records. */
  readonly rows: number;
  /** Rows of settings above the header, e.g. benchmarks. */
  readonly above?: readonly RowAbove[];
  /** Records that belong to the template; a cell that is `onlySample` stays empty without sample data. */
  readonly content?: readonly Readonly<Record<string, Value>>[];
  /** Records that are written with sample data only. */
  readonly sample?: readonly Readonly<Record<string, Value>>[];
}

/** How words and figures of a column stand in its cells. */
export interface ColumnSetting {
  readonly wrap?: true;
  /** Left out: words left, figures right. */
  readonly align?: 'left' | 'center' | 'right';
}

export interface TableColumn extends ColumnSetting {
  readonly key: string;
  /** With its unit. */
  readonly header: Text;
  readonly format: Format;
  /** Pixels. */
  readonly width: number;
  readonly input?: true | Check;
  /**
   * What a record's cell holds, in terms of the record. One formula in the header cell fills the whole column, so
   * that no insertion, deletion or sorting of rows can break it; an input keeps the formula in each row, as what
   * it holds until the user types.
   */
  readonly formula?: Formula;
  /** Each row holds the formula itself: for a column that reads its own cells. Rows inserted later lack it. */
  readonly eachRow?: true;
  /** One call for the whole column. The columns after it that say `spilled` are filled by the same call. */
  readonly spill?: Formula;
  readonly spilled?: true;
  readonly note?: Text;
}

export interface RowAbove {
  readonly key: string;
  readonly label: Text;
  /** By key of the column. */
  readonly cells: Readonly<Record<string, Content>>;
}

/** What stands across the top of a grid: months, scenarios, people. Grids of one axis share its columns. */
export interface Axis {
  readonly columns: readonly AxisColumn[];
  readonly headerFormat?: Format;
  /** Pixels. */
  readonly width: number;
}

export interface AxisColumn {
  readonly key: string;
  readonly header: Text | { readonly formula: Formula };
  /** For every line that has no formula of its own for this column. */
  readonly formula?: Formula;
  /** Instead of the line's format. */
  readonly format?: Format;
  /** The line's format with a plus before what is above zero: for deviations. */
  readonly signed?: true;
  /** Instead of the line's check. */
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
  readonly lines: readonly GridLine[];
  /** One more column after the axis. */
  readonly total?: { readonly header: Text; readonly width: number };
}

export interface GridLine {
  readonly key: string;
  readonly label: Text;
  /** Shown in a column of its own after the label. */
  readonly unit?: Text;
  readonly format: Format;
  readonly role?: 'section' | 'line' | 'detail' | 'subtotal' | 'total';
  /** Cells without a formula are typed in. */
  readonly input?: true | Check;
  readonly formula?: Formula;
  /** Instead of `formula`, by key of the axis's column. */
  readonly formulaIn?: Readonly<Record<string, Formula>>;
  /** By key of the axis's column, or in the order of its columns. */
  readonly values?: LineValues;
  readonly sample?: LineValues;
  /** The cell of the total column; left out: blank. */
  readonly total?: 'sum' | 'last' | { readonly formula: Formula };
  readonly note?: Text;
}

export type LineValues = readonly Value[] | Readonly<Record<string, Value>>;

/** What one formula spills: a header and room for so many rows. */
export interface BoardBlock extends BlockBase {
  readonly kind: 'board';
  readonly columns: readonly BoardColumn[];
  readonly formula: Formula;
  /** The formula spills the header as well and stands in its place. */
  readonly ownHeader?: true;
  readonly rows: number;
}

export interface BoardColumn extends ColumnSetting {
  readonly key: string;
  readonly header: Text;
  readonly format: Format;
  readonly width: number;
}

/** A chart of a table, a board or a grid: first column categories, first row names of the series. */
export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  readonly type: 'column' | 'stacked' | 'line' | 'bar' | 'combo';
  readonly title: Text;
  /** `block` or `sheet!block`. */
  readonly of: string;
  /** First and last column taken; left out: all. */
  readonly columns?: readonly [string, string];
  /** In a combo chart: the series drawn as lines, by number from 0. */
  readonly asLines?: readonly number[];
  readonly colors?: readonly string[];
  readonly format: Format;
  /** Title of the value axis: what is measured, in which unit. */
  readonly unit: Text;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type Block =
  | TextBlock
  | HowToBlock
  | FormBlock
  | FiguresBlock
  | TableBlock
  | GridBlock
  | BoardBlock
  | ChartBlock;

export interface TemplateSheet {
  readonly key: string;
  readonly title: Text;
  /** One line under the title: what the sheet is for. */
  readonly about: Text;
  /** Rows down to this block's header and so many columns stay in view. */
  readonly freeze?: { readonly header?: string; readonly columns?: number };
  /** Column widths in pixels where the blocks do not say them. */
  readonly widths?: readonly number[];
  readonly blocks: readonly Block[];
}

export interface Template {
  /** Kebab-case; never changes once published. */
  readonly id: string;
  /** Rises with every change of what is written. */
  readonly version: number;
  readonly subject: Text;
  readonly title: Text;
  /** What it is for, one or two sentences. */
  readonly purpose: Text;
  readonly howTo: readonly Text[];
  /** Words for dropdowns and formulas, by list and key. */
  readonly lists?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly axes?: Readonly<Record<string, Axis>>;
  readonly sheets: readonly TemplateSheet[];
}

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
