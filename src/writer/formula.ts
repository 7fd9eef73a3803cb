import type { Formula } from '../templates/define';
import { columnLetters, sheetPrefix } from '../google-sheets/a1';
import { writerOf } from './blocks';
import { headersAllowed, withBlankTests } from './context';
import { type Draft, type Here, pathOf, refuse, wordIn } from './draft';
import { blockNamed } from './named-block';
import { quotedText } from './formula-text';
import { belowHeader, type Found, type Reference, referenceOf } from './reference';
import { tokensOf } from './tokens';
import { wordedTexts, wordsIn } from './words';

/** What stands where a reference means nothing: the plan is refused, so nobody ever sees it. */
const NOTHING = '#REF!';

/** The formula with every named cell and word put in its place. */
export function written(formula: Formula, draft: Draft, here: Here): string {
  draft.formulas.push({ text: formula, here });
  const tokens = here.record ? withBlankTests(tokensOf(formula)) : tokensOf(formula);
  const allowed = headersAllowed(tokens);
  return tokens
    .map(({ kind, text }, index) =>
      kind === 'reference' ? inPlace(text, allowed[index] ?? false, draft, here) : text,
    )
    .join('');
}

function inPlace(text: string, withHeader: boolean, draft: Draft, here: Here): string {
  if (text === '{#language}') return quotedText(draft.language);
  const [, list, word] = /^\{#(\w+)\.(\w+)\}$/.exec(text) ?? [];
  if (list !== undefined && word !== undefined)
    return quotedText(wordIn(draft, list, word, [...pathOf(here), text]));
  const words = wordsIn(text);
  if (words) return quotedText(wordedTexts(words, draft.template, draft.currency)[draft.language]);
  const reference = referenceOf(text);
  const found = reference
    ? addressOf(reference, draft, here)
    : { refused: 'is no reference; a list of values is written as HSTACK(…) or VSTACK(…)' };
  if ('a1' in found) return found.a1;
  if ('range' in found) return withHeader ? found.range : belowHeader(found);
  refuse(draft, pathOf(here), `${text}: ${found.refused}`);
  return NOTHING;
}

/** The address a reference means in a cell. */
export function addressOf(reference: Reference, draft: Draft, here: Here): Found {
  if (reference.name === 'self' && here.record)
    return { refused: 'a column that reads itself cannot be filled by one formula; say eachRow' };
  if (reference.name === 'self') return { a1: `${columnLetters(here.column)}${here.row}` };
  const named = blockNamed(reference, draft, here);
  if ('refused' in named) return named;
  const { sheet, placed } = named;
  const found = writerOf(placed.block).address?.(reference, placed, here, draft) ?? {
    refused: `formulas cannot name the block ${placed.block.key}`,
  };
  return sheet.sheet.key === here.sheet ? found : onSheet(sheet.name, found);
}

function onSheet(name: string, found: Found): Found {
  if ('refused' in found) return found;
  const prefix = sheetPrefix(name);
  if ('a1' in found) return { a1: prefix + found.a1 };
  const { header, range, first } = found;
  return { header: prefix + header, range: prefix + range, first: prefix + first };
}
