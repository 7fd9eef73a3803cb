import type { Language } from '../language';
import type { InsertPlanRequest, Preparation } from '../sheets/protocol';
import { type Currency, currencyIn } from '../writer/currency';
import { planTemplate } from '../writer/plan';

/** What a user chooses on the card of a template. */
export interface TemplateChoice {
  readonly template: string;
  readonly language: Language;
  readonly sampleData: boolean;
  /** Left out: the money that is usual where the spreadsheet is. */
  readonly currency?: Currency;
  /** Whoever changes a computed cell is asked first. */
  readonly protect?: boolean;
}

/** The plan of the chosen template for the open spreadsheet. */
export function plannedInsertion(
  { template, today, locale, takenNames }: Preparation,
  { language, sampleData, currency = currencyIn(locale), protect = false }: TemplateChoice,
): InsertPlanRequest {
  const options = { language, currency, sampleData, protect, today, takenNames };
  const plan = planTemplate(template, options);
  const { id, version } = template;
  const sheetsBefore = takenNames.length;
  return { plan, sheetsBefore, template: id, version, language, currency, sampleData, today };
}
