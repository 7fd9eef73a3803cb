import type { IUnitRange } from '@univerjs/core';
import {
  FormulaDataModel,
  IDependencyManagerService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { replaceMethod, type Patch } from './patch';

/** Orders a formula after the formulas whose spilled cells it reads. */
export const spilledDependencies: Patch = {
  why:
    'Univer knows only the cell in which a spilling formula stands, ' +
    'so that a chain of two such formulas showed figures of the run before.',
  apply(univer) {
    const injector = univer.__getInjector();
    const dependencies = injector.get(IDependencyManagerService);
    const runtime = injector.get(IFormulaRuntimeService);
    const model = injector.get(FormulaDataModel);

    const withSpilled = (place: IUnitRange): IUnitRange[] => {
      const { unitId, sheetId, range } = place;
      const { startRow, startColumn, endRow, endColumn } = range;
      if (startRow !== endRow || startColumn !== endColumn) return [place];
      const spilled = [runtime.getUnitArrayFormula(), model.getArrayFormulaRange()]
        .map((ranges) => ranges[unitId]?.[sheetId]?.[startRow]?.[startColumn])
        .find(Boolean);
      return spilled ? [{ unitId, sheetId, range: spilled }] : [place];
    };

    replaceMethod(
      dependencies,
      'searchDependency',
      (original) =>
        (places, ...rest) =>
          original.call(dependencies, places.flatMap(withSpilled), ...rest),
    );
  },
};
