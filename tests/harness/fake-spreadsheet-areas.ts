import type { Block } from './fake-spreadsheet-range';
import { faked, type FakeSheet, type FakeState } from './fake-spreadsheet-state';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection of a whole sheet. */
export interface FakeProtection {
  description: string;
  unprotected: readonly string[];
  isWarning: boolean;
}

/** Makes one cell of a block, as Sheets allows it: no overlap, and no frozen line through it. */
export function mergeCells(sheet: FakeSheet, block: Block): void {
  if (sheet.merges.some((merged) => overlaps(merged, block)))
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  if (isCut(block, sheet)) throw new Error('You can’t merge frozen and non-frozen cells.');
  sheet.merges = [...sheet.merges, block];
}

/** Throws where a frozen line would go through merged cells. */
export function expectUncut(sheet: FakeSheet): void {
  if (sheet.merges.some((merged) => isCut(merged, sheet)))
    throw new Error('You can’t freeze only part of a merged cell.');
}

/** Gives a sheet its filter, of which there may be one. */
export function addFilter(sheet: FakeSheet, block: Block): void {
  if (sheet.filter)
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  if (sheet.merges.some((merged) => merged.top < merged.bottom && overlaps(merged, block)))
    throw new Error("You can't create a filter over a range containing vertical merges.");
  sheet.filter = block;
}

/** Protects a sheet; until it is told otherwise, against everyone but its owner. */
export function fakeProtection(
  state: FakeState,
  sheet: () => FakeSheet,
  nameOf: (range: Range) => string,
): Protection {
  const data: FakeProtection = { description: '', unprotected: [], isWarning: false };
  sheet().protections = [...sheet().protections, data];
  const protection: Protection = faked<Protection>(
    state,
    'Protection',
    {
      setDescription(description) {
        data.description = description;
        return protection;
      },
      setUnprotectedRanges(ranges) {
        const names = ranges.map(nameOf);
        const prefix = `'${sheet().name}'!`;
        if (names.some((name) => !name.startsWith(prefix)))
          throw new Error('Unprotected ranges must be on the protected sheet.');
        data.unprotected = names;
        return protection;
      },
      setWarningOnly(isWarning) {
        data.isWarning = isWarning;
        return protection;
      },
    },
    () => sheet().name,
  );
  return protection;
}

function overlaps(one: Block, other: Block): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function isCut(
  { top, bottom, left, right }: Block,
  { frozenRows, frozenColumns }: FakeSheet,
): boolean {
  const cuts = (frozen: number, from: number, to: number): boolean => from <= frozen && frozen < to;
  return cuts(frozenRows, top, bottom) || cuts(frozenColumns, left, right);
}
