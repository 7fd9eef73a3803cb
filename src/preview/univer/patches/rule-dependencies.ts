import { FormulaDependencyTree, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';
import { onceForAll, replaceMethod, type Patch } from './patch';

/** Keeps the formulas of rules out of the order of calculation. */
export const ruleDependencies: Patch = {
  why:
    'Univer takes the formula of a conditional format or a data validation for the formula of its cell, ' +
    'so that cells which read that cell were calculated in a wrong order.',
  apply: onceForAll(() => {
    for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
      replaceMethod(
        prototype as FormulaDependencyTree,
        'toRTreeItem',
        (original) =>
          function (this: FormulaDependencyTree) {
            return this.formulaId ? [] : original.call(this);
          },
      );
    }
  }),
};
