import type { Block, Template, TemplateSheet } from '../../src/templates/define';
import { type PlanOptions, plannedWithMistakes } from '../../src/writer/plan';
import type { PlannedSheet, Step } from '../../src/writer/steps';

/** The same words in both languages: what most tests need. */
export const both = (text: string): { en: string; ru: string } => ({ en: text, ru: text });

/** A template of one sheet, `main`, with these blocks; its first block begins in row 4. */
export function small(blocks: readonly Block[], rest: Partial<Template> = {}): Template {
  return {
    id: 'small',
    version: 1,
    subject: both('Tests'),
    title: both('Small'),
    short: { en: 'Small', ru: 'Образец' },
    purpose: both('For tests.'),
    howTo: [both('Type.')],
    sheets: [sheetOf('main', blocks)],
    ...rest,
  };
}

/** A sheet with these blocks. */
export function sheetOf(
  key: string,
  blocks: readonly Block[],
  rest: Partial<TemplateSheet> = {},
): TemplateSheet {
  return { key, title: both(key), about: both('About.'), blocks, ...rest };
}

/** The plan of a small template on 22 November 2026 with sample data, and its mistakes. */
export function plannedSmall(
  template: Template,
  options: Partial<PlanOptions> = {},
): { readonly sheets: readonly PlannedSheet[]; readonly mistakes: readonly string[] } {
  const { plan, mistakes } = plannedWithMistakes(template, {
    language: 'en',
    sampleData: true,
    today: '2026-11-22',
    takenNames: [],
    ...options,
  });
  return { sheets: plan.sheets, mistakes };
}

/** The values of the first sheet from row 4 on. */
export function bodyOf(template: Template, options: Partial<PlanOptions> = {}): unknown[][] {
  const { sheets, mistakes } = plannedSmall(template, options);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  const values = stepIn(sheets[0], 'values')?.values ?? [];
  return values.slice(3).map((row) => [...row]);
}

/** The first step of that kind. */
export function stepIn<Kind extends Step['do']>(
  sheet: PlannedSheet | undefined,
  kind: Kind,
): Extract<Step, { do: Kind }> | undefined {
  return sheet?.steps.find((step): step is Extract<Step, { do: Kind }> => step.do === kind);
}

/** What is wrong with a small template. */
export function mistakesOf(template: Template): readonly string[] {
  return plannedSmall(template).mistakes;
}
