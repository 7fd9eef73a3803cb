import type { Roll } from '../templates/define';
import { cellAt, type CellOnSheet } from '../writer/keyed-cells';
import type { CellValue, Plan } from '../writer/steps';
import type { InsertedNow } from './change';
import {
  isRefusal,
  livingSheet,
  livingTemplate,
  type LivingTemplate,
  type Refusal,
  rowTitle,
  shownAt,
} from './located';

/** A value for a cell of a new year. */
export interface CarriedValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What its row is called. */
  readonly title: string;
  /** Whether something is computed that shows nothing yet, so that the new year cannot begin with it. */
  readonly isMissing: boolean;
}

/** What a new year begins with; a blank cell carries nothing over. */
export function carriedValues(inserted: InsertedNow): readonly CarriedValue[] | Refusal {
  const template = livingTemplate(inserted);
  const found = (inserted.template.rolls ?? []).map((roll) => carriedValue(roll, template));
  return found.find(isRefusal) ?? found.flatMap((each) => (isRefusal(each) ? [] : [each]));
}

function carriedValue({ from, into }: Roll, template: LivingTemplate): CarriedValue | Refusal {
  const source = cellIn(template, from);
  const target = cellIn(template, into);
  const sheet = livingSheet(template, source.sheet);
  if (isRefusal(sheet)) return sheet;
  const value = shownAt(sheet, source);
  if (isRefusal(value)) return value;
  const { sheet: key, row, column } = target;
  const isMissing = value === '' && !source.typed;
  return { sheet: key, row, column, value, title: titleOf(target, template), isMissing };
}

function cellIn({ draft }: LivingTemplate, place: string): CellOnSheet {
  const cell = cellAt(place, draft);
  if ('refused' in cell) throw new Error(cell.refused);
  return cell;
}

function titleOf({ sheet, row }: CellOnSheet, { planned }: LivingTemplate): string {
  const found = planned.find(({ key }) => key === sheet);
  return found ? rowTitle(found, row) : '';
}

/** The plan of the new year with those values in it. */
export function withCarried(plan: Plan, carried: readonly CarriedValue[]): Plan {
  const sheets = plan.sheets.map((sheet) => {
    const own = carried.filter((each) => each.sheet === sheet.key && each.value !== '');
    if (own.length === 0) return sheet;
    const steps = sheet.steps.map((step) =>
      step.do === 'values' ? { ...step, values: withValues(step.values, own) } : step,
    );
    return { ...sheet, steps };
  });
  return { ...plan, sheets };
}

function withValues(
  values: readonly (readonly CellValue[])[],
  carried: readonly CarriedValue[],
): CellValue[][] {
  return values.map((cells, row) =>
    cells.map((cell, column) => {
      const found = carried.find((each) => each.row === row + 1 && each.column === column + 1);
      return found ? found.value : cell;
    }),
  );
}
