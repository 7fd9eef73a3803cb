import type { ChartBlock } from '../../templates/define';
import type { BlockWriter } from './block-writer';

const ROW_HEIGHT = 21;

/** A chart lies over cells and writes none; what it draws is in charts.ts. */
export const chart: BlockWriter<ChartBlock> = {
  height: ({ height }) => Math.ceil(height / ROW_HEIGHT),
  widths: () => [0],
  write: () => undefined,
};
