import type { Language } from '../language';
import type { Template } from '../templates/define';
import { writerOf } from './blocks';
import type { FillOptions } from './cells';
import { withChartData } from './chart-data';
import { chartsOn } from './charts';
import { withChoices } from './choices';
import { type Currency, currencyOf } from './currency';
import { type Draft, type Outline, type PlacedSheet, refuse, sheetKeys } from './draft';
import { freeNames, sheetName } from './names';
import { meant } from './nearest';
import { placedSheet } from './sheet';
import { sheetSteps } from './sheet-steps';
import type { Plan, PlannedSheet } from './steps';
import { lostSheets, wordedTemplate } from './words';

export interface PlanOptions extends FillOptions {
  readonly language: Language;
  /** Names of the sheets the spreadsheet has already. */
  readonly takenNames: readonly string[];
  /** Left out: that of the language. */
  readonly currency?: Currency;
}

/** Everything that putting a template into a spreadsheet takes, as data; its mistakes are thrown, all in one. */
export function planTemplate(template: Template, options: PlanOptions): Plan {
  const { plan, mistakes } = plannedWithMistakes(template, options);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return plan;
}

/** The plan of a template and what is wrong with the template. */
export function plannedWithMistakes(template: Template, options: PlanOptions): PlannedDraft {
  const draft = draftOf(template, options);
  const sheets = draft.sheets.map((sheet) => plannedSheet(sheet, draft, options));
  const plan = { title: draft.template.title[options.language], sheets };
  return { plan, draft, mistakes: [...draft.mistakes] };
}

/** A plan, the draft it was made from and what is wrong with the template. */
export interface PlannedDraft {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly mistakes: readonly string[];
}

/** In which words the template is laid out. */
type Naming = Pick<PlanOptions, 'language' | 'takenNames' | 'currency'>;

/** The template laid out in a language under names that are not taken. */
export function draftOf(
  written: Template,
  { language, takenNames, currency = currencyOf(language) }: Naming,
): Draft {
  const worded = wordedTemplate(written, currency);
  const given: Outline = {
    template: worded,
    language,
    currency,
    mistakes: new Set(),
    formulas: [],
  };
  refuseLostSheets(given);
  refuseMissingAxes(given);
  const template = withChartData(given);
  const outline = { ...given, template };
  const short = template.short[language];
  const wanted = template.sheets.map(({ title }) => sheetName(short, title[language]));
  const names = freeNames(wanted, takenNames);
  const sheets = template.sheets.map((sheet, index) =>
    placedSheet(outline, sheet, names[index] ?? ''),
  );
  return withChoices({ ...outline, sheets });
}

function refuseLostSheets(outline: Outline): void {
  for (const key of lostSheets(outline.template))
    refuse(
      outline,
      ['words'],
      `{${key}!} names no sheet: there is no ${meant(key, sheetKeys(outline))}`,
    );
}

function refuseMissingAxes(outline: Outline): void {
  const known = Object.keys(outline.template.axes ?? {});
  for (const { key, blocks } of outline.template.sheets)
    for (const block of blocks)
      if (block.kind === 'grid' && !known.includes(block.axis))
        refuse(outline, [key, block.key], `there is no axis ${meant(block.axis, known)}`);
}

function plannedSheet(sheet: PlacedSheet, draft: Draft, options: FillOptions): PlannedSheet {
  const spills = [
    ...sheet.blocks.flatMap((placed) => writerOf(placed.block).spills?.(placed) ?? []),
    ...(sheet.choices ?? []).map(({ at }) => ({ top: 1, left: at, bottom: null, right: at })),
  ];
  return {
    key: sheet.sheet.key,
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    spills,
    steps: sheetSteps(sheet, spills, draft, options),
    charts: chartsOn(sheet, draft),
  };
}
