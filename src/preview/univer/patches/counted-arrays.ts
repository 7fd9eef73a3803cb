import { IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import { replaceMethod, type Patch } from './patch';

/** Lets COUNTIF and COUNTIFS count in what another function gives, such as COUNTIF(FILTER(…); "x"). */
export const countedArrays: Patch = {
  why: 'COUNTIF and COUNTIFS of Univer take ranges only; those of Google Sheets take any array.',
  apply(univer) {
    const functions = univer.__getInjector().get(IFunctionService);
    for (const name of ['COUNTIF', 'COUNTIFS']) {
      const executor = functions.getExecutor(name);
      if (!executor) throw new Error(`Univer has no function ${name}`);
      replaceMethod(
        executor,
        'calculate',
        (calculate) =>
          (...variants: BaseValueObject[]) =>
            calculate.apply(
              executor,
              variants.map((variant, index) => (index % 2 === 0 ? asRange(variant) : variant)),
            ),
      );
    }
  },
};

/** An array that passes for a range. */
function asRange(variant: BaseValueObject): BaseValueObject {
  if (!variant.isArray()) return variant;
  return Object.assign(Object.create(variant), {
    isReferenceObject: () => true,
    toArrayValueObject: () => variant,
  });
}
