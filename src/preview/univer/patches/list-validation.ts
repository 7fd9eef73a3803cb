import { type ICellData, ICommandService, isFormulaString, numfmt } from '@univerjs/core';
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from '@univerjs/sheets';
import {
  DataValidationFormulaService,
  ListValidator,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Compares what a cell holds with what the cells of the list hold, however either shows it. */
export const listValidation: Patch = {
  why:
    'Univer compares the value of a cell with the list as it is shown, so that dates and shares were marked, ' +
    'and it writes what one chooses as text.',
  apply(univer) {
    compareValues();
    const injector = univer.__getInjector();
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesCommand.id) return;
      const { unitId, subUnitId, range, value } = params as Partial<ISetRangeValuesCommandParams>;
      if (!unitId || !subUnitId || !range || Array.isArray(range) || !isChoice(value)) return;
      const model = injector.get(SheetDataValidationModel);
      const rule = model.getRuleByLocation(unitId, subUnitId, range.startRow, range.startColumn);
      if (!rule || !isFormulaString(rule.formula1)) return;
      const formulas = injector.get(DataValidationFormulaService);
      const results = formulas.getRuleFormulaResultSync(unitId, subUnitId, rule.uid);
      const chosen = listed(results).find((cell) => shown(cell) === value.v);
      if (typeof chosen?.v === 'number') value.v = chosen.v;
    });
  },
};

const compareValues = onceForAll(() => {
  replaceMethod(
    ListValidator.prototype,
    'isValidType',
    (original) =>
      async function (this: ListValidator, cell, formula, rule) {
        if (isFormulaString(rule.formula1)) {
          const { unitId, subUnitId, value } = cell;
          const results = await this.formulaService.getRuleFormulaResult(
            unitId,
            subUnitId,
            rule.uid,
          );
          if (listed(results).some(({ v }) => v === value)) return true;
        }
        return original.call(this, cell, formula, rule);
      },
  );
});

type Results =
  | ReturnType<DataValidationFormulaService['getRuleFormulaResultSync']>
  | Awaited<ReturnType<DataValidationFormulaService['getRuleFormulaResult']>>;

function listed(results: Results): ICellData[] {
  const cells = results?.[0]?.result?.[0]?.[0] ?? [];
  return cells.flat().filter((cell): cell is ICellData => (cell?.v ?? null) !== null);
}

function shown({ v, s }: ICellData): string {
  const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
  return pattern && typeof v === 'number'
    ? numfmt.format(pattern, v, { throws: false })
    : String(v);
}

function isChoice(value: unknown): value is ICellData {
  return typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'string';
}
