import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { replaceMethod, type Patch } from './patch';

/** Finds out anew in each calculation which cells formulas read. */
export const dependenciesAnew: Patch = {
  why:
    'Univer enters what each formula reads into its index again at every calculation and takes nothing out: ' +
    'each edit is slower than the one before, and numbers of formulas that are gone make it warn by hundreds.',
  apply(univer) {
    const injector = univer.__getInjector();
    const generator = injector.get(IFormulaDependencyGenerator);
    const dependencies = injector.get(IDependencyManagerService);
    replaceMethod(generator, 'generate', (original) => (...options) => {
      dependencies.reset();
      return original.apply(generator, options);
    });
  },
};
