import type { Univer } from '@univerjs/core';

/** A place where Univer does otherwise than Google Sheets, and the mend. */
export interface Patch {
  /** What Univer does by itself and Google Sheets does not. */
  readonly why: string;
  /** Mends one Univer; what all of them share is mended by `onceForAll`. */
  readonly apply: (univer: Univer) => void;
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
export function replaceMethod<Name extends PropertyKey, Method extends AnyMethod>(
  holder: Readonly<Record<Name, Method>>,
  name: Name,
  replacement: (original: Method) => Method,
): void {
  const original = holder[name];
  if (typeof original !== 'function') {
    throw new Error(
      `Univer has no ${String(name)} any more: reconsider the patch that replaces it`,
    );
  }
  (holder as Record<Name, Method>)[name] = replacement(original);
}

type AnyMethod = (...values: never[]) => unknown;
