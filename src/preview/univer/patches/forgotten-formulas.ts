import { IDependencyManagerService } from '@univerjs/engine-formula';
import { replaceMethod, type Patch } from './patch';

/** Does not look for formulas that the order of calculation no longer knows. */
export const forgottenFormulas: Patch = {
  why:
    'When Univer numbers the formulas of a sheet anew, it keeps the ranges they read under the old numbers, ' +
    'and then warns of hundreds of formulas that it cannot find.',
  apply(univer) {
    const dependencies = univer.__getInjector().get(IDependencyManagerService);
    const known = (dependencies as unknown as KnowsFormulas)._allTreeMap;
    replaceMethod(dependencies, 'searchDependency', (original) => (...search) => {
      const found = original.apply(dependencies, search);
      for (const id of found) if (!known.has(id)) found.delete(id);
      return found;
    });
  },
};

interface KnowsFormulas {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
}
