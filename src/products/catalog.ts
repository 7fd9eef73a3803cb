import { allFunctions } from '../functions/registry';
import type { SheetFunction } from '../gate/define';
import { formulaOf, syntaxOf } from '../gate/example-formulas';
import type { Language } from '../language';
import type { Cards, Catalog, FunctionCard, TemplateCard } from '../sheets/protocol';
import { allTemplates } from '../templates/all';
import type { Template } from '../templates/define';
import { parametersOfRanges } from '../sheets/function-arguments';
import { wordedTemplate } from '../writer/words';
import { shownResult, translatedExample } from './results';

/** Everything the sidebar offers, read from the registries; the build puts it into the sidebar's page. */
export function catalogOf(version: string): Catalog {
  return { version, cards: { en: cardsIn('en'), ru: cardsIn('ru') } };
}

function cardsIn(language: Language): Cards {
  return {
    templates: allTemplates().map((template) => templateCard(wordedTemplate(template), language)),
    functions: allFunctions().map(({ name, group, definition }) =>
      functionCard(name, group[language], definition, language),
    ),
  };
}

function templateCard(template: Template, language: Language): TemplateCard {
  return {
    id: template.id,
    group: template.subject[language],
    title: template.title[language],
    purpose: template.purpose[language],
    sheets: template.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title[language]),
    howTo: template.howTo.map((step) => step[language]),
    hasMoney: MONEY.test(JSON.stringify(template)),
    hasSample: hasSample(template),
    fixes: (template.fixes ?? []).map(({ key, command, about }) => {
      return { key, command: command[language], about: about[language] };
    }),
    hasNewYear: (template.rolls ?? []).length > 0,
  };
}

/** A format of money. */
const MONEY = /"(money|signedMoney)"/;

/** Whether anything in the template is written with sample data only. */
function hasSample(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([key, value]) =>
      ((key === 'sample' || key === 'onlySample') && value !== undefined) || hasSample(value),
  );
}

function functionCard(
  name: string,
  group: string,
  definition: SheetFunction,
  language: Language,
): FunctionCard {
  const selected = parametersOfRanges(definition.parameters);
  return {
    name,
    group,
    question: definition.question[language],
    summary: definition.summary[language],
    search: searchWords(definition, language),
    syntax: syntaxOf(name, definition),
    parameters: definition.parameters.map((parameter) => ({
      name: parameter.name,
      help: parameter.help[language],
      optional: parameter.optional,
      isSelected: selected.includes(parameter),
    })),
    examples: definition.examples
      .map((example) => translatedExample(example, language))
      .map((example) => ({
        formula: formulaOf(name, example),
        result: shownResult(name, definition, example, language),
      })),
  };
}

/** A function is found by its synonyms too, and by what is said of it in the other language. */
function searchWords({ question, summary, synonyms }: SheetFunction, language: Language): string {
  const other = language === 'en' ? 'ru' : 'en';
  return [synonyms?.ru, synonyms?.en, question[other], summary[other]].filter(Boolean).join(', ');
}
