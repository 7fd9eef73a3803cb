import type { Token } from '../tokens';

/** Why Sheets could not read a formula: the first thing in it that stands wrong; null where nothing does. */
export function whyUnreadable(tokens: readonly Token[]): string | null {
  return whyUnclosed(tokens) ?? whyUnbalanced(tokens) ?? firstMisplaced(tokens);
}

function whyUnclosed(tokens: readonly Token[]): string | null {
  const quote = tokens.find(({ text }) => text === '"');
  if (quote) return 'a text is not closed; it stands in two quotes, as "won"';
  const at = tokens.findIndex(({ text }) => text === '{' || text === '}');
  const after = tokens[at + 1];
  if (tokens[at]?.text === '{' && after?.kind === 'name')
    return `{${after.text} is not closed; a reference stands in two braces, as {price}`;
  return at < 0 ? null : 'a brace stands alone; a reference is written in two, as {price}';
}

function whyUnbalanced(tokens: readonly Token[]): string | null {
  let open = 0;
  for (const { kind } of tokens) {
    if (kind === 'open') open += 1;
    if (kind === 'close') open -= 1;
    if (open < 0) break;
  }
  return open === 0 ? null : 'a parenthesis is missing, or there is one too many';
}

function firstMisplaced(tokens: readonly Token[]): string | null {
  const [first, ...rest] = tokens;
  // An = in front is told by itself.
  const parts = withSignsJoined(first?.text === '=' ? rest : tokens);
  const found = parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    return part.kind === 'sign' ? whyNoSign(part.text, before, after) : whyApart(part, after);
  });
  return found.find((why) => why !== null) ?? null;
}

/** Signs in a row as one: == is none, and =- is an = before a negative value. */
function withSignsJoined(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((parts, token) => {
    const before = parts[parts.length - 1];
    const follows = before?.kind === 'sign' && token.kind === 'sign';
    if (!follows || isComma(before) || isComma(token)) return [...parts, token];
    return [...parts.slice(0, -1), { kind: 'sign', text: before.text + token.text }];
  }, []);
}

const SIGNS = ['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=', ':'];

function whyNoSign(
  text: string,
  before: Token | undefined,
  after: Token | undefined,
): string | null {
  if (text === ',') return null;
  // 5% is a value, and so is -5.
  const sign = text.replace(/^%+/, '').replace(/(?<=.)[+-]+$/, '');
  if (sign === '') return isValueEnd(before) ? null : `nothing stands before ${text}`;
  if (!SIGNS.includes(sign)) return `${sign} is no sign; ${instead(sign)}`;
  if (!isValueStart(after)) return `nothing stands after ${text}`;
  const isFine = text.startsWith('%') || isValueEnd(before) || /^[+-]+$/.test(text);
  return isFine ? null : `nothing stands before ${text}`;
}

/** Two values that nothing joins; a name calls, and so does what LAMBDA gives. */
function whyApart(part: Token, after: Token | undefined): string | null {
  if (!isValueEnd(part) || !isValueStart(after) || part.text.endsWith('!')) return null;
  if (after.kind === 'open' && (part.kind === 'name' || part.kind === 'close')) return null;
  return `nothing stands between ${part.text} and ${after.text}; values are joined by a sign such as + or &, and arguments separated by ;`;
}

const VALUES: readonly Token['kind'][] = ['text', 'reference', 'name', 'number'];

function isValueStart(token: Token | undefined): token is Token {
  return token !== undefined && (token.kind === 'open' || VALUES.includes(token.kind));
}

function isValueEnd(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'close' || VALUES.includes(token.kind));
}

function isComma({ text }: Token): boolean {
  return text === ',';
}

const MEANT: Readonly<Record<string, string>> = {
  '==': '=',
  '=<': '<=',
  '=>': '>=',
  '><': '<>',
  '!=': '<>',
  '>>': '>',
  '<<': '<',
  '&&': 'AND(…)',
  '||': 'OR(…)',
  '**': '^',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
  '×': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
};

function instead(sign: string): string {
  const right = MEANT[sign];
  return right === undefined ? `there is ${SIGNS.join(' ')} and %` : `write ${right}`;
}
