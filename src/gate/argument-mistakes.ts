import type { SheetFunction } from './define';
import { type Parameter, setsLanguage } from './parameters';
import { repeated, sentenceMistakes } from './text-mistakes';

/** What is wrong with the parameters of a function. */
export function argumentMistakes({ parameters }: SheetFunction): string[] {
  const names = parameters.map(({ name }) => name);
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  const required = parameters.slice(firstOptional).find(({ optional }) => !optional);
  const language = parameters.findIndex(setsLanguage);
  return [
    ...repeated(names).map((name) => `${name}: two parameters have this name; rename one of them`),
    ...(firstOptional >= 0 && required
      ? [`${required.name}: a required parameter cannot follow an optional one; move it forward`]
      : []),
    ...(language >= 0 && language < parameters.length - 1
      ? [`language: the language of the answer comes last`]
      : []),
    ...parameters.flatMap((parameter) =>
      parameterMistakes(parameter).map((mistake) => `${parameter.name}: ${mistake}`),
    ),
  ];
}

function parameterMistakes({ name, help, words = [] }: Parameter<unknown>): string[] {
  const saysOptional = /^Optional/.test(help.en) || /^Необязательно/.test(help.ru);
  return [
    ...(/^[a-z]+(_[a-z]+)*$/.test(name)
      ? []
      : ['the name of a parameter is words in lower case joined by _, such as first_sale']),
    ...sentenceMistakes(help),
    ...(saysOptional ? ['leave out "Optional": the help box says so by itself'] : []),
    ...words
      .filter((word) => word !== word.trim().toLowerCase())
      .map((word) => `write the option word "${word}" in lower case; any case is read`),
    ...words
      .filter((word) => !help.en.includes(`"${word}"`) || !help.ru.includes(`"${word}"`))
      .map((word) => `the help must say what "${word}" means, in both languages`),
  ];
}
