/** A product of factors before and after one of them, or all of them, are raised; null where a factor is not known yet. */
export interface ProfitLever {
  readonly now: number | null;
  readonly raised: number | null;
  readonly product: number | null;
  readonly change: number | null;
  /** Change as a share of the product now; null where that is 0. */
  readonly changeShare: number | null;
}

/** The effect of raising each factor by `lift` on the product of all; the last lever raises them together. */
export function profitLevers(factors: readonly (number | null)[], lift: number): ProfitLever[] {
  if (factors.length === 0) return [];
  const now = product(factors);
  const each = factors.map((factor) => lever(factor, 1 + lift, now));
  return [...each, lever(now, (1 + lift) ** factors.length, now)];
}

function product(factors: readonly (number | null)[]): number | null {
  return factors.reduce(
    (all, factor) => (all === null || factor === null ? null : all * factor),
    1,
  );
}

/** The product `now` after `factor` grows by `growth`. */
function lever(factor: number | null, growth: number, now: number | null): ProfitLever {
  const raised = factor === null ? null : factor * growth;
  if (now === null) return { now: factor, raised, product: null, change: null, changeShare: null };
  const grown = now * growth;
  const change = grown - now;
  const changeShare = now === 0 ? null : change / now;
  return { now: factor, raised, product: grown, change, changeShare };
}
