import type { FRange } from '@univerjs/sheets/facade';

type Range = GoogleAppsScript.Spreadsheet.Range;

const facades = new WeakMap<Range, FRange>();

/** Univer's range behind one of Google's. */
export function facadeOf(range: Range): FRange {
  const facade = facades.get(range);
  if (!facade) throw new Error('this range is not of the preview');
  return facade;
}

/** Notes which of Univer's ranges stands behind one of Google's. */
export function remember(range: Range, facade: FRange): void {
  facades.set(range, facade);
}
