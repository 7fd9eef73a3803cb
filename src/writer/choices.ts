import type { Check } from '../templates/define';
import { columnLetters, sheetPrefix } from '../google-sheets/a1';
import type { Draft, Here, PlacedSheet } from './draft';
import { addressOf } from './formula';
import { blockNamed } from './named-block';
import { type Reference, referenceOf } from './reference';

/**
 * The column of a table behind dropdowns. A dropdown takes only a plain range, and one below a header misses the
 * row inserted directly under it; so the list is repeated in a hidden column, from row 1, where nobody inserts cells.
 */
export interface Choices {
  readonly block: string;
  readonly column: string;
  /** The hidden column. */
  readonly at: number;
}

/** The draft with a hidden column for each list behind its dropdowns. */
export function withChoices(draft: Draft): Draft {
  const wanted = draft.template.sheets.flatMap(({ key, blocks }) =>
    inputsFrom(blocks).flatMap((from) => sourceOf(from, key, draft) ?? []),
  );
  const sheets = draft.sheets.map((sheet): PlacedSheet => {
    const own = wanted.filter((source) => source.sheet === sheet);
    const lists = [...new Map(own.map((each) => [`${each.block}.${each.column}`, each])).values()];
    if (lists.length === 0) return sheet;
    const choices = lists.map(({ block, column }, index) => {
      return { block, column, at: sheet.columns + 1 + index };
    });
    // No width of its own: nobody sees it, and setting one is a call.
    const width = sheet.widths[sheet.widths.length - 1] ?? 0;
    const widths = [...sheet.widths, ...lists.map(() => width)];
    return { ...sheet, columns: widths.length, widths, choices };
  });
  return { ...draft, sheets };
}

/** The range of a dropdown fed by a column of a table; null where it is fed by anything else. */
export function choicesRange(from: string, home: string, draft: Draft): string | null {
  const source = sourceOf(from, home, draft);
  const list = source?.sheet.choices?.find(
    ({ block, column }) => block === source.block && column === source.column,
  );
  if (!source || !list) return null;
  const letters = columnLetters(list.at);
  return `${sheetPrefix(source.sheet.name)}$${letters}$1:$${letters}$${source.sheet.rows}`;
}

/** The formula that fills a hidden column: what the table's column holds, without gaps. */
export function choicesFormula({ block, column }: Choices, sheet: string, draft: Draft): string {
  const reference = referenceOf(`{${block}.${column}:all}`);
  const found = reference && addressOf(reference, draft, atTop(sheet));
  if (!found || !('range' in found)) return '';
  const { header, range } = found;
  return `=IFERROR(FILTER(${range};ROW(${range})>ROW(${header});LEN(${range})>0);"")`;
}

interface Source {
  readonly sheet: PlacedSheet;
  readonly block: string;
  readonly column: string;
}

function atTop(sheet: string): Here {
  return { sheet, placed: null, row: 1, column: 1, cell: 'dropdown' };
}

function sourceOf(from: string, home: string, draft: Draft): Source | null {
  const reference: Reference | null = referenceOf(from);
  if (reference?.name === undefined || reference.select !== 'all' || reference.to !== undefined)
    return null;
  const found = blockNamed(reference, draft, atTop(home));
  if ('refused' in found || found.placed.block.kind !== 'table') return null;
  return { sheet: found.sheet, block: found.placed.block.key, column: reference.name };
}

/** The ranges that inputs anywhere in these blocks take their values from. */
function inputsFrom(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'input' && isFrom(part)) return [part.from];
    return inputsFrom(part);
  });
}

function isFrom(check: unknown): check is Extract<Check, { from: string }> {
  return typeof check === 'object' && check !== null && 'from' in check;
}
