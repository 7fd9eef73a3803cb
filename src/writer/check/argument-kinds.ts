import type { Block, Format, TableBlock } from '../../templates/define';
import type { AuthorsFormula, Draft } from '../draft';
import { blockNamed } from '../named-block';
import { listed } from '../nearest';
import { type Reference, referenceOf, rewritten } from '../reference';
import type { Token } from '../tokens';
import { callsIn, shown } from './calls';
import type { CustomFunction } from './functions';

/** Custom functions that are given text for numbers, numbers for dates and the like. */
export function argumentMistakes(
  { text, here }: AuthorsFormula,
  tokens: readonly Token[],
  draft: Draft,
  functions: readonly CustomFunction[],
): string[] {
  return callsIn(tokens).flatMap(({ name, args }) => {
    const parameters = functions.find((each) => each.name === name.toUpperCase())?.definition
      .parameters;
    return (parameters ?? []).flatMap(({ name: parameter, takes }, index) => {
      const [token, ...more] = args[index] ?? [];
      const reference = token && more.length === 0 ? referenceOf(token.text) : null;
      const found = reference && blockNamed(reference, draft, here);
      if (!takes || !reference || !found || 'refused' in found) return [];
      const { block } = found.placed;
      const wrong = held(reference, block).find((each) => each.holds !== takes);
      if (!wrong) return [];
      const fitting = formatsIn(block).filter((each) => holdsOf(each.format) === takes);
      const choice = fitting.map(({ key }) => rewritten(reference, { name: key, to: undefined }));
      return [
        `${name} takes ${takes} for ${parameter}, and ${wrong.key} of ${block.key} holds ${wrong.holds}; ${
          choice.length === 0 ? `it has no ${takes}` : `${takes} are in ${listed(choice)}`
        }: ${shown(text)}`,
      ];
    });
  });
}

type Holds = 'numbers' | 'dates' | 'text';

function holdsOf(format: Format): Holds {
  if (format === 'text') return 'text';
  return format === 'date' || format === 'month' ? 'dates' : 'numbers';
}

/** What the cells hold that a reference names. */
function held(
  { name = '', to = name, select }: Reference,
  block: Block,
): { readonly key: string; readonly holds: Holds }[] {
  const formats = formatsIn(block);
  const [from, end] = [name, to].map((key) => formats.findIndex((each) => each.key === key));
  if (from === undefined || end === undefined || from < 0 || end < from) return [];
  const isTitle = select === 'header' || select === 'label' || select === 'labels';
  return formats
    .slice(from, end + 1)
    .map(({ key, format }) => ({ key, holds: isTitle ? 'text' : holdsOf(format) }));
}

/** The formats of what a block lets formulas name. */
function formatsIn(block: Block): readonly { readonly key: string; readonly format: Format }[] {
  switch (block.kind) {
    case 'form':
    case 'figures':
      return block.items;
    case 'table':
      return block.columns.map(({ key, format }) => ({
        key,
        format: format === 'text' && holdsNumbers(key, block) ? 'figure' : format,
      }));
    case 'grid':
      return [...block.lines, ...(block.lead ?? [])];
    case 'board':
      return 'of' in block ? [] : block.columns;
    case 'checks':
      return block.items.map(({ key }) => ({ key, format: 'text' }));
    case 'chart':
    case 'contents':
    case 'how-to':
    case 'legend':
    case 'text':
      return [];
    default:
      return block satisfies never;
  }
}

/** A number may stand in a cell without a format: as it was typed. */
function holdsNumbers(key: string, { content = [], sample = [] }: TableBlock): boolean {
  return [...content, ...sample].some((record) => typeof record[key] === 'number');
}
