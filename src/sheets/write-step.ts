import type { CellValue, Step } from '../writer/steps';
import type { Builders } from './builders';
import { areaAddress, rangeOn, type ReadSheet } from './ranges';

/** Carries out one step on a sheet whose frame is already in place; defaults are left out. */
export function writeStep(
  step: Step,
  target: ReadSheet,
  sheets: readonly ReadSheet[],
  builders: Builders,
): void {
  const { sheet, block, planned } = target;
  switch (step.do) {
    case 'values':
      block.setValues(step.values.map((row) => row.map((value) => linked(value, sheets))));
      return;
    case 'number formats':
      block.setNumberFormats(mutable(step.formats));
      return;
    case 'backgrounds':
      if (!isAll(null, step.colors)) block.setBackgrounds(mutable(step.colors) as string[][]);
      return;
    case 'text styles':
      block.setTextStyles(builders.textStyles(step.styles));
      return;
    case 'alignments':
      if (!isAll(null, step.alignments)) block.setHorizontalAlignments(mutable(step.alignments));
      return;
    case 'middle':
      block.setVerticalAlignment('middle');
      return;
    case 'wraps':
      if (!isAll(false, step.wraps)) block.setWraps(mutable(step.wraps));
      return;
    case 'rules':
      block.setDataValidations(builders.validations(step.rules));
      return;
    case 'notes':
      block.setNotes(mutable(step.notes));
      return;
    case 'row heights':
      sheet.setRowHeights(step.from, step.count, step.height);
      return;
    case 'merge':
      for (const area of step.areas) rangeOn(target, areaAddress(area, planned)).mergeAcross();
      return;
    case 'hide columns':
      sheet.hideColumns(step.from, step.count);
      return;
    case 'hide':
      sheet.hideSheet();
      return;
    case 'tab color':
      sheet.setTabColor(step.color);
      return;
    case 'filter':
      rangeOn(target, areaAddress(step.area, planned)).createFilter();
      return;
    case 'protect':
      sheet
        .protect()
        .setDescription(step.warning)
        .setUnprotectedRanges(step.areas.map((area) => rangeOn(target, areaAddress(area, planned))))
        .setWarningOnly(true);
      return;
    case 'conditional formats':
      sheet.setConditionalFormatRules(builders.conditionalFormats(step.formats, target));
      return;
    case 'column widths':
    case 'freeze':
    case 'hide gridlines':
      return;
    default:
      step satisfies never;
  }
}

/** A formula that links to a sheet gets the number that the sheet has now. */
function linked(value: CellValue, sheets: readonly ReadSheet[]): CellValue {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  return value.replace(/«sheet:([^»]*)»/g, (_, key: string) => {
    const found = sheets.find(({ planned }) => planned.key === key);
    if (!found) throw new Error(`the plan has no sheet ${key} to link to`);
    return String(found.id);
  });
}

function isAll<T>(value: T, rows: readonly (readonly T[])[]): boolean {
  return rows.every((row) => row.every((cell) => cell === value));
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
