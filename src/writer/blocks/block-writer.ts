import type { Language } from '../../language';
import type { Block, Mark } from '../../templates/define';
import type { Pen } from '../cells';
import type { Draft, Here, Outline, PlacedBlock } from '../draft';
import type { Found, Reference } from '../reference';
import type { Area } from '../steps';

/** All that the writer knows of one kind of block. */
export interface BlockWriter<B extends Block> {
  /** Rows from the first of its body. */
  height(block: B, outline: Outline): number;
  /** Pixels, column by column; 0 where any width will do. */
  widths(block: B, outline: Outline): readonly number[];
  /** Writes the body. */
  write(placed: PlacedBlock<B>, pen: Pen): void;
  /** What formulas may name; left out: nothing. */
  names?(block: B): readonly string[];
  /** The address of what a reference names. */
  address?(reference: Reference, placed: PlacedBlock<B>, here: Here, draft: Draft): Found;
  /** The areas a mark colours; left out: the block cannot have marks. */
  marked?(mark: Mark, placed: PlacedBlock<B>, outline: Outline, lastRow: number): MarkedAreas;
  /** Marks it has of itself, after those the author gives. */
  marks?(block: B, language: Language): readonly Mark[];
  /** The cells that its formulas fill beyond their own. */
  spills?(placed: PlacedBlock<B>): readonly Area[];
  /** Its row of headers. */
  header?(placed: PlacedBlock<B>): number;
  /** The keys of the columns a chart may draw, from the left; the first holds categories. */
  drawn?(block: B, outline: Outline): readonly string[] | null;
}

/** Areas, or the key that the block lacks and those that it has. */
export type MarkedAreas =
  readonly Bounds[] | { readonly lacks: string; readonly known: readonly string[] };

/** The cells from one corner to the other. */
export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
