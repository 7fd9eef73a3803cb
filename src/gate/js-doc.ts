import type { Language } from '../language';
import type { SheetFunction } from './define';
import { formulaOf, resultOf } from './example-formulas';
import type { Parameter } from './parameters';

/** The JSDoc from which Sheets shows its help, for one language. */
export function jsDoc(name: string, definition: SheetFunction, language: Language): string {
  const { question, summary, parameters, examples } = definition;
  const [example] = examples;
  const lines = [
    `${question[language]} ${summary[language]}`,
    ...parameters.map((p) => `@param {any} ${p.name} ${marked(p, language)}`),
    ...(example ? [exampleLine(name, definition, example, language)] : []),
    '@customfunction',
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}

function exampleLine(
  name: string,
  definition: SheetFunction,
  example: SheetFunction['examples'][number],
  language: Language,
): string {
  const result = resultOf(name, definition, example, language);
  return `@return ${result} = ${formulaOf(name, example).slice(1)}`;
}

/** Sheets shows every parameter as required, so the help says which are not. */
function marked({ optional, help }: Parameter<unknown>, language: Language): string {
  const mark = language === 'ru' ? 'Необязательно. ' : 'Optional. ';
  return (optional ? mark : '') + help[language];
}
