/** A product of factors before and after one of them, or all of them, are raised. */
export interface ProfitLever {
  readonly now: number;
  readonly raised: number;
  readonly product: number;
  readonly change: number;
  /** Change as a share of the product now; null where that is 0. */
  readonly changeShare: number | null;
}

/** What raising each factor by `lift` does to the product of all; the last lever raises them together. */
export function profitLevers(factors: readonly number[], lift: number): ProfitLever[] {
  if (factors.length === 0) return [];
  const now = factors.reduce((product, factor) => product * factor, 1);
  const lever = (factor: number, growth: number): ProfitLever => {
    const product = now * growth;
    const change = product - now;
    const changeShare = now === 0 ? null : change / now;
    return { now: factor, raised: factor * growth, product, change, changeShare };
  };
  const each = factors.map((factor) => lever(factor, 1 + lift));
  return [...each, lever(now, (1 + lift) ** factors.length)];
}
