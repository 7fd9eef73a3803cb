import type { AuthorsFormula, Draft, PlacedBlock } from '../draft';
import { blockNamed } from '../named-block';
import { type Reference, referenceOf } from '../reference';
import type { Token } from '../tokens';
import { type Call, callsIn, shown } from './calls';

/** What a formula asks of ranges that they cannot give. */
export function rangeMistakes(
  { text, here }: AuthorsFormula,
  tokens: readonly Token[],
  draft: Draft,
): string[] {
  const blockOf = (reference: Reference): PlacedBlock | null => {
    const found = blockNamed(reference, draft, here);
    return 'refused' in found ? null : found.placed;
  };
  return callsIn(tokens).flatMap((call) => [
    ...criterionMistakes(call, blockOf).map((why) => `${why}: ${shown(text)}`),
    ...funnelMistakes(call, blockOf).map((why) => `${why}: ${shown(text)}`),
  ]);
}

type BlockOf = (reference: Reference) => PlacedBlock | null;

/**
 * COUNTIFS wants ranges, so a column of a table brings its header along. Some criterion has to leave the header out;
 * sums and averages pass over its text anyway.
 */
function criterionMistakes({ name, args }: Call, blockOf: BlockOf): string[] {
  const called = name.toUpperCase();
  if (called !== 'COUNTIF' && called !== 'COUNTIFS') return [];
  const pairs = args.flatMap((range, index) =>
    index % 2 === 0
      ? [{ range: columnIn(range, blockOf), why: whyMet(args[index + 1] ?? []) }]
      : [],
  );
  const [first] = pairs;
  if (!first?.range || pairs.some(({ range, why }) => range && why === null)) return [];
  return [
    `${called} counts ${first.range} with its header, and ${first.why}; count with SUMPRODUCT((${first.range}=…)*1)`,
  ];
}

/** The reference to a whole column of a table that is all of an argument. */
function columnIn(argument: readonly Token[], blockOf: BlockOf): string | null {
  const [token, ...more] = argument;
  const reference = token && more.length === 0 ? referenceOf(token.text) : null;
  if (!token || reference?.select !== 'all') return null;
  return blockOf(reference)?.block.kind === 'table' ? token.text : null;
}

/** Why a header may meet the criterion; null where it cannot. */
function whyMet(criterion: readonly Token[]): string | null {
  const [first, ...more] = criterion;
  if (first?.kind === 'text') {
    const words = first.text.slice(1, -1);
    if (/^[<>=]/.test(words) && !words.startsWith('<>')) return null;
    const isOpen = words === '' || words.startsWith('<>') || /[*?]/.test(words);
    if (isOpen) return `${first.text} holds for the header as well`;
    return more.length === 0 ? null : 'words put together may equal the header';
  }
  if (!first || first.kind === 'number' || first.text === '-') return null;
  if (/^(TRUE|FALSE)$/i.test(first.text)) return null;
  if (first.kind === 'reference' && first.text.startsWith('{#') && more.length === 0) return null;
  return 'the value of a cell may equal the header';
}

/** FUNNEL_CONV takes each row of a block for a funnel; lines of a grid go down. */
function funnelMistakes({ name, args }: Call, blockOf: BlockOf): string[] {
  if (name.toUpperCase() !== 'FUNNEL_CONV') return [];
  const [token, ...more] = args[0] ?? [];
  const reference = token && more.length === 0 ? referenceOf(token.text) : null;
  if (!token || !reference || blockOf(reference)?.block.kind !== 'grid') return [];
  const isWide = reference.select === 'all' || reference.atTo !== undefined;
  return reference.to !== undefined && isWide
    ? [
        `FUNNEL_CONV reads each row as a funnel, and in ${token.text} the stages go down; write TRANSPOSE(FUNNEL_CONV(TRANSPOSE(${token.text})))`,
      ]
    : [];
}
