import type {
  BoardBlock,
  BoardColumn,
  PickedColumn,
  RecordsBoard,
  TableBlock,
  Template,
} from '../../templates/define';
import type { Outline } from '../draft';

/** A table that a board shows records of, and the sheet it stands on. */
export interface BoardSource {
  readonly sheet: string;
  readonly table: TableBlock;
}

/** The table behind `block` or `sheet!block`; null where there is none. */
export function sourceOf(of: string, home: string, template: Template): BoardSource | null {
  const [first = '', second] = of.split('!');
  const sheet = second === undefined ? home : first;
  const key = second ?? first;
  const blocks = template.sheets.find((each) => each.key === sheet)?.blocks ?? [];
  const table = blocks.find((block) => block.key === key);
  return table?.kind === 'table' ? { sheet, table } : null;
}

/** The keys of a board's columns. */
export function boardKeys(block: BoardBlock): string[] {
  return 'of' in block
    ? block.columns.map((picked) => columnOf(picked))
    : block.columns.map(({ key }) => key);
}

/** The columns of a board; those of a board of records are the table's, but for what it says otherwise. */
export function boardColumns(block: BoardBlock, outline: Outline): readonly BoardColumn[] {
  if (!('of' in block)) return block.columns;
  const table = sourceOf(block.of, homeOf(block, outline.template), outline.template)?.table;
  return block.columns.map((picked) => {
    const key = columnOf(picked);
    const source = table?.columns.find((column) => column.key === key);
    const { header, format, width, wrap, align, lines } = source ?? LOST;
    const own = typeof picked === 'string' ? {} : picked;
    const setting = {
      ...(wrap ? { wrap } : {}),
      ...(align ? { align } : {}),
      ...(lines ? { lines } : {}),
    };
    return { header, format, width, ...setting, ...own, key };
  });
}

/** The sheet a board stands on. */
export function homeOf(block: RecordsBoard, { sheets }: Template): string {
  return sheets.find(({ blocks }) => blocks.some((each) => each === block))?.key ?? '';
}

/** Which column of the table is meant. */
export function columnOf(picked: string | PickedColumn): string {
  return typeof picked === 'string' ? picked : picked.column;
}

const LOST: Omit<BoardColumn, 'key'> = {
  header: { en: '', ru: '' },
  format: 'text',
  width: 100,
};
