import type { Univer } from '@univerjs/core';
import { comparisons } from './comparisons';
import { movedReferences } from './moved-references';
import { countedArrays } from './counted-arrays';
import { lambdaNames } from './lambda-names';
import type { Patch } from './patch';

/** Every place where Univer is mended. */
export const patches: readonly Patch[] = [comparisons, countedArrays, lambdaNames, movedReferences];

/** Makes a Univer behave as Google Sheets does. */
export function mend(univer: Univer): void {
  for (const patch of patches) patch.apply(univer);
}
