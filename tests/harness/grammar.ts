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
      `${name}: в (?:параметре (?:${parameters}) \\([А-ЯЁа-яёAB№][^()]*\\)|результате) ожидается \\S[^]*, получено: \\S[^]*`,
      `${name}: параметр (?:${parameters}) \\([А-ЯЁа-яёAB№][^()]*\\) обязателен`,
      `${name} принимает не больше \\d+ аргументов, получено: \\d+`,
    ),
  };
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`);
}
