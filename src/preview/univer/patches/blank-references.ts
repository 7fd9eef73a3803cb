import { IFormulaRuntimeService, NullValueObject } from '@univerjs/engine-formula';
import { replaceMethod, type Patch } from './patch';

/** Lets `=B6` show nothing where B6 is blank. */
export const blankReferences: Patch = {
  why: 'A formula that only refers to a blank cell shows 0 in Univer.',
  apply(univer) {
    const runtime = univer.__getInjector().get(IFormulaRuntimeService);
    replaceMethod(
      runtime,
      'setRuntimeData',
      (original) => (result) =>
        original.call(runtime, isBlankCell(result) ? NullValueObject.create() : result),
    );
  },
};

type Result = Parameters<IFormulaRuntimeService['setRuntimeData']>[0];

function isBlankCell(result: Result): boolean {
  if (!result.isReferenceObject()) return false;
  const reference = result as Extract<Result, { getRangePosition(): unknown }>;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return false;
  return (reference.getCellData(startRow, startColumn)?.v ?? null) === null;
}
