/** First and last position of neighbours. */
export type Run = readonly [number, number];

/** The runs of neighbours among the named ones, all of them if none is named; or the key that is not there. */
export function runs(
  items: readonly { readonly key: string }[],
  keys: readonly string[] | undefined,
): readonly Run[] | { readonly lacks: string; readonly known: readonly string[] } {
  if (!keys) return [[0, items.length - 1]];
  const known = items.map(({ key }) => key);
  const lacks = keys.find((key) => !known.includes(key));
  if (lacks !== undefined) return { lacks, known };
  const positions = known.flatMap((key, index) => (keys.includes(key) ? [index] : []));
  return positions
    .filter((position) => !positions.includes(position - 1))
    .map((first): Run => [first, endOf(first, positions)]);
}

function endOf(first: number, positions: readonly number[]): number {
  let last = first;
  while (positions.includes(last + 1)) last += 1;
  return last;
}
