import { BaseFunction, type BaseReferenceObject } from '@univerjs/engine-formula';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Lets references that MAP, INDEX and OFFSET make read what formulas spilled in this very run. */
export const referencesMade: Patch = {
  why:
    'A reference that a function makes knows nothing of the spilled cells of the run, ' +
    'so that MAP over the result of a custom function showed what was typed before last.',
  apply: onceForAll(() => {
    replaceMethod(
      BaseFunction.prototype as unknown as MakesReferences,
      '_setReferenceDefault',
      (original) =>
        function (this: BaseFunction, from, made) {
          const result = original.call(this, from, made);
          made.setArrayFormulaRange(from.getArrayFormulaRange());
          made.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
          made.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
          return result;
        },
    );
  }),
};

interface MakesReferences {
  readonly _setReferenceDefault: (
    this: BaseFunction,
    from: BaseReferenceObject,
    made: BaseReferenceObject,
  ) => unknown;
}
