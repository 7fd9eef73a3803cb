import type { Univer } from '@univerjs/core';
import { IFormulaRuntimeService, NullValueObject } from '@univerjs/engine-formula';

/** Lets `=B6` show nothing where B6 is blank, as Google does; Univer shows 0. */
export function keepBlankReferencesBlank(univer: Univer): void {
  const runtime = univer.__getInjector().get(IFormulaRuntimeService);
  const { setRuntimeData } = runtime;
  runtime.setRuntimeData = (result) => {
    setRuntimeData.call(runtime, isBlankCell(result) ? NullValueObject.create() : result);
  };
}

type Result = Parameters<IFormulaRuntimeService['setRuntimeData']>[0];

function isBlankCell(result: Result): boolean {
  if (!result.isReferenceObject()) return false;
  const reference = result as Extract<Result, { getRangePosition(): unknown }>;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return false;
  return (reference.getCellData(startRow, startColumn)?.v ?? null) === null;
}
