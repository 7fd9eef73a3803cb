import type { Token } from './tokens';

/** Functions that pass over the text of a header, so that they may be given a column with its header. */
const PASS_OVER_TEXT = ['AVERAGE', 'COUNT', 'LARGE', 'MAX', 'MEDIAN', 'MIN', 'SMALL', 'SUM'];

/** Functions that want ranges and compare them with something. */
const COMPARING = [
  'AVERAGEIF',
  'AVERAGEIFS',
  'COUNTIF',
  'COUNTIFS',
  'MAXIFS',
  'MINIFS',
  'SUMIF',
  'SUMIFS',
];

const TAKE_HEADERS = new Set([...PASS_OVER_TEXT, ...COMPARING, 'RANK']);

/** Of each token: whether a column standing there may bring its header along. */
export function headersAllowed(tokens: readonly Token[]): boolean[] {
  const calls: string[] = [];
  return tokens.map(({ kind }, index) => {
    const before = tokens[index - 1];
    const inside = calls[calls.length - 1] ?? '';
    if (kind === 'open') calls.push(before?.kind === 'name' ? before.text.toUpperCase() : '');
    if (kind === 'close') calls.pop();
    if (tokens.length === 1) return true;
    if (inside === 'XLOOKUP') return isLookedUp(tokens, index);
    return isWhole(tokens, index) && TAKE_HEADERS.has(inside);
  });
}

/** Whether a token is all of an argument. */
function isWhole(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  const after = tokens[index + 1]?.kind;
  return (
    (before === 'open' || before === 'separator') && (after === 'close' || after === 'separator')
  );
}

/** What is looked through and what is found have to be as long: both with their headers, or both without. */
function isLookedUp(tokens: readonly Token[], index: number): boolean {
  const isColumn = (at: number): boolean =>
    isWhole(tokens, at) && /:all\}$/.test(tokens[at]?.text ?? '');
  return isColumn(index) && (isColumn(index - 2) || isColumn(index + 2));
}

/** The same formula with each test for a blank cell written as LEN(…)=0: inside LAMBDA 0="" is not safe to ask. */
export function withBlankTests(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [operand, sign, text, after] = tokens.slice(index, index + 4);
    const tested =
      operand &&
      isOperand(operand) &&
      isEdge(tokens[index - 1], 'open') &&
      (sign?.text === '=' || sign?.text === '<>') &&
      text?.text === '""' &&
      isEdge(after, 'close');
    if (!tested) result.push(...tokens.slice(index, index + 1));
    else {
      result.push(...LENGTH_OF, operand, { kind: 'close', text: ')' });
      result.push({ kind: 'sign', text: sign.text === '=' ? '=' : '>' });
      result.push({ kind: 'number', text: '0' });
      index += 2;
    }
  }
  return result;
}

const LENGTH_OF: readonly Token[] = [
  { kind: 'name', text: 'LEN' },
  { kind: 'open', text: '(' },
];

function isOperand({ kind, text }: Token): boolean {
  return kind === 'reference' || (kind === 'name' && /^[a-z]/.test(text));
}

function isEdge(token: Token | undefined, bracket: 'open' | 'close'): boolean {
  return token === undefined || token.kind === 'separator' || token.kind === bracket;
}
