import type { SheetFunction } from '../gate/define';
import { formulaOf, resultOf, syntaxOf } from '../gate/example-formulas';
import { allFunctions } from '../functions/registry';
import type { Language } from '../language';
import type { Template } from '../templates/define';
import { allTemplates } from '../offer';
import { lastInsertion } from './insertions';
import type { Catalog, FunctionCard, TemplateCard } from './protocol';

declare const PULT_VERSION: string;

/** Everything the sidebar shows, read from the registries. */
export function catalogIn(language: Language): Catalog {
  return {
    language,
    version: PULT_VERSION,
    templates: allTemplates().map((template) => templateCard(template, language)),
    functions: allFunctions().map(({ name, group, definition }) =>
      functionCard(name, group[language], definition, language),
    ),
    lastInsertion: lastInsertion(),
  };
}

function templateCard(template: Template, language: Language): TemplateCard {
  return {
    id: template.id,
    group: template.subject[language],
    title: template.title[language],
    purpose: template.purpose[language],
    sheets: template.sheets.map(({ title }) => title[language]),
    howTo: template.howTo.map((step) => step[language]),
  };
}

function functionCard(
  name: string,
  group: string,
  definition: SheetFunction,
  language: Language,
): FunctionCard {
  return {
    name,
    group,
    question: definition.question[language],
    summary: definition.summary[language],
    syntax: syntaxOf(name, definition),
    parameters: definition.parameters.map((parameter) => ({
      name: parameter.name,
      help: parameter.help[language],
      optional: parameter.optional,
    })),
    examples: definition.examples.map((example) => ({
      formula: formulaOf(name, example),
      result: resultOf(name, definition, example, language),
    })),
  };
}
