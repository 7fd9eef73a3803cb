import type { IUnitRange, Univer } from '@univerjs/core';
import {
  FormulaDataModel,
  IDependencyManagerService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';

/**
 * Orders a formula after the formulas whose spilled cells it reads. Univer knows only the cell in
 * which a spilling formula stands, so a chain of two such formulas showed figures of the run before.
 */
export function orderBySpilledCells(univer: Univer): void {
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

  const { searchDependency } = dependencies;
  dependencies.searchDependency = (places, ...rest) =>
    searchDependency.call(dependencies, places.flatMap(withSpilled), ...rest);
}
