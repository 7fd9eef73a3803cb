import type { Language, Text } from '../language';
import type { Axis, Block, Template, TemplateSheet } from '../templates/define';
import type { Choices } from './choices';
import type { Currency } from './currency';
import { meant } from './nearest';

/** A template on its way to a plan, in one language; what is wrong with it is gathered, all of it. */
export interface Outline {
  readonly template: Template;
  readonly language: Language;
  /** In which money is shown. */
  readonly currency: Currency;
  /** Sentences for the author of the template. */
  readonly mistakes: Set<string>;
  /** Every formula as its author wrote it, and the cell it was written for. */
  readonly formulas: AuthorsFormula[];
}

/** A formula before its names are resolved. */
export interface AuthorsFormula {
  readonly text: string;
  readonly here: Here;
}

/** The template laid out. */
export interface Draft extends Outline {
  readonly sheets: readonly PlacedSheet[];
}

/** A sheet with the name it will have and the places of its blocks. */
export interface PlacedSheet {
  readonly sheet: TemplateSheet;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly blocks: readonly PlacedBlock[];
  /** Lists behind dropdowns, in hidden columns at its end. */
  readonly choices?: readonly Choices[];
}

/** Where a block stands; rows and columns counted from 1. */
export interface PlacedBlock<B extends Block = Block> {
  readonly block: B;
  /** Row of the block's title, or of its body where it has none. */
  readonly top: number;
  /** First row of the body: the header of a table, a grid or a board; the first item of the others. */
  readonly body: number;
  readonly left: number;
  readonly columns: number;
  readonly bodyRows: number;
  /** A table that ends its sheet has no last row; any other ends with the blank row below it. */
  readonly open: boolean;
}

/** The cell a formula is written for. */
export interface Here {
  readonly sheet: string;
  readonly placed: PlacedBlock | null;
  readonly row: number;
  readonly column: number;
  /** What the author calls it. */
  readonly cell: string;
  /** In a formula for all records: what stands for these columns of a record. */
  readonly record?: ((keys: readonly string[]) => string) | undefined;
}

/** Notes a mistake, with the way to it: template › sheet › block › cell. */
export function refuse(
  { template, mistakes }: Outline,
  path: readonly (string | undefined)[],
  why: string,
): void {
  const way = [template.id, ...path].filter((step) => step !== undefined && step !== '');
  mistakes.add(`${way.join(' › ')}: ${why}`);
}

/** The way to the cell a formula is written for. */
export function pathOf({ sheet, placed, cell }: Here): string[] {
  return [sheet, ...(placed ? [placed.block.key] : []), cell];
}

/** The axis of a grid; one without columns where the template lacks it. */
export function axisOf({ template }: Outline, block: Extract<Block, { kind: 'grid' }>): Axis {
  return template.axes?.[block.axis] ?? { columns: [], width: 100 };
}

/** The words of a list; none where the template lacks it. */
export function listNamed(
  outline: Outline,
  list: string,
  path: readonly string[],
): Readonly<Record<string, Text>> {
  const lists = outline.template.lists ?? {};
  const words = lists[list];
  if (words) return words;
  refuse(outline, path, `there is no list ${meant(list, Object.keys(lists))}`);
  return {};
}

/** A word of a list in the language of the sheet. */
export function wordIn(
  outline: Outline,
  list: string,
  key: string,
  path: readonly string[],
): string {
  const words = listNamed(outline, list, path);
  const word = words[key];
  if (word) return word[outline.language];
  const known = Object.keys(words);
  if (known.length > 0) refuse(outline, path, `the list ${list} has no word ${meant(key, known)}`);
  return '';
}

/** The sheet of that key. */
export function sheetNamed({ sheets }: Draft, key: string): PlacedSheet | null {
  return sheets.find(({ sheet }) => sheet.key === key) ?? null;
}

/** The keys of a template's sheets. */
export function sheetKeys({ template }: Outline): string[] {
  return template.sheets.map(({ key }) => key);
}
