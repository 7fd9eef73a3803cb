import { InterceptorEffectEnum } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Patch } from './patch';

/** After the interceptor that shows spilled values and before the one that formats numbers. */
const priority = 99;

/** Shows spilled blanks as nothing and spilled dates as dates. */
export const spilledCells: Patch = {
  why: 'Of what a formula spills, Univer shows a blank as 0 and a date as a serial number.',
  apply(univer) {
    const injector = univer.__getInjector();
    const model = injector.get(FormulaDataModel);
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority,
      effect: InterceptorEffectEnum.Value,
      handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
        const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
        if (!spilled || !cell) return next(cell);
        if ((spilled.v ?? '') === '' && cell.v === 0) return next({ ...cell, v: null, t: null });
        const styles = workbook.getStyles();
        const own = styles.get(cell.s);
        const format = styles.get(spilled.s)?.n;
        return next(format && !own?.n ? { ...cell, s: { ...own, n: format } } : cell);
      },
    });
  },
};
