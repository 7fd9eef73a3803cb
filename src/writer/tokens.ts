/** A formula taken apart: strings and what stands between braces stay whole. */
export interface Token {
  readonly kind: 'text' | 'reference' | 'name' | 'number' | 'open' | 'close' | 'separator' | 'sign';
  readonly text: string;
}

const KINDS = [
  'text',
  'reference',
  'name',
  'number',
  'open',
  'close',
  'separator',
  'sign',
] as const;

/** One group for each kind, in their order; spaces and line breaks fall into none. */
const TOKEN =
  /\s+|("(?:[^"]|"")*")|(\{(?:"(?:[^"]|"")*"|[^{}"])*\})|('(?:[^']|'')*'!|[$A-Za-z_][\w$.]*)|(\d+(?:\.\d+)?)|(\()|(\))|(;)|(<>|<=|>=|[^])/g;

/** The tokens of a formula; line breaks and spaces between them are dropped. */
export function tokensOf(formula: string): Token[] {
  return [...formula.matchAll(TOKEN)].flatMap(([text, ...groups]) => {
    const kind = KINDS[groups.findIndex((group) => group !== undefined)];
    return kind === undefined ? [] : [{ kind, text }];
  });
}
