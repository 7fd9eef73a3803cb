import { allFunctions, functionGroups } from '../functions/registry';
import { registryMistakes } from '../gate/registry-mistakes';
import { allTemplates } from '../templates/all';
import { templateMistakes } from '../writer/check';

/** Everything that is wrong with the functions and the templates; the build refuses to go on. */
export function allMistakes(): readonly string[] {
  return [...registryMistakes(functionGroups), ...templateMistakes(allTemplates(), allFunctions())];
}
