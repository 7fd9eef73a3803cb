import {
  DataValidationType,
  ICommandService,
  type IDataValidationRule,
  type IRange,
} from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import { AddSheetDataValidationCommand } from '@univerjs/sheets-data-validation';
import type { FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import type { Workbook } from './workbook';
import { facadeOf } from './range-facade';
import { rectangles } from './rectangles';
import { partial } from './partial';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const builders = new WeakMap<Rule, FDataValidationBuilder>();

/** Google's builder of data validation rules over Univer's. */
export function newDataValidation(book: Workbook): Builder {
  const inner = book.api.newDataValidation();
  const chain = (change: unknown): Builder => {
    if (change !== inner) throw new Error('the rule was not changed in place');
    return builder;
  };
  const builder: Builder = partial<Builder>('DataValidationBuilder', {
    build() {
      const rule = partial<Rule>('DataValidation', {});
      builders.set(rule, inner);
      return rule;
    },
    requireCheckbox: () => chain(inner.requireCheckbox()),
    // Any date: Univer's builder asks for a bound, which `anyDate` takes away again.
    requireDate: () => chain(inner.requireDateOnOrAfter(new Date(1900, 0, 2))),
    requireFormulaSatisfied: (formula) => chain(inner.requireFormulaSatisfied(formula)),
    requireNumberBetween: (start, end) => chain(inner.requireNumberBetween(start, end)),
    requireNumberGreaterThanOrEqualTo: (bound) =>
      chain(inner.requireNumberGreaterThanOrEqualTo(bound)),
    requireValueInList: (values: string[], showDropdown: boolean = true) =>
      chain(inner.requireValueInList(values, false, showDropdown)),
    requireValueInRange: (range: Range, showDropdown: boolean = true) =>
      chain(inner.requireValueInRange(facadeOf(range), false, showDropdown)),
    setAllowInvalid: (allowed) => chain(inner.setAllowInvalid(allowed)),
    setHelpText: (help) =>
      chain(
        inner.setOptions({
          showInputMessage: true,
          prompt: help,
          showErrorMessage: true,
          error: help,
        }),
      ),
  });
  return builder;
}

/** The rules of a single cell, as Google's. */
export function validationsOf(cell: FRange): (Rule | null)[][] {
  const found = cell.getDataValidation();
  if (!found) return [[null]];
  const [, formula] = found.getCriteriaValues();
  return [[partial<Rule>('DataValidation', { getCriteriaValues: () => [formula] })]];
}

/** Gives each cell of a range its rule; null takes a rule away. */
export function applyValidations(
  book: Workbook,
  range: FRange,
  block: readonly (readonly (Rule | null)[])[],
): void {
  if (range.getDataValidations().length > 0) range.setDataValidation(null);
  const commands = book.univer.__getInjector().get(ICommandService);
  for (const [rule, ranges] of placesOf(block, range)) {
    const inner = builders.get(rule);
    if (!inner) throw new Error('this data validation rule is not of the preview');
    commands.syncExecuteCommand(AddSheetDataValidationCommand.id, {
      unitId: book.workbook.getId(),
      subUnitId: range.getSheetId(),
      // A copy has an id of its own, so one rule may be used on several ranges.
      rule: anyDate({ ...inner.copy().build().rule, ranges }),
    });
  }
}

/** The bound is kept as the browser writes dates, which Univer cannot read in every language. */
function anyDate(rule: IDataValidationRule): IDataValidationRule {
  if (rule.type !== DataValidationType.DATE) return rule;
  const open = { ...rule };
  delete open.operator;
  delete open.formula1;
  return open;
}

function placesOf(
  block: readonly (readonly (Rule | null)[])[],
  origin: FRange,
): ReadonlyMap<Rule, IRange[]> {
  const places = new Map<Rule, IRange[]>();
  for (const { value, row, column, rows, columns } of rectangles(block)) {
    if (value === null) continue;
    const startRow = origin.getRow() + row;
    const startColumn = origin.getColumn() + column;
    const place = {
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    };
    places.set(value, [...(places.get(value) ?? []), place]);
  }
  return places;
}
