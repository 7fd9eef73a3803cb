/** What stands between braces in a formula of a template. */
export interface Reference {
  readonly text: string;
  readonly sheet: string | undefined;
  readonly block: string | undefined;
  readonly name: string | undefined;
  readonly to: string | undefined;
  readonly at: string | undefined;
  readonly atTo: string | undefined;
  readonly select: string | undefined;
}

/** The address a reference means, or why it means none. */
export type Found = { readonly a1: string } | BelowHeader | { readonly refused: string };

/**
 * A column of a table, anchored at its header: no row inserted or deleted below moves that cell, so the range can
 * only stretch and shrink. Where the header would be in the way, the formula drops it.
 */
export interface BelowHeader {
  readonly header: string;
  /** From the header down. */
  readonly range: string;
  /** The first of its columns, from the header down. */
  readonly first: string;
}

/** The rows under the header, as an array. */
export function belowHeader({ header, range, first }: BelowHeader): string {
  return `FILTER(${range};ROW(${first})>ROW(${header}))`;
}

const REFERENCE =
  /^\{(?:(\w+)!)?(?:(\w+)\.(?!\.))?(\w+)?(?:\.\.(\w+))?(?:@(\w+)(?:\.\.(\w+))?)?(?::(\w+))?\}$/;

/** The parts of a reference; null where it is none. */
export function referenceOf(text: string): Reference | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, sheet, block, name, to, at, atTo, select] = match;
  return { text, sheet, block, name, to, at, atTo, select };
}

/** The reference as the author would write it with other parts. */
export function rewritten(reference: Reference, parts: Partial<Reference>): string {
  const { sheet, block, name = '', to, at, atTo, select } = { ...reference, ...parts };
  const before = `${sheet === undefined ? '' : `${sheet}!`}${block === undefined ? '' : `${block}.`}`;
  const across = at === undefined ? '' : `@${at}${atTo === undefined ? '' : `..${atTo}`}`;
  const after = select === undefined ? '' : `:${select}`;
  return `{${before}${name}${to === undefined ? '' : `..${to}`}${across}${after}}`;
}
