import { BaseReferenceObject } from '@univerjs/engine-formula';
import { isOpenEnd } from './dialect';

// Univer has no range that is open at the bottom only; here it ends with its sheet.
const { getRangePosition } = BaseReferenceObject.prototype;
BaseReferenceObject.prototype.getRangePosition = function () {
  const range = getRangePosition.call(this);
  return !isOpenEnd(range.endRow) ? range : { ...range, endRow: this.getActiveSheetRowCount() - 1 };
};
