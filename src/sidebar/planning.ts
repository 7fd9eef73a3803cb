import type { Language } from '../language';
import type { InsertPlanRequest, Preparation } from '../sheets/protocol';
import { planTemplate } from '../writer/plan';

/** What a user chooses on the card of a template. */
export interface TemplateChoice {
  readonly template: string;
  readonly language: Language;
  readonly sampleData: boolean;
}

/** The plan of the chosen template for the open spreadsheet. */
export function plannedInsertion(
  { template, today, takenNames }: Preparation,
  { language, sampleData }: TemplateChoice,
): InsertPlanRequest {
  const plan = planTemplate(template, { language, sampleData, today, takenNames });
  const { id, version } = template;
  const sheetsBefore = takenNames.length;
  return { plan, sheetsBefore, template: id, version, language, sampleData, today };
}
