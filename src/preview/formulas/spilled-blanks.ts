import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** After the interceptor that shows spilled values and before the one that formats numbers. */
const priority = 99;

/** Shows nothing where a formula spills a blank, as Google does; Univer shows 0. */
export function showSpilledBlanksBlank(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const isBlank = spilled && (spilled.v ?? '') === '' && cell?.v === 0;
      return next(isBlank ? { ...cell, v: null, t: null } : cell);
    },
  });
}
