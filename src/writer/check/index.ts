import type { Template } from '../../templates/define';
import type { AuthorsFormula, Draft } from '../draft';
import { pathOf } from '../draft';
import { plannedWithMistakes, type PlannedDraft } from '../plan';
import { tokensOf } from '../tokens';
import { argumentMistakes } from './argument-kinds';
import { boardMistakes } from './boards';
import { changingMistakes } from './changing';
import { customCallMistakes } from './custom-calls';
import { fixMistakes } from './fixes';
import { frozenMistakes } from './frozen';
import type { CustomFunction } from './functions';
import { keyMistakes } from './keys';
import { markMistakes } from './marks';
import { type Mistake, repeated } from './mistake';
import { rangeMistakes } from './ranges';
import { rollMistakes } from './rolls';
import { shapeMistakes } from './template-shape';
import { valueMistakes } from './values';
import { wordedTemplate } from '../words';
import { wordMistakes } from './words';
import { writingMistakes } from './writing';

export type { CustomFunction } from './functions';

/** Everything that is wrong with some templates, as sentences that say where and what to do. */
export function templateMistakes(
  templates: readonly Template[],
  functions: readonly CustomFunction[],
): string[] {
  const ids = repeated(templates.map(({ id }) => id));
  return [
    ...ids.map((id) => `${id}: two templates have this id; rename one of them`),
    ...templates.flatMap((template) => checkTemplate(template, functions)),
  ];
}

/** Everything that is wrong with a template. */
export function checkTemplate(template: Template, functions: readonly CustomFunction[]): string[] {
  const say = ({ path, why }: Mistake): string => `${[template.id, ...path].join(' › ')}: ${why}`;
  const shape = shapeMistakes(template);
  // All that follows relies on the shape.
  if (shape.length > 0) return shape.map(say);
  const plans = plansOf(template);
  const written = formulasWrittenWrong(plans, functions);
  const planning = plans
    .flatMap(({ mistakes }) => mistakes)
    .filter((mistake) => !written.some(({ path }) => mistake.startsWith(say({ path, why: '' }))));
  const found = [
    ...keyMistakes(template),
    ...boardMistakes(template, functions),
    ...valueMistakes(template),
    ...markMistakes(template),
    ...wordMistakes(wordedTemplate(template), functions),
    ...plans.flatMap(({ draft }) => frozenMistakes(draft)),
    ...written,
    // Formulas that could not be put together would only repeat it.
    ...(planning.length > 0 ? [] : formulaMistakes(plans, functions)),
  ].map(say);
  return [...new Set([...planning, ...found])];
}

/** Formulas that Sheets could not read, whatever they refer to. */
function formulasWrittenWrong(
  plans: readonly PlannedDraft[],
  functions: readonly CustomFunction[],
): Mistake[] {
  return once(plans[0]?.draft.formulas ?? []).flatMap(({ text, here }) =>
    writingMistakes(text, tokensOf(text), functions).map((why) => ({ path: pathOf(here), why })),
  );
}

/** In both languages, with sample data and without. */
function plansOf(template: Template): PlannedDraft[] {
  return (['en', 'ru'] as const).flatMap((language) =>
    [true, false].map((sampleData) =>
      plannedWithMistakes(template, { language, sampleData, today: TODAY, takenNames: [] }),
    ),
  );
}

const TODAY = '2026-01-15';

function formulaMistakes(
  plans: readonly PlannedDraft[],
  functions: readonly CustomFunction[],
): Mistake[] {
  const [first] = plans;
  if (!first) return [];
  const { draft, plan } = first;
  return [
    ...once(draft.formulas).flatMap((formula) => authorsMistakes(formula, draft, functions)),
    ...customCallMistakes(draft.formulas, functions),
    ...changingMistakes(plan, functions),
    ...fixMistakes(draft),
    ...rollMistakes(draft),
  ];
}

/** A formula that stands in many rows or columns is looked at once. */
function once(formulas: readonly AuthorsFormula[]): AuthorsFormula[] {
  const seen = new Map(formulas.map((each) => [`${each.here.sheet} ${each.text}`, each]));
  return [...seen.values()];
}

function authorsMistakes(
  formula: AuthorsFormula,
  draft: Draft,
  functions: readonly CustomFunction[],
): Mistake[] {
  const tokens = tokensOf(formula.text);
  const mark = formula.here.cell.startsWith('mark ');
  const away = tokens.find(({ kind, text }) => kind === 'reference' && text.includes('!'));
  return [
    ...rangeMistakes(formula, tokens, draft),
    ...argumentMistakes(formula, tokens, draft, functions),
    ...(mark && away
      ? [
          `${away.text} is on another sheet, and a mark sees only its own; repeat the cell in a form here`,
        ]
      : []),
  ].map((why) => ({ path: pathOf(formula.here), why }));
}
