import type { Token } from '../tokens';

/** A call in a formula: its name and, argument by argument, its tokens. */
export interface Call {
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
}

/** The calls of a formula, inner ones as well; what is not closed ends with the formula. */
export function callsIn(tokens: readonly Token[]): Call[] {
  return tokens.flatMap(({ kind, text }, index) =>
    kind === 'name' && tokens[index + 1]?.kind === 'open'
      ? [{ name: text, args: argumentsFrom(tokens, index + 2) }]
      : [],
  );
}

function argumentsFrom(tokens: readonly Token[], start: number): Token[][] {
  const args: Token[][] = [[]];
  let depth = 1;
  for (const token of tokens.slice(start)) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) break;
    if (token.kind === 'separator' && depth === 1) args.push([]);
    else args[args.length - 1]?.push(token);
  }
  return args;
}

/** The formula as its author may look for it, cut where it is long. */
export function shown(formula: string): string {
  const text = formula.replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
