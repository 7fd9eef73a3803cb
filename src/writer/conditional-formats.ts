import type { Mark } from '../templates/define';
import { columnLetters, rangeAddress } from '../google-sheets/a1';
import { writerOf } from './blocks';
import type { Bounds } from './blocks/block-writer';
import { type Draft, type PlacedBlock, type PlacedSheet, refuse } from './draft';
import { written } from './formula';
import { lookColors, shade } from './look';
import { meant } from './nearest';
import type { ConditionalFormat } from './steps';

/** The marks of a sheet's blocks, in the order in which they win. */
export function conditionalFormats(sheet: PlacedSheet, draft: Draft): ConditionalFormat[] {
  return sheet.blocks.flatMap((placed) =>
    marksOf(placed, draft).flatMap((mark, index) =>
      formatsOf(mark, `mark ${index + 1}`, placed, sheet, draft),
    ),
  );
}

function marksOf({ block }: PlacedBlock, { language }: Draft): readonly Mark[] {
  return [...(block.marks ?? []), ...(writerOf(block).marks?.(block, language) ?? [])];
}

function formatsOf(
  mark: Mark,
  cell: string,
  placed: PlacedBlock,
  sheet: PlacedSheet,
  draft: Draft,
): ConditionalFormat[] {
  const { key } = sheet.sheet;
  const path = [key, placed.block.key, cell];
  const found = writerOf(placed.block).marked?.(mark, placed, draft, sheet.rows);
  if (!found) refuse(draft, path, `a ${placed.block.kind} cannot have marks`);
  else if ('lacks' in found) refuse(draft, path, `there is no ${meant(found.lacks, found.known)}`);
  if (!found || 'lacks' in found) return [];
  const rangeOf = ({ top, left, bottom, right }: Bounds): string =>
    rangeAddress({ row: top, column: left }, { row: bottom, column: right });
  if ('scale' in mark) {
    const { low, middle, high } = mark.scale;
    const between = middle === undefined ? {} : { middle: shade(middle) };
    const scale = { low: shade(low), ...between, high: shade(high) };
    return found.map((bounds) => ({ range: rangeOf(bounds), scale }));
  }
  return found.map((bounds) => {
    const { top, left } = bounds;
    const holds = written(mark.when, draft, { sheet: key, placed, row: top, column: left, cell });
    return {
      range: rangeOf(bounds),
      formula: `=${placed.block.kind === 'table' ? belowHeader(holds, columnLetters(placed.left), top) : holds}`,
      ...lookColors(mark.look),
    };
  });
}

/** A range that begins with the header takes in the rows inserted under it; the header itself is left out. */
function belowHeader(holds: string, column: string, header: number): string {
  return `AND(ROW($${column}${header})>ROW($${column}$${header});${holds})`;
}
