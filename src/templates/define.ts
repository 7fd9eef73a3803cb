import type { Text } from '../language';
import type { BoardBlock } from './boards';
import type { Check, Content, Format, Formula, Mark, Value } from './cell';
import type { ChartBlock } from './charts';
import type { Axis, GridBlock } from './grids';
import type { ChecksBlock, ContentsBlock, LegendBlock } from './overview';

export * from './boards';
export * from './cell';
export * from './charts';
export * from './grids';
export * from './overview';

/** What every block may say. */
export interface BlockBase {
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
  readonly paragraphs: readonly Paragraph[];
}

export type Paragraph = Text | WrittenParagraph | ComputedParagraph;

interface WrittenParagraph extends Span {
  readonly words: Text;
  readonly link?: Link;
}

interface ComputedParagraph extends Span {
  readonly formula: Formula;
  readonly link?: Link;
  /** What to do before anything else: drawn to the eye. */
  readonly urgent?: true;
}

/** Long text: in its column, or across several that become one cell. */
export interface Span {
  readonly wrap?: true;
  /** So many columns become one cell; its text wraps. */
  readonly across?: number;
  /** The row is made so many lines high: for a formula, whose text nobody knows beforehand. */
  readonly lines?: number;
}

/** Where words lead: to another sheet of the template, or to an address. */
export type Link = { readonly sheet: string } | { readonly url: string };

/** Whether a paragraph is words alone. */
export function isText(paragraph: Paragraph): paragraph is Text {
  return 'en' in paragraph;
}

/** The template's own how-to, numbered. */
export interface HowToBlock extends BlockBase {
  readonly kind: 'how-to';
  /** So many columns become one cell for each step; its text wraps. */
  readonly across?: number;
}

/** Labels down, one cell beside each, and a remark to its right. */
export interface FormBlock extends BlockBase {
  readonly kind: 'form';
  readonly items: readonly FormItem[];
}

export interface FormItem extends Content, Span {
  readonly key: string;
  readonly label: Text;
  /** Unit or explanation, shown to the right of the cell. */
  readonly remark?: Text;
  /** Where the remark leads. */
  readonly link?: Link;
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
  /** The rows are made so many lines high: for wrapped text that a formula gives. */
  readonly lines?: number;
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

export type Block =
  | TextBlock
  | HowToBlock
  | FormBlock
  | FiguresBlock
  | TableBlock
  | GridBlock
  | BoardBlock
  | ChartBlock
  | ContentsBlock
  | ChecksBlock
  | LegendBlock;

export interface TemplateSheet {
  readonly key: string;
  readonly title: Text;
  /** One line under the title: what the sheet is for. */
  readonly about: Text;
  /** Its data are for formulas and charts of other sheets; nobody needs to see it. */
  readonly hidden?: true;
  /** Rows down to this block's header and so many columns stay in view. */
  readonly freeze?: { readonly header?: string; readonly columns?: number };
  readonly tabColor?: TabColor;
  /** The table whose rows can be filtered by a menu in its header. */
  readonly filter?: string;
  /** Column widths in pixels, instead of what the blocks ask for. */
  readonly widths?: readonly number[];
  readonly blocks: readonly Block[];
}

export type TabColor = 'blue' | 'green' | 'yellow' | 'red' | 'grey';

export interface Template {
  /** Kebab-case; never changes once published. */
  readonly id: string;
  /** Rises with every change of what is written. */
  readonly version: number;
  readonly subject: Text;
  readonly title: Text;
  /** One word for the tabs of its sheets: `Hiring` gives “Hiring · funnel”. */
  readonly short: Text;
  /** What it is for, one or two sentences. */
  readonly purpose: Text;
  readonly howTo: readonly Text[];
  /** Words for dropdowns and formulas, by list and key. */
  readonly lists?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly axes?: Readonly<Record<string, Axis>>;
  readonly fixes?: readonly Fix[];
  /** What a new year begins with; with any, the sidebar offers a new year. */
  readonly rolls?: readonly Roll[];
  readonly sheets: readonly TemplateSheet[];
}

/**
 * A command of the sidebar: computed figures are copied into cells that stay as they are from then on. Whatever
 * judges by them reads `into`.
 */
export interface Fix {
  readonly key: string;
  /** What the button says: “Fix the plan”. */
  readonly command: Text;
  /** What is copied where, and when to do it: one or two sentences. */
  readonly about: Text;
  /** `sheet!block`, a grid or a form whose figures are computed. */
  readonly from: string;
  /** `sheet!block`: every input in it gets what `from` shows under the same keys. */
  readonly into: string;
  /** `sheet!item`, an input of a form that gets the day. */
  readonly date: string;
}

/** A cell of a new year that begins with what a cell of the old year shows; both named as in a formula. */
export interface Roll {
  /** `drivers!nextStart`, `pnl!cash@m12` */
  readonly from: string;
  /** An input. */
  readonly into: string;
}
