import { functionGroups } from '../functions/registry';
import { registryMistakes } from '../gate/registry-mistakes';
import { allTemplates } from '../templates/all';
import type { Template } from '../templates/define';
import { plannedWithMistakes } from '../writer/plan';

/** Everything that is wrong with the functions and the templates; the build refuses to go on. */
export function allMistakes(): readonly string[] {
  return [...registryMistakes(functionGroups), ...allTemplates().flatMap(templateMistakes)];
}

function templateMistakes(template: Template): string[] {
  const mistakes = (['en', 'ru'] as const).flatMap((language) => {
    const options = { language, sampleData: true, today: '2026-01-15', takenNames: [] };
    return plannedWithMistakes(template, options).mistakes;
  });
  return [...new Set(mistakes)];
}
