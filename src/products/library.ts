import type { Library } from '../sheets/library';
import { allTemplates } from '../templates/all';
import { selfCheckQuestions } from './questions';

/** What the build puts into Library.html. */
export function wholeLibrary(): Library {
  return {
    templates: allTemplates(),
    questions: selfCheckQuestions(),
  };
}
