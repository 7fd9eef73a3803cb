/** Items with the tags each of them carries, as indices into the names; no tag twice. */
export interface TaggedItems {
  readonly names: readonly string[];
  readonly items: readonly (readonly number[])[];
}

/** Items from cells of tags separated by commas or semicolons; case does not matter, null is a cell without tags. */
export function taggedItems(cells: readonly (string | null)[]): TaggedItems {
  const names: string[] = [];
  const idByKey = new Map<string, number>();
  const idOf = (tag: string): number => {
    const key = tag.toLowerCase();
    const known = idByKey.get(key);
    const id = known ?? names.length;
    if (known === undefined) idByKey.set(key, id);
    // Of several spellings the first in the alphabet, so that the order of rows does not matter.
    const spelling = names[id];
    if (spelling === undefined || tag < spelling) names[id] = tag;
    return id;
  };
  // Trimming and folding are slow, and the same parts come again and again.
  const idByPart = new Map<string, number | null>();
  const idOfPart = (part: string): number | null => {
    const known = idByPart.get(part);
    if (known !== undefined) return known;
    const tag = part.trim();
    const id = tag === '' ? null : idOf(tag);
    idByPart.set(part, id);
    return id;
  };
  const lastItemWith: number[] = [];
  const items = cells.map((cell, item) => {
    const ids: number[] = [];
    for (const part of (cell ?? '').replace(/;/g, ',').split(',')) {
      const id = idOfPart(part);
      if (id === null || lastItemWith[id] === item) continue;
      lastItemWith[id] = item;
      ids.push(id);
    }
    return ids;
  });
  return { names, items };
}
