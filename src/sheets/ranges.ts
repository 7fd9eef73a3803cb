import { rangeAddress, splitAddress } from '../google-sheets/a1';
import type { Area, Plan, PlannedSheet, Step } from '../writer/steps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet of a plan with everything needed to write it. */
export interface ReadSheet {
  readonly planned: PlannedSheet;
  readonly sheet: Sheet;
  readonly id: number;
  /** From A1 over the rows that are written; a hidden sheet may have more. */
  readonly block: Range;
  readonly ranges: ReadonlyMap<string, Range>;
}

/** Asks each sheet for its id and, in one list, for all ranges that the plan names on it. */
export function readRanges(plan: Plan, sheets: readonly Sheet[]): ReadSheet[] {
  return sheets.flatMap((sheet, index) => {
    const planned = plan.sheets[index];
    return planned ? [readSheet(sheet, planned, plan)] : [];
  });
}

function readSheet(sheet: Sheet, planned: PlannedSheet, plan: Plan): ReadSheet {
  const whole = areaAddress(
    { top: 1, left: 1, bottom: writtenRows(planned), right: planned.columns },
    planned,
  );
  const addresses = [...new Set([whole, ...addressesOn(planned, plan)])];
  const found =
    addresses.length > 1 ? sheet.getRangeList(addresses).getRanges() : [sheet.getRange(whole)];
  const ranges = new Map(zipped(addresses, found));
  const id = sheet.getSheetId();
  return { planned, sheet, id, block: rangeNamed(whole, planned.name, ranges), ranges };
}

function writtenRows({ rows, steps }: PlannedSheet): number {
  const values = steps.find((step) => step.do === 'values');
  return values?.do === 'values' ? values.values.length : rows;
}

function zipped(addresses: readonly string[], ranges: readonly Range[]): [string, Range][] {
  return ranges.map((range, index) => [addresses[index] ?? '', range]);
}

/** What the sheet's own steps name, and the charts and lists of the others. */
function addressesOn(planned: PlannedSheet, plan: Plan): string[] {
  const sources = plan.sheets.flatMap(({ charts, steps }) => [
    ...charts.map(({ range }) => ({ sheetName: range.sheet, address: range.a1 })),
    ...steps.flatMap(listedRanges).map(splitAddress),
  ]);
  return [
    ...planned.steps.flatMap((step) => ownAddresses(step, planned)),
    ...sources.filter(({ sheetName }) => sheetName === planned.name).map(({ address }) => address),
  ];
}

function ownAddresses(step: Step, planned: PlannedSheet): string[] {
  switch (step.do) {
    case 'conditional formats':
      return step.formats.map(({ range }) => range);
    case 'merge':
    case 'protect':
      return step.areas.map((area) => areaAddress(area, planned));
    case 'filter':
      return [areaAddress(step.area, planned)];
    default:
      return [];
  }
}

/** The ranges, with their sheets' names, from which a step's lists are taken. */
function listedRanges(step: Step): string[] {
  if (step.do !== 'rules') return [];
  const rules = step.rules.flat();
  return rules.flatMap((rule) => (rule?.allow === 'range' ? [rule.range] : []));
}

/** `A1:C9` of an area; one that is open below reaches the end of the sheet. */
export function areaAddress({ top, left, bottom, right }: Area, { rows }: PlannedSheet): string {
  return rangeAddress({ row: top, column: left }, { row: bottom ?? rows, column: right });
}

/** A range of a sheet, fetched earlier. */
export function rangeOn({ planned, ranges }: ReadSheet, address: string): Range {
  return rangeNamed(address, planned.name, ranges);
}

/** A range by its address with the name of its sheet. */
export function rangeAmong(sheets: readonly ReadSheet[], name: string, address: string): Range {
  const sheet = sheets.find(({ planned }) => planned.name === name);
  if (!sheet) throw new Error(`the plan has no sheet ${name}`);
  return rangeOn(sheet, address);
}

function rangeNamed(address: string, sheet: string, ranges: ReadonlyMap<string, Range>): Range {
  const range = ranges.get(address);
  if (!range) throw new Error(`the range ${address} of ${sheet} was not asked for`);
  return range;
}
