import { NATIVE_FUNCTIONS } from '../../templates/native-functions';
import { nearest } from '../nearest';
import type { Token } from '../tokens';
import { callsIn, shown } from './calls';
import { type CustomFunction, isCustom } from './functions';
import { whyUnreadable } from './syntax';

const NATIVE = new Set(NATIVE_FUNCTIONS);

/** What keeps a formula from being read in some locale, or at all. */
export function writingMistakes(
  formula: string,
  tokens: readonly Token[],
  functions: readonly CustomFunction[],
): string[] {
  const says = (why: string): string => `${why}: ${shown(formula)}`;
  const unreadable = whyUnreadable(tokens);
  if (unreadable !== null) return [says(unreadable)];
  const decimals = tokens.filter(({ kind, text }) => kind === 'number' && text.includes('.'));
  return [
    ...(tokens.some(({ text }) => text === ',')
      ? [says('arguments are separated by ; and never by a comma, which some locales do not read')]
      : []),
    ...decimals.map(({ text }) =>
      says(`${text} has a decimal sign, which some locales do not read; write it as 5% or 1/20`),
    ),
    ...(tokens[0]?.text === '=' ? [says('a formula is written without the = before it')] : []),
    ...unknownFunctions(tokens, functions).map(says),
    ...miscounted(tokens, functions).map(says),
    ...unknownWords(tokens).map(says),
  ];
}

function unknownFunctions(
  tokens: readonly Token[],
  functions: readonly CustomFunction[],
): string[] {
  const known = [...NATIVE_FUNCTIONS, ...functions.map(({ name }) => name)];
  return callsIn(tokens)
    .map(({ name }) => name)
    .filter((name) => !NATIVE.has(name.toUpperCase()) && !isCustom(name, functions))
    .map((name) => {
      const near = nearest(name, known);
      const question = near === null ? '' : ` (did you mean ${near}?)`;
      return `neither Sheets nor Pult has a function ${name}${question}; those that templates may use are in native-functions.ts`;
    });
}

/** Calls of custom functions with more arguments than they take, or fewer than they need. */
function miscounted(tokens: readonly Token[], functions: readonly CustomFunction[]): string[] {
  return callsIn(tokens).flatMap(({ name, args }) => {
    const parameters = functions.find((each) => each.name === name.toUpperCase())?.definition
      .parameters;
    if (!parameters) return [];
    if (args.length > parameters.length)
      return [`${name} takes no more than ${parameters.length}, got ${args.length} arguments`];
    const missing = parameters.slice(args.length).find(({ optional }) => !optional);
    return missing ? [`${name} needs ${missing.name} as well`] : [];
  });
}

/** Words that stand for neither a cell nor a function and that no LET or LAMBDA of the formula defines. */
function unknownWords(tokens: readonly Token[]): string[] {
  const known = definedIn(tokens);
  return tokens
    .filter(({ kind, text }, index) => {
      return kind === 'name' && tokens[index + 1]?.kind !== 'open' && !/^(TRUE|FALSE)$/i.test(text);
    })
    .filter(({ text }) => !known.has(text))
    .map(({ text }) =>
      /^\$?[A-Z]{1,3}\$?\d*$/.test(text)
        ? `${text} is an address; a cell is named by its key, in braces`
        : `${text} is defined by no LET and no LAMBDA; text stands in quotes, a cell in braces`,
    );
}

function definedIn(tokens: readonly Token[]): Set<string> {
  const names = callsIn(tokens).flatMap(({ name, args }) => {
    const defining = args.slice(0, -1).filter((_, index) => name !== 'LET' || index % 2 === 0);
    return name === 'LET' || name === 'LAMBDA' ? defining : [];
  });
  return new Set(
    names.flatMap(([first, ...more]) =>
      first?.kind === 'name' && more.length === 0 ? [first.text] : [],
    ),
  );
}
