import type { Univer } from '@univerjs/core';
import { blankReferences } from './blank-references';
import { comparisons } from './comparisons';
import { countedArrays } from './counted-arrays';
import { dateArithmetic } from './date-arithmetic';
import { dateValidation } from './date-validation';
import { dependenciesAnew } from './dependencies-anew';
import { dialect } from './dialect';
import { lambdaNames } from './lambda-names';
import { listValidation } from './list-validation';
import { movedReferences } from './moved-references';
import { openRanges } from './open-ranges';
import type { Patch } from './patch';
import { referencesMade } from './references-made';
import { ruleDependencies } from './rule-dependencies';
import { spilledCells } from './spilled-cells';
import { spilledDependencies } from './spilled-dependencies';
import { typedText } from './typed-text';
import { undoStep } from './undo-step';
import { untakenBranches } from './untaken-branches';
import { writtenSeparators } from './written-separators';

/**
 * Every place where Univer is mended, on the way of a formula: read, put in order, calculated, shown, written anew.
 * Only one order matters: `movedReferences` must find the parser that `dialect` has taught.
 */
export const patches: readonly Patch[] = [
  dialect,
  openRanges,
  lambdaNames,
  dependenciesAnew,
  ruleDependencies,
  spilledDependencies,
  untakenBranches,
  comparisons,
  countedArrays,
  dateArithmetic,
  referencesMade,
  blankReferences,
  spilledCells,
  movedReferences,
  typedText,
  writtenSeparators,
  dateValidation,
  listValidation,
  undoStep,
];

/** Makes a Univer behave as Google Sheets does in a locale. */
export function mend(univer: Univer, locale: string): void {
  for (const patch of patches) patch.apply(univer, locale);
}
