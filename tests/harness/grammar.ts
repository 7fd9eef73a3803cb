import { functionNamed } from '../../src/functions/registry';

/** The one form of every error in a cell, for a function in each language. */
export function grammarOf(name: string): { readonly en: RegExp; readonly ru: RegExp } {
  const parameters = functionNamed(name)?.parameters.map((parameter) => parameter.name) ?? [];
  const inEnglish = [...parameters, 'arguments', 'the result'].join('|');
  const inRussian = [...parameters, 'аргументах', 'результате'].join('|');
  return {
    en: new RegExp(`^${name}: (?:${inEnglish}) must be \\S[^]*, got \\S[^]*$`),
    ru: new RegExp(`^${name}: в (?:${inRussian}) ожида(?:ется|ются) \\S[^]*, получено: \\S[^]*$`),
  };
}
