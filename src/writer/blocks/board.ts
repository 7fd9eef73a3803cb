import type { BoardBlock, BoardColumn } from '../../templates/define';
import { headerAlignment } from '../alignment';
import type { Pen } from '../cells';
import type { PlacedBlock } from '../draft';
import { meant } from '../nearest';
import type { BlockWriter } from './block-writer';
import { boardColumns, boardKeys, columnOf, sourceOf } from './board-columns';
import { callFormula, conditionMistakes, recordsFormula } from './board-formula';
import { columnAddress } from './columns';
import { runs } from './runs';

/** What one formula spills: a header and room below; the formula stands under the header, or in its place. */
export const board: BlockWriter<BoardBlock> = {
  height: (block) => 1 + roomOf(block),
  widths: (block, outline) => boardColumns(block, outline).map(({ width }) => width),
  write(placed, pen) {
    const { block, body, left } = placed;
    const formulaRow = hasOwnHeader(block) ? body : body + 1;
    const formula = pen.formula(formulaOf(block, pen), {
      row: formulaRow,
      column: left,
      cell: boardKeys(block)[0] ?? '',
    });
    boardColumns(block, pen.draft).forEach((column, index) => {
      const holds = (row: number): string => (row === formulaRow && index === 0 ? formula : '');
      const header = hasOwnHeader(block) ? holds(body) : pen.say(column.header);
      const align = headerAlignment(column);
      const head = { value: header, style: 'header', setting: { align } } as const;
      pen.put({ row: body, column: left + index }, head);
      for (let row = body + 1; row <= body + roomOf(block); row += 1) {
        const { format } = column;
        const cell = { value: holds(row), style: 'computed', format, setting: column } as const;
        pen.put({ row, column: left + index }, { ...cell, ...linesOf(column) });
      }
    });
  },
  names: boardKeys,
  address: (reference, placed, here) =>
    columnAddress(reference, keyed(placed.block), placed, placed.body, here),
  marked({ on }, { block, body, left, bodyRows, open }, _, lastRow) {
    const found = runs(keyed(block), on);
    if ('lacks' in found) return found;
    const bottom = open ? lastRow : body + bodyRows - 1;
    return found.map(([from, to]) => ({
      top: body + 1,
      left: left + from,
      bottom,
      right: left + to,
    }));
  },
  spills({ block, body, left, bodyRows, open }: PlacedBlock<BoardBlock>) {
    const top = hasOwnHeader(block) ? body : body + 1;
    const bottom = open ? null : body + bodyRows - 1;
    return [{ top, left, bottom, right: left + block.columns.length - 1 }];
  },
  header: ({ body }) => body,
  drawn: boardKeys,
};

function linesOf({ lines }: BoardColumn): { lines?: number } {
  return lines === undefined ? {} : { lines };
}

/** Rows under the header: a board of records keeps one more, for how many do not fit. */
function roomOf(block: BoardBlock): number {
  return block.rows + ('of' in block ? 1 : 0);
}

function hasOwnHeader(block: BoardBlock): boolean {
  return 'formula' in block && block.ownHeader === true;
}

function keyed(block: BoardBlock): readonly { readonly key: string }[] {
  return boardKeys(block).map((key) => ({ key }));
}

function formulaOf(block: BoardBlock, pen: Pen): string {
  const { language, template } = pen.draft;
  if ('formula' in block) return block.formula;
  if ('call' in block) return callFormula(block, language);
  const source = sourceOf(block.of, pen.path[0] ?? '', template);
  if (!source) {
    pen.refuse(`there is no table ${meant(block.of, tablesOf(pen))}`);
    return '""';
  }
  const known = source.table.columns.map(({ key }) => key);
  const lost = [...block.columns.map(columnOf), block.by].filter((key) => !known.includes(key));
  for (const key of lost) pen.refuse(`${block.of} has no column ${meant(key, known)}`);
  for (const mistake of conditionMistakes(block, source)) pen.refuse(mistake);
  return lost.length > 0 ? '""' : recordsFormula(block, source, language);
}

/** What a board on this sheet may be of. */
function tablesOf({ draft, path }: Pen): string[] {
  return draft.template.sheets.flatMap(({ key, blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'table')
      .map((block) => (key === path[0] ? block.key : `${key}!${block.key}`)),
  );
}
