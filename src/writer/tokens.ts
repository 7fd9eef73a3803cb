/** A formula taken apart: strings and what stands between braces stay whole. */
export interface Token {
  readonly kind: 'text' | 'reference' | 'name' | 'number' | 'open' | 'close' | 'separator' | 'sign';
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['reference', /\{[^}]*\}/y],
  ['name', /'(?:[^']|'')*'!|[$A-Za-z_][\w$.]*/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /;/y],
  ['sign', /<>|<=|>=|[^]/y],
];

/** The tokens of a formula; line breaks and spaces between them are dropped. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const found = matchAt(formula, position);
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text });
    position += found.text.length;
  }
  return tokens;
}

function matchAt(
  formula: string,
  position: number,
): { readonly kind: Token['kind'] | 'space'; readonly text: string } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'sign', text: formula.charAt(position) };
}
