import { functionNamed } from '../../src/functions/registry';

/** The forms of every error in a cell, for a function in each language. */
export function grammarOf(name: string): { readonly en: RegExp; readonly ru: RegExp } {
  const parameters = (functionNamed(name)?.parameters ?? []).map(({ name: own }) => own).join('|');
  return {
    en: anyOf(
      `${name}: (?:${parameters}|the result) must be \\S[^]*, got \\S[^]*`,
      `${name}: (?:${parameters}) is required`,
      `${name} takes at most \\d+ arguments, got \\d+`,
    ),
    ru: anyOf(
      `${name}: в (?:${parameters}|результате) ожидается \\S[^]*, получено: \\S[^]*`,
      `${name}: (?:${parameters}) — обязательный аргумент`,
      `${name} принимает не больше \\d+ аргументов, получено: \\d+`,
    ),
  };
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`);
}
