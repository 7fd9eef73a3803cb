import { writerOf } from './blocks';
import {
  type Draft,
  type Here,
  type PlacedBlock,
  type PlacedSheet,
  sheetKeys,
  sheetNamed,
} from './draft';
import { listed, meant, nearest } from './nearest';
import { type Reference, rewritten } from './reference';

interface Refused {
  readonly refused: string;
}

interface NamedBlock {
  readonly sheet: PlacedSheet;
  readonly placed: PlacedBlock;
}

/** The block a reference names: the one it stands in first, else the only one of the sheet that has the name. */
export function blockNamed(reference: Reference, draft: Draft, here: Here): NamedBlock | Refused {
  const key = reference.sheet ?? here.sheet;
  const sheet = sheetNamed(draft, key);
  if (!sheet) return { refused: `there is no sheet ${meant(key, sheetKeys(draft))}` };
  const placed = blockOn(sheet, reference, draft, here);
  return 'refused' in placed ? placed : { sheet, placed };
}

function blockOn(
  sheet: PlacedSheet,
  reference: Reference,
  draft: Draft,
  here: Here,
): PlacedBlock | Refused {
  const { name } = reference;
  // Labels are those of a block: {model:labels}.
  const block = reference.select === 'labels' ? name : reference.block;
  const own = here.sheet === sheet.sheet.key ? here.placed : null;
  if (block !== undefined) {
    const named = sheet.blocks.find((placed) => placed.block.key === block);
    if (!named) {
      const keys = sheet.blocks.map((placed) => placed.block.key);
      return { refused: `there is no block ${meant(block, keys)} on the sheet ${sheet.sheet.key}` };
    }
    const isLabels = reference.select === 'labels' && named.block.kind === 'grid';
    if (isLabels || name === undefined || namesIn(named).includes(name)) return named;
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
