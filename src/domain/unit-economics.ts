/** What is known about a channel; all money in one currency. */
export interface Channel {
  readonly users: number;
  /** Share of the users who buy. */
  readonly conversion: number;
  readonly price: number;
  /** Cost of what is sold, for one purchase. */
  readonly cogs: number;
  /** Purchases of one buyer. */
  readonly purchases: number;
  /** Cost of attracting one user. */
  readonly cpa: number;
  /** Cost that falls on a buyer's first purchase only. */
  readonly firstSaleCogs: number;
}

/** What a channel earns; null where a ratio is not defined. */
export interface UnitEconomics {
  readonly buyers: number;
  readonly revenue: number;
  /** Average gross profit of a buyer. */
  readonly arpc: number;
  /** Average gross profit of a user. */
  readonly arpu: number;
  /** Cost of attracting one buyer. */
  readonly cac: number | null;
  readonly margin: number;
  readonly romi: number | null;
  /** The conversion at which the margin is 0; above 1 it is out of reach. */
  readonly breakEvenConversion: number | null;
}

/** Unit economics of a channel (users × conversion × gross profit of a buyer against the cost of users). */
export function unitEconomics(channel: Channel): UnitEconomics {
  const { users, conversion, price, cogs, purchases, cpa, firstSaleCogs } = channel;
  const buyers = users * conversion;
  const arpc = (price - cogs) * purchases - firstSaleCogs;
  const arpu = arpc * conversion;
  const margin = users * (arpu - cpa);
  return {
    buyers,
    revenue: buyers * price * purchases,
    arpc,
    arpu,
    cac: ratio(cpa, conversion),
    margin,
    romi: ratio(margin, users * cpa),
    // A buyer who brings no profit cannot pay for the users at any conversion.
    breakEvenConversion: arpc > 0 ? cpa / arpc : null,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
