import { allFunctions } from '../../src/functions/registry';
import { isForeignInRussian as isForeign } from '../../src/writer/check/foreign-words';

export { isForeignInEnglish } from '../../src/writer/check/foreign-words';

/** Whether a Russian reader would find the text in a foreign language. */
export const isForeignInRussian = (text: string): boolean => isForeign(text, allFunctions());
