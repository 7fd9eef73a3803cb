import type { PlannedSheet } from '../writer/steps';
import { blankFrame, type Frame, frameCalls, plannedFrame } from './frames';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Mother {
  readonly sheet: Sheet;
  readonly frame: Frame;
}

/**
 * Inserts empty sheets of the wanted sizes from the place `first` on and puts each into `inserted` at once. A sheet is copied from the most similar one
 * before it where that saves calls; if a copy ever failed to keep the formatting, it would only look plainer.
 */
export function insertSheets(
  planned: readonly PlannedSheet[],
  spreadsheet: Spreadsheet,
  first: number,
  inserted: Sheet[],
): void {
  const mothers: Mother[] = [];
  let blank: Frame | undefined;
  for (const [index, sheetPlan] of planned.entries()) {
    const frame = plannedFrame(sheetPlan);
    const mother = blank && likestMother(mothers, blank, frame);
    const sheet = mother
      ? spreadsheet.insertSheet(sheetPlan.name, first + index, { template: mother.sheet })
      : spreadsheet.insertSheet(sheetPlan.name, first + index);
    inserted.push(sheet);
    blank ??= blankFrame(sheet.getMaxRows(), sheet.getMaxColumns());
    for (const call of frameCalls(mother?.frame ?? blank, frame)) call(sheet);
    mothers.push({ sheet, frame });
  }
}

/** The sheet that needs the fewest calls to become the wanted one; undefined where a blank one needs no more. */
function likestMother(mothers: readonly Mother[], blank: Frame, wanted: Frame): Mother | undefined {
  const able = mothers.filter(
    ({ frame }) => frame.frozenRows < wanted.rows && frame.frozenColumns < wanted.columns,
  );
  let fewest = frameCalls(blank, wanted).length;
  let likest: Mother | undefined;
  for (const mother of able) {
    const { length } = frameCalls(mother.frame, wanted);
    if (length >= fewest) continue;
    fewest = length;
    likest = mother;
  }
  return likest;
}
