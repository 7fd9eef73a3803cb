import { allFunctions } from '../functions/registry';
import { formulaOf } from '../gate/example-formulas';
import type { Library } from '../sheets/library';
import { allTemplates } from '../templates/all';
import { selfCheckQuestions } from './questions';

/** What the build puts into Library.html. */
export function wholeLibrary(): Library {
  const examples = allFunctions().flatMap(({ name, definition }) =>
    definition.examples.slice(0, 1).map((example) => [name, formulaOf(name, example)] as const),
  );
  return {
    templates: allTemplates(),
    examples: Object.fromEntries(examples),
    questions: selfCheckQuestions(),
  };
}
