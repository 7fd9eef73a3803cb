import type { Text, Language } from '../language';
import type { Area } from './steps';
import type { Axis, Block, Template, TemplateSheet } from '../templates/define';

const GAP = 1;
const TITLE_ROWS = 3; // title, about, one blank row
const ROW_HEIGHT = 21;
const DEFAULT_WIDTH = 100;
const FORM_WIDTHS = [260, 130, 340];
const FIGURE_WIDTH = 150;
const LETTER_WIDTH = 6.5;

/** Where a block stands; rows and columns counted from 1. */
export interface PlacedBlock {
  readonly block: Block;
  /** Row of the block's title, or of its body where it has none. */
  readonly top: number;
  /** First row of the body: the header of a table, a grid or a board; the first item of the others. */
  readonly body: number;
  readonly left: number;
  readonly columns: number;
  readonly bodyRows: number;
  /** A table that ends its sheet has no last row: rows that the user adds belong to it. */
  readonly open: boolean;
}

export interface PlacedSheet {
  readonly sheet: TemplateSheet;
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly blocks: readonly PlacedBlock[];
}

/** Puts the blocks of a sheet under and beside one another. */
export function placedSheet(
  template: Template,
  sheet: TemplateSheet,
  language: Language,
): PlacedSheet {
  const cells = stacked(template, sheet);
  const widths = withRoom(columnWidths(template, sheet, cells), cells, template, sheet, language);
  const blocks = cells.map((placed, index) => besideInPixels(placed, cells[index - 1], widths));
  const rows = Math.max(TITLE_ROWS, ...blocks.map((placed) => placed.body + placed.bodyRows - 1));
  return { sheet, rows, columns: widths.length, widths, blocks };
}

/** The axis of a grid. */
export function axisOf(template: Template, key: string): Axis {
  const axis = template.axes?.[key];
  if (!axis) throw new Error(`${template.id}: there is no axis ${key}`);
  return axis;
}

/** Columns of a grid before its axis: labels, and units if any line has one. */
export function columnsBeforeAxis(block: Extract<Block, { kind: 'grid' }>): number {
  return block.lines.some((line) => line.unit) ? 2 : 1;
}

/** Rows above the header of a table. */
export function rowsAbove(block: Block): number {
  return block.kind === 'table' ? (block.above?.length ?? 0) : 0;
}

/** The cells that the formulas of a block fill beyond their own. */
export function spillsOf({ block, body, left, bodyRows, open }: PlacedBlock): Area[] {
  if (block.kind === 'board')
    return [
      area(
        block.ownHeader ? body : body + 1,
        left,
        body + block.rows,
        left + block.columns.length - 1,
      ),
    ];
  if (block.kind !== 'table') return [];
  const header = body + rowsAbove(block);
  const bottom = open ? null : body + bodyRows - 1;
  return block.columns.flatMap(({ spill, spilled }, index) =>
    spill === undefined && !spilled ? [] : [area(header, left + index, bottom, left + index)],
  );
}

function area(top: number, left: number, bottom: number | null, right: number): Area {
  return { top, left, bottom, right };
}

function stacked(template: Template, sheet: TemplateSheet): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let nextTop = TITLE_ROWS + 1;
  sheet.blocks.forEach((block, index) => {
    const before = placed[placed.length - 1];
    const beside = block.beside && before ? before : undefined;
    const top = beside ? beside.top : nextTop;
    const body = top + (block.title && block.kind !== 'chart' ? 1 : 0) + (block.about ? 1 : 0);
    const last = index === sheet.blocks.length - 1;
    const bodyRows = heightOf(template, block);
    placed.push({
      block,
      top,
      body,
      left: beside ? beside.left + beside.columns + GAP : 1,
      columns: blockWidths(template, block).length,
      bodyRows,
      open: block.kind === 'table' && last && !block.beside,
    });
    nextTop = Math.max(nextTop, body + bodyRows + GAP);
  });
  return placed;
}

function heightOf(template: Template, block: Block): number {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.length;
    case 'how-to':
      return template.howTo.length;
    case 'form':
      return block.items.length;
    case 'figures':
      return block.items.some((item) => item.remark) ? 3 : 2;
    case 'table':
      return rowsAbove(block) + 1 + block.rows;
    case 'grid':
      return 1 + block.lines.length;
    case 'board':
      return 1 + block.rows;
    case 'chart':
      return Math.ceil(block.height / ROW_HEIGHT);
    default:
      return block satisfies never;
  }
}

/** The widths a block asks for, column by column; 0 where it asks for none. */
function blockWidths(template: Template, block: Block): number[] {
  switch (block.kind) {
    case 'text':
    case 'how-to':
    case 'chart':
      return [0];
    case 'form':
      return block.items.some((item) => item.remark) ? FORM_WIDTHS : FORM_WIDTHS.slice(0, 2);
    case 'figures':
      return block.items.map(() => FIGURE_WIDTH);
    case 'table':
    case 'board':
      return block.columns.map((column) => column.width);
    case 'grid': {
      const axis = axisOf(template, block.axis);
      return [
        block.labelWidth,
        ...(columnsBeforeAxis(block) === 2 ? [80] : []),
        ...axis.columns.map((column) => column.width ?? axis.width),
        ...(block.total ? [block.total.width] : []),
      ];
    }
    default:
      return block satisfies never;
  }
}

function columnWidths(
  template: Template,
  sheet: TemplateSheet,
  placed: readonly PlacedBlock[],
): number[] {
  const widths: number[] = [];
  for (const { block, left } of placed)
    blockWidths(template, block).forEach((width, index) => {
      const at = left - 1 + index;
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  return Array.from(widths, (width, index) => sheet.widths?.[index] ?? (width || DEFAULT_WIDTH));
}

/** Words overflow to the right and charts lie over cells: the sheet gets as many columns as they need. */
function withRoom(
  widths: readonly number[],
  cells: readonly PlacedBlock[],
  template: Template,
  sheet: TemplateSheet,
  language: Language,
): number[] {
  const lines: Text[] = [
    sheet.about,
    ...sheet.blocks.flatMap((block) => [
      ...(block.about ? [block.about] : []),
      ...(block.kind === 'text' ? block.paragraphs.filter(isText) : []),
      ...(block.kind === 'how-to' ? template.howTo : []),
    ]),
  ];
  const longest = Math.max(...lines.map((line) => line[language].length)) * LETTER_WIDTH;
  const charts = sheet.blocks.map((block) => (block.kind === 'chart' ? block.width : 0));
  const sideBySide = cells.map(({ block, left }, index) => {
    if (block.kind !== 'chart' || !block.beside) return 0;
    const before = charts[index - 1] || sum(widths.slice(0, left - 1));
    return before + block.width + 60;
  });
  const needed = Math.max(longest, ...charts, ...sideBySide);
  const result = [...widths];
  while (sum(result) < needed) result.push(DEFAULT_WIDTH);
  return result;
}

function isText(paragraph: Text | { readonly formula: string }): paragraph is Text {
  return 'en' in paragraph;
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
  for (let covered = 0; covered < before.block.width + 10; left += 1)
    covered += widths[left - 1] ?? DEFAULT_WIDTH;
  return { ...placed, left };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
