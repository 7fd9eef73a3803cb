import { BaseReferenceObject } from '@univerjs/engine-formula';
import { isOpenEnd } from '../../formulas/dialect';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Ends open ranges with their sheet. */
export const openRanges: Patch = {
  why: 'Univer has no range that is open at the bottom only; the dialect gives it one that ends far below.',
  apply: onceForAll(() => {
    replaceMethod(
      BaseReferenceObject.prototype,
      'getRangePosition',
      (original) =>
        function (this: BaseReferenceObject) {
          const range = original.call(this);
          if (!isOpenEnd(range.endRow)) return range;
          return { ...range, endRow: this.getActiveSheetRowCount() - 1 };
        },
    );
  }),
};
