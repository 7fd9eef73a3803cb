import type { Block } from '../../templates/define';
import type { BlockWriter } from './block-writer';
import { board } from './board';
import { chart } from './chart';
import { checks } from './checks';
import { contents } from './contents';
import { figures } from './figures';
import { form } from './form';
import { grid } from './grid';
import { howTo } from './how-to';
import { legend } from './legend';
import { table } from './table';
import { text } from './text';

/** How each kind of block is written. */
const blocks: { readonly [K in Block['kind']]: BlockWriter<Extract<Block, { kind: K }>> } = {
  text,
  'how-to': howTo,
  form,
  figures,
  table,
  grid,
  board,
  chart,
  contents,
  checks,
  legend,
};

/** How that block is written. */
export function writerOf(block: Block): BlockWriter<Block> {
  return blocks[block.kind];
}
