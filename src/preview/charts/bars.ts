/** One bar: the values at which it begins and ends. */
export interface Bar {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

type Values = readonly (number | null)[];

/** Bars side by side from zero, or stacked away from zero: positive values up, negative down. */
export function barsOf(series: ReadonlyMap<number, Values>, stacked: boolean): Bar[] {
  const tops = new Map<string, number>();
  return [...series].flatMap(([index, values]) =>
    values.flatMap((value, category) => {
      if (value === null) return [];
      const side = `${category} ${value < 0 ? 'below' : 'above'}`;
      const from = stacked ? (tops.get(side) ?? 0) : 0;
      tops.set(side, from + value);
      return [{ series: index, category, from, to: from + value }];
    }),
  );
}
