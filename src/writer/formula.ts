import type { Formula } from '../templates/define';
import { columnLetters, sheetPrefix } from '../google-sheets/a1';
import { writerOf } from './blocks';
import { headersAllowed, withBlankTests } from './context';
import {
  type Draft,
  type Here,
  pathOf,
  type PlacedBlock,
  type PlacedSheet,
  refuse,
  sheetKeys,
  sheetNamed,
  wordIn,
} from './draft';
import { quotedText } from './formula-text';
import { listed, meant, nearest } from './nearest';
import { belowHeader, type Found, type Reference, referenceOf, rewritten } from './reference';
import { tokensOf } from './tokens';

/** What stands where a reference means nothing: the plan is refused, so nobody ever sees it. */
const NOTHING = '#REF!';

/** The formula with every named cell and word put in its place. */
export function written(formula: Formula, draft: Draft, here: Here): string {
  const tokens = here.record ? withBlankTests(tokensOf(formula)) : tokensOf(formula);
  const allowed = headersAllowed(tokens);
  return tokens
    .map(({ kind, text }, index) =>
      kind === 'reference' ? inPlace(text, allowed[index] ?? false, draft, here) : text,
    )
    .join('');
}

function inPlace(text: string, withHeader: boolean, draft: Draft, here: Here): string {
  const [, list, word] = /^\{#(\w+)\.(\w+)\}$/.exec(text) ?? [];
  if (list !== undefined && word !== undefined)
    return quotedText(wordIn(draft, list, word, [...pathOf(here), text]));
  const reference = referenceOf(text);
  const found = reference
    ? addressOf(reference, draft, here)
    : { refused: 'is no reference; a list of values is written as HSTACK(…) or VSTACK(…)' };
  if ('a1' in found) return found.a1;
  if ('range' in found) return withHeader ? found.range : belowHeader(found);
  refuse(draft, pathOf(here), `${text}: ${found.refused}`);
  return NOTHING;
}

function addressOf(reference: Reference, draft: Draft, here: Here): Found {
  if (reference.name === 'self' && here.record)
    return { refused: 'a column that reads itself cannot be filled by one formula; say eachRow' };
  if (reference.name === 'self') return { a1: `${columnLetters(here.column)}${here.row}` };
  const key = reference.sheet ?? here.sheet;
  const sheet = sheetNamed(draft, key);
  if (!sheet) return { refused: `there is no sheet ${meant(key, sheetKeys(draft))}` };
  const holding = blockHolding(reference, sheet, draft, here);
  if ('refused' in holding) return holding;
  const found = writerOf(holding.block).address?.(reference, holding, here, draft) ?? {
    refused: `formulas cannot name the block ${holding.block.key}`,
  };
  return key === here.sheet ? found : onSheet(sheet.name, found);
}

function onSheet(name: string, found: Found): Found {
  if ('refused' in found) return found;
  const prefix = sheetPrefix(name);
  if ('a1' in found) return { a1: prefix + found.a1 };
  const { header, range, first } = found;
  return { header: prefix + header, range: prefix + range, first: prefix + first };
}

/** The block a reference names: the block it stands in first, else the only one of the sheet that has the name. */
function blockHolding(
  reference: Reference,
  sheet: PlacedSheet,
  draft: Draft,
  here: Here,
): PlacedBlock | { readonly refused: string } {
  const { block, name } = reference;
  const own = here.sheet === sheet.sheet.key ? here.placed : null;
  if (block !== undefined) {
    const named = sheet.blocks.find((placed) => placed.block.key === block);
    if (!named) {
      const keys = sheet.blocks.map((placed) => placed.block.key);
      return { refused: `there is no block ${meant(block, keys)} on the sheet ${sheet.sheet.key}` };
    }
    if (name === undefined || namesIn(named).includes(name)) return named;
    return { refused: `${block} has no ${meant(name, namesIn(named))}` };
  }
  if (name === undefined)
    return own ?? { refused: `names no block, and this formula stands in none` };
  if (own && namesIn(own).includes(name)) return own;
  const holding = sheet.blocks.filter((placed) => namesIn(placed).includes(name));
  if (holding[0] && holding.length === 1) return holding[0];
  return {
    refused:
      holding.length > 1 ? several(reference, holding) : unknown(reference, sheet, draft, own),
  };
}

function several(reference: Reference, holding: readonly PlacedBlock[]): string {
  const keys = holding.map(({ block }) => block.key);
  const choices = keys.map((block) => rewritten(reference, { block }));
  return `${reference.name} stands in ${listed(keys)}; write ${choices.join(' or ')}`;
}

/** Nothing on the sheet has that name: what has one like it, there or elsewhere, and what may be named. */
function unknown(
  reference: Reference,
  sheet: PlacedSheet,
  draft: Draft,
  own: PlacedBlock | null,
): string {
  const { name = '' } = reference;
  const near = own ? [own, ...sheet.blocks] : sheet.blocks;
  const known = [...new Set(near.flatMap(namesIn))];
  const best = nearest(name, known);
  const meantHere = best === null ? '' : ` (did you mean ${rewritten(reference, { name: best })}?)`;
  const elsewhere = draft.sheets
    .filter(
      (other) => other !== sheet && other.blocks.some((placed) => namesIn(placed).includes(name)),
    )
    .map(({ sheet: { key } }) => rewritten(reference, { sheet: key }));
  const inOthers = elsewhere.length === 0 ? '' : `; on other sheets there is ${listed(elsewhere)}`;
  const choice = known.length === 0 ? 'nothing' : listed(known);
  return `nothing on the sheet ${sheet.sheet.key} has that name${meantHere}${inOthers}; there may be named ${choice}`;
}

/** Everything in a block that formulas may name. */
function namesIn({ block }: PlacedBlock): readonly string[] {
  return writerOf(block).names?.(block) ?? [];
}
