import type { Block, Check, Template } from '../../templates/define';
import { referenceOf } from '../reference';
import { type Token, tokensOf } from '../tokens';
import type { Mistake } from './mistake';

/** Marks that can never hold: they wait for what the cell does not take. */
export function markMistakes(template: Template): Mistake[] {
  return template.sheets.flatMap(({ key, blocks }) =>
    blocks.flatMap((block) =>
      (block.marks ?? []).flatMap((mark, index) => {
        const path = [key, block.key, `mark ${index + 1}`];
        const whens = 'when' in mark ? impossible(tokensOf(mark.when), checksOf(block)) : [];
        return whens.map((why) => ({ path, why }));
      }),
    ),
  );
}

/** What may be typed under the names of a block. */
function checksOf(block: Block): ReadonlyMap<string, Check> {
  const typed = block.kind === 'table' ? block.columns : block.kind === 'form' ? block.items : [];
  return new Map(
    typed.flatMap(({ key, input }) => (input && input !== true ? [[key, input] as const] : [])),
  );
}

function impossible(tokens: readonly Token[], checks: ReadonlyMap<string, Check>): string[] {
  return tokens.flatMap((token, index) => {
    const [sign, other] = tokens.slice(index + 1, index + 3);
    const reference = token.kind === 'reference' ? referenceOf(token.text) : null;
    const isPlain = reference && token.text === `{${reference.name}}`;
    const check = isPlain ? checks.get(reference.name ?? '') : undefined;
    if (!check || !sign || !other) return [];
    const why = whyNever(check, sign.text, other);
    return why === null ? [] : [`${token.text}${sign.text}${other.text} can never hold: ${why}`];
  });
}

function whyNever(check: Check, sign: string, other: Token): string | null {
  const [, list] = /^\{#(\w+)\./.exec(other.text) ?? [];
  if (sign === '=' && list !== undefined && 'list' in check && check.list !== list)
    return `the cell takes words of the list ${check.list}`;
  const number = other.kind === 'number' ? Number(other.text) : NaN;
  const [low, high] =
    'between' in check
      ? check.between
      : 'atLeast' in check
        ? [check.atLeast, Infinity]
        : [-Infinity, Infinity];
  const isNever =
    (sign === '>' && number >= high) ||
    (sign === '<' && number <= low) ||
    (sign === '=' && (number < low || number > high));
  return isNever
    ? `the cell takes numbers from ${low}${high === Infinity ? '' : ` to ${high}`}`
    : null;
}
