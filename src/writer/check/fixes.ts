import type { Fix } from '../../templates/define';
import type { Draft } from '../draft';
import { blockAt, type BlockOnSheet, isFixable, keyedCells } from '../keyed-cells';
import { listed, meant } from '../nearest';
import { type Mistake, repeated } from './mistake';

/** Fixes that name what is not there, or whose two blocks do not fit. */
export function fixMistakes(draft: Draft): Mistake[] {
  const { fixes = [] } = draft.template;
  return [
    ...repeated(fixes.map(({ key }) => key)).map((key) => ({
      path: ['fixes'],
      why: `two have the key ${key}`,
    })),
    ...fixes.flatMap((fix) => mistakesOf(fix, draft)),
  ];
}

function mistakesOf(fix: Fix, draft: Draft): Mistake[] {
  const at = (part: string, why: string): Mistake => ({ path: ['fixes', fix.key, part], why });
  const from = fixable(fix.from, draft);
  const into = fixable(fix.into, draft);
  return [
    ...('refused' in from ? [at('from', from.refused)] : []),
    ...('refused' in into ? [at('into', into.refused)] : []),
    ...('refused' in from || 'refused' in into
      ? []
      : misfits(from, into, draft).map((why) => at('into', why))),
    ...dateMistakes(fix.date, draft).map((why) => at('date', why)),
  ];
}

function fixable(place: string, draft: Draft): BlockOnSheet | { readonly refused: string } {
  const found = blockAt(place, draft);
  if ('refused' in found || isFixable(found.placed.block)) return found;
  return { refused: `${place} is a ${found.placed.block.kind}; it must be a grid or a form` };
}

/** Every input is filled from a computed cell of the same keys. */
function misfits(from: BlockOnSheet, into: BlockOnSheet, draft: Draft): string[] {
  const inputs = keyedCells(into.placed, draft).filter(({ typed }) => typed);
  const source = new Map(keyedCells(from.placed, draft).map((cell) => [cell.key, cell]));
  if (inputs.length === 0) return ['has no input that could be filled'];
  const lacking = inputs.filter(({ key }) => !source.has(key)).map(({ key }) => key);
  const typed = inputs.filter(({ key }) => source.get(key)?.typed).map(({ key }) => key);
  const block = from.placed.block.key;
  return [
    ...(lacking.length > 0 ? [`${block} has nothing to copy for ${some(lacking)}`] : []),
    ...(typed.length > 0
      ? [`${some(typed)} of ${block} is typed in; only what is computed needs fixing`]
      : []),
  ];
}

function some(keys: readonly string[]): string {
  const [first = ''] = keys;
  return keys.length > 3 ? `${first} and ${keys.length - 1} others` : listed(keys);
}

function dateMistakes(place: string, draft: Draft): string[] {
  const [sheet = '', key = ''] = place.split('!');
  const blocks = draft.template.sheets.find((each) => each.key === sheet)?.blocks ?? [];
  const items = blocks.flatMap((block) => (block.kind === 'form' ? block.items : []));
  const item = items.find((each) => each.key === key);
  if (!item) {
    const known = items.map((each) => each.key);
    return [`names no item of a form on the sheet ${sheet}: there is no ${meant(key, known)}`];
  }
  if (item.format !== 'date') return [`${place} is no date; its format must be date`];
  return item.input === undefined ? [`${place} must be an input`] : [];
}
