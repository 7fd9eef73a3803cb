import { addressedArea, splitAddress } from '../google-sheets/a1';
import type { Block, FormBlock, GridBlock, TableBlock } from '../templates/define';
import { isTyped } from './blocks/grid';
import { columnsBeforeAxis } from './blocks/grid-columns';
import { axisOf, type Draft, type Outline, type PlacedBlock, sheetKeys, sheetNamed } from './draft';
import { addressOf } from './formula';
import { meant } from './nearest';
import { referenceOf } from './reference';

/** A cell as a template knows it: by its key in the block, at its planned place. */
export interface KeyedCell {
  /** Of a form `item`, of a grid `line@column`, of the rows above a table `row@column`. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** Whether the user types into it. */
  readonly typed: boolean;
}

/** A block with the sheet it stands on. */
export interface BlockOnSheet {
  readonly sheet: string;
  readonly placed: PlacedBlock;
}

/** A cell with the sheet it stands on. */
export interface CellOnSheet extends KeyedCell {
  readonly sheet: string;
}

/** Why something that a template names is not there. */
export interface NotThere {
  readonly refused: string;
}

/** The cells of a block that have a key of their own and stand where they are planned. */
export function keyedCells(placed: PlacedBlock, outline: Outline): KeyedCell[] {
  const { block } = placed;
  if (isForm(placed)) return formCells(placed);
  if (isGrid(placed)) return gridCells(placed, outline);
  return block.kind === 'table' ? cellsAbove(placed as PlacedBlock<TableBlock>) : [];
}

/** The block that `sheet!block` names. */
export function blockAt(place: string, draft: Draft): BlockOnSheet | NotThere {
  const [key = '', name = ''] = place.split('!');
  const sheet = sheetNamed(draft, key);
  if (!sheet) return { refused: `names no sheet: there is no ${meant(key, sheetKeys(draft))}` };
  const placed = sheet.blocks.find(({ block }) => block.key === name);
  if (placed) return { sheet: key, placed };
  const known = sheet.blocks.map(({ block }) => block.key);
  return { refused: `names no block of ${key}: there is no ${meant(name, known)}` };
}

/** The one cell that is named as in a formula, with its sheet: `drivers!start`, `pnl!cash@m12`. */
export function cellAt(place: string, draft: Draft): CellOnSheet | NotThere {
  const reference = referenceOf(`{${place}}`);
  if (reference?.sheet === undefined)
    return { refused: 'names no cell; write sheet!item or sheet!line@column' };
  const nowhere = { sheet: '', placed: null, row: 0, column: 0, cell: place };
  const found = addressOf(reference, draft, nowhere);
  if ('refused' in found) return { refused: found.refused };
  const area = 'a1' in found ? addressedArea(splitAddress(found.a1).address) : null;
  const { firstRow: row, firstColumn: column, lastRow, lastColumn } = area ?? {};
  if (!row || !column || row !== lastRow || column !== lastColumn)
    return { refused: 'names more than one cell' };
  const blocks = sheetNamed(draft, reference.sheet)?.blocks ?? [];
  const known = blocks.flatMap((placed) => keyedCells(placed, draft));
  const typed = known.some((cell) => cell.row === row && cell.column === column && cell.typed);
  return { sheet: reference.sheet, key: place, row, column, typed };
}

function isForm(placed: PlacedBlock): placed is PlacedBlock<FormBlock> {
  return placed.block.kind === 'form';
}

function isGrid(placed: PlacedBlock): placed is PlacedBlock<GridBlock> {
  return placed.block.kind === 'grid';
}

function formCells({ block, body, left }: PlacedBlock<FormBlock>): KeyedCell[] {
  return block.items.map(({ key, input }, index) => {
    return { key, row: body + index, column: left + 1, typed: input !== undefined };
  });
}

function gridCells(placed: PlacedBlock<GridBlock>, outline: Outline): KeyedCell[] {
  const { block, body, left } = placed;
  const first = left + columnsBeforeAxis(block);
  return block.lines.flatMap((line, down) =>
    line.role === 'section'
      ? []
      : axisOf(outline, block).columns.map((column, across) => ({
          key: `${line.key}@${column.key}`,
          row: body + 1 + down,
          column: first + across,
          typed: isTyped(line, column),
        })),
  );
}

function cellsAbove({ block, body, left }: PlacedBlock<TableBlock>): KeyedCell[] {
  return (block.above ?? []).flatMap(({ key, cells }, down) =>
    block.columns.flatMap((column, across) => {
      const content = cells[column.key];
      if (!content) return [];
      const place = { row: body + down, column: left + across };
      return [{ key: `${key}@${column.key}`, ...place, typed: content.input !== undefined }];
    }),
  );
}

/** Whether a fix can copy from and into such a block. */
export function isFixable({ kind }: Block): boolean {
  return kind === 'form' || kind === 'grid';
}
