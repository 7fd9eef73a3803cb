import type { Univer } from '@univerjs/core';

/** A place where Univer does otherwise than Google Sheets, and the mend. */
export interface Patch {
  /** What Univer does by itself and Google Sheets does not. */
  readonly why: string;
  /** Mends one Univer with a spreadsheet of a locale; what all of them share is mended by `onceForAll`. */
  readonly apply: (univer: Univer, locale: string) => void;
}

/** A mend of what all Univers of a process share, such as a prototype: the second one finds it done. */
export function onceForAll(mend: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) mend();
    isDone = true;
  };
}

/** Puts another method in the place of one that Univer must have; the new one gets the old one to call. */
export function replaceMethod<Holder extends object, Name extends keyof Holder>(
  holder: Holder,
  name: Name,
  replacement: (original: Holder[Name]) => Holder[Name],
): void {
  const original = holder[name];
  if (typeof original !== 'function') {
    throw new Error(
      `Univer has no ${String(name)} any more: reconsider the patch that replaces it`,
    );
  }
  holder[name] = replacement(original);
}
