import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Compares the values there are, not an index of what other formulas once compared. */
export const comparisons: Patch = {
  why:
    'Univer answers comparisons with a range from an index of its columns. The index takes 0 for blank, ' +
    'so that 0="" was TRUE, and takes a function\'s result for the cells where the formula stands, ' +
    'so that ROW(B4:B)>4 was TRUE everywhere.',
  apply: onceForAll(() => {
    const nothing = { rowsInCache: [], rowsNotInCache: [] };
    replaceMethod(CELL_INVERTED_INDEX_CACHE, 'canUseCache', () => () => nothing);
    replaceMethod(CELL_INVERTED_INDEX_CACHE, 'set', () => () => undefined);
    replaceMethod(CELL_INVERTED_INDEX_CACHE, 'setContinueBuildingCache', () => () => undefined);
  }),
};
