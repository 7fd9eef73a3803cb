import type { Insertion } from '../sheets/protocol';

/** The insertions of the spreadsheet as far as the page knows them, the latest first. */
export interface Insertions {
  /** Takes in what the server remembers; what has come meanwhile is later. */
  learn(insertions: readonly Insertion[]): void;
  /** Adds one, or puts it in the place of what was known of it. */
  put(insertion: Insertion): void;
  drop(id: string): void;
  /** Calls the listener with the list now and after every change. */
  watch(listener: (insertions: readonly Insertion[]) => void): void;
}

/** A list without insertions yet. */
export function createInsertions(): Insertions {
  let list: readonly Insertion[] = [];
  const listeners: ((insertions: readonly Insertion[]) => void)[] = [];

  function replace(insertions: readonly Insertion[]): void {
    list = insertions;
    for (const listener of listeners) listener(list);
  }

  const isKnown = ({ id }: Insertion): boolean => list.some((each) => each.id === id);

  return {
    learn: (insertions) => replace([...list, ...insertions.filter((each) => !isKnown(each))]),
    put(insertion) {
      replace(
        isKnown(insertion)
          ? list.map((each) => (each.id === insertion.id ? insertion : each))
          : [insertion, ...list],
      );
    },
    drop: (id) => replace(list.filter((each) => each.id !== id)),
    watch(listener) {
      listeners.push(listener);
      listener(list);
    },
  };
}
