import { allFunctions, functionGroups } from '../functions/registry';
import type { FunctionGroup } from '../gate/define';
import { registryMistakes } from '../gate/registry-mistakes';
import { allTemplates } from '../templates/all';
import type { Template } from '../templates/define';
import { templateMistakes } from '../writer/check';

/**
 * Everything that is wrong with the functions, else with the templates, one of which is made of the functions'
 * examples; the build refuses to go on.
 */
export function allMistakes(
  groups: readonly FunctionGroup[] = functionGroups,
  templates: () => readonly Template[] = allTemplates,
): readonly string[] {
  const mistakes = registryMistakes(groups);
  return mistakes.length > 0 ? mistakes : templateMistakes(templates(), allFunctions());
}
