import type { Text } from '../language';
import { type Block, isText, type Paragraph, type TemplateSheet } from '../templates/define';
import { writerOf } from './blocks';
import { LETTER_WIDTH } from './row-heights';
import { GAP } from './gap';
import type { Outline, PlacedBlock, PlacedSheet } from './draft';
import { frozenColumns } from './freeze-line';
import { legendOf } from './legend';

const TITLE_ROWS = 3; // title, about, legend or a blank row
const DEFAULT_WIDTH = 100;
const BETWEEN_CHARTS = 10;
const BESIDE_CHART = 60;

/** Puts the blocks of a sheet under and beside one another. */
export function placedSheet(outline: Outline, sheet: TemplateSheet, name: string): PlacedSheet {
  const cells = stacked(outline, sheet);
  const widths = withRoom(columnWidths(outline, sheet, cells), cells, outline, sheet);
  const blocks = cells.map((placed, index) => besideInPixels(placed, cells[index - 1], widths));
  const rows = Math.max(TITLE_ROWS, ...blocks.map(lastRow));
  return { sheet, name, rows, columns: widths.length, widths, blocks };
}

/**
 * A table that does not end its sheet is closed by a blank row, which has to be there; so has a row for the header
 * that the board of a function drops, for the preview lets no array be longer than what is left of the sheet.
 */
function lastRow({ block, body, bodyRows, open }: PlacedBlock): number {
  const more = (block.kind === 'table' && !open) || (block.kind === 'board' && 'call' in block);
  return body + bodyRows - 1 + (more ? GAP : 0);
}

function stacked(outline: Outline, sheet: TemplateSheet): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let nextTop = TITLE_ROWS + 1;
  sheet.blocks.forEach((block, index) => {
    const before = placed[placed.length - 1];
    const beside = block.beside && before ? before : undefined;
    const top = beside ? beside.top : nextTop;
    const body = top + (block.title && block.kind !== 'chart' ? 1 : 0) + (block.about ? 1 : 0);
    const last = index === sheet.blocks.length - 1;
    const bodyRows = writerOf(block).height(block, outline);
    placed.push({
      block,
      top,
      body,
      left: beside ? beside.left + beside.columns + GAP : firstColumn(block, sheet),
      columns: widthsOf(block, outline).length,
      bodyRows,
      open: last && !block.beside && isOpenEnded(block),
    });
    nextTop = Math.max(nextTop, body + bodyRows + GAP);
  });
  return placed;
}

/** Words would be cut at the freeze line: they stand to its right. */
function firstColumn({ kind }: Block, sheet: TemplateSheet): number {
  return kind === 'text' || kind === 'how-to' ? 1 + frozenColumns({ sheet }) : 1;
}

function isOpenEnded(block: Block): boolean {
  return block.kind === 'table' || (block.kind === 'board' && block.open === true);
}

function widthsOf(block: Block, outline: Outline): readonly number[] {
  return writerOf(block).widths(block, outline);
}

/** What the sheet says of a column, else the widest that a block on it asks for. */
function columnWidths(
  outline: Outline,
  sheet: TemplateSheet,
  placed: readonly PlacedBlock[],
): number[] {
  const widths: number[] = [];
  for (const { block, left } of placed)
    widthsOf(block, outline).forEach((width, index) => {
      const at = left - 1 + index;
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  const asked = Array.from(widths, (width, index) => sheet.widths?.[index] ?? width);
  return levelled(asked.map((width) => width || usualWidth(asked)));
}

/** Nobody sees a difference of so many pixels between neighbours. */
const UNSEEN = 20;

/** Neighbours of nearly one width are all as wide as the widest of them, for each width is a call. */
function levelled(widths: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const width of widths) {
    const run = runs[runs.length - 1];
    const isAlike = run?.every((other) => Math.abs(other - width) <= UNSEEN);
    if (run && isAlike) run.push(width);
    else runs.push([width]);
  }
  return runs.flatMap((run) => run.map(() => Math.max(...run)));
}

/** The width most columns have: one that asks for none is as wide, for each width is a call. */
function usualWidth(widths: readonly number[]): number {
  const asked = widths.filter((width) => width > 0);
  const times = (width: number): number => asked.filter((each) => each === width).length;
  return asked.reduce(
    (best, width) => (times(width) > times(best) ? width : best),
    asked[0] ?? DEFAULT_WIDTH,
  );
}

/** Words overflow to the right and charts lie over cells: the sheet gets as many columns as they need. */
function withRoom(
  widths: readonly number[],
  cells: readonly PlacedBlock[],
  outline: Outline,
  sheet: TemplateSheet,
): number[] {
  const frozen = sum(widths.slice(0, frozenColumns({ sheet })));
  const needed = Math.max(frozen + wordsWidth(outline, sheet), chartsWidth(cells, widths));
  const result = [...widths];
  while (sum(result) < needed) result.push(usualWidth(widths));
  return result;
}

function wordsWidth({ template, language }: Outline, sheet: TemplateSheet): number {
  const { about, blocks } = sheet;
  const legend = legendOf(sheet);
  const lines: Text[] = [
    about,
    ...(legend ? [legend] : []),
    ...blocks.flatMap((block) => [
      ...(block.about ? [block.about] : []),
      ...(block.kind === 'text' ? block.paragraphs.flatMap(overflowing) : []),
      ...(block.kind === 'how-to' ? template.howTo : []),
    ]),
  ];
  return Math.max(...lines.map((line) => line[language].length)) * LETTER_WIDTH;
}

/** Words that run on over the columns to their right. */
function overflowing(paragraph: Paragraph): Text[] {
  if (isText(paragraph)) return [paragraph];
  return 'words' in paragraph && !paragraph.wrap && !paragraph.across ? [paragraph.words] : [];
}

function chartsWidth(cells: readonly PlacedBlock[], widths: readonly number[]): number {
  const needed = cells.map(({ block, left }, index) => {
    if (block.kind !== 'chart') return 0;
    if (!block.beside) return block.width;
    const before = cells[index - 1]?.block;
    const start = before?.kind === 'chart' ? before.width : sum(widths.slice(0, left - 1));
    return start + block.width + BESIDE_CHART;
  });
  return Math.max(0, ...needed);
}

/** A chart lies over cells: one beside another starts at the first column right of it. */
function besideInPixels(
  placed: PlacedBlock,
  before: PlacedBlock | undefined,
  widths: readonly number[],
): PlacedBlock {
  if (placed.block.kind !== 'chart' || !placed.block.beside || before?.block.kind !== 'chart')
    return placed;
  let left = before.left;
  for (let covered = 0; covered < before.block.width + BETWEEN_CHARTS; left += 1)
    covered += widths[left - 1] ?? DEFAULT_WIDTH;
  return { ...placed, left };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
