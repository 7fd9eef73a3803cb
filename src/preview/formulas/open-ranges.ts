import { BaseReferenceObject } from '@univerjs/engine-formula';
import { openEndRow } from './dialect';

// Univer has no range that is open at the bottom only; here it ends with its sheet.
const { getRangePosition } = BaseReferenceObject.prototype;
BaseReferenceObject.prototype.getRangePosition = function () {
  const range = getRangePosition.call(this);
  // Formulas filled down or up move the end by some rows.
  if (range.endRow < openEndRow / 2) return range;
  return { ...range, endRow: this.getActiveSheetRowCount() - 1 };
};
