import type { Language } from '../language';
import type { InsertPlanRequest, Preparation } from '../sheets/protocol';
import type { Currency } from '../writer/currency';
import { planTemplate } from '../writer/plan';

/** What a user chooses on the card of a template. */
export interface TemplateChoice {
  readonly template: string;
  readonly language: Language;
  readonly sampleData: boolean;
  /** Left out: that of the language. */
  readonly currency?: Currency;
  /** Whether a change of a computed cell is asked about first. */
  readonly protect?: boolean;
}

/** The plan of the chosen template for the open spreadsheet. */
export function plannedInsertion(
  { template, today, takenNames }: Preparation,
  choice: TemplateChoice,
): InsertPlanRequest {
  const plan = planTemplate(template, { ...choice, today, takenNames });
  const { language, sampleData } = choice;
  const { id, version } = template;
  const sheetsBefore = takenNames.length;
  return { plan, sheetsBefore, template: id, version, language, sampleData, today };
}
