import { type Extra, type FunnelStep, extraResults, funnelSteps } from './funnel';
import { ranks } from './statistics';

/** What a better conversion of one step is worth to the whole funnel; null where the counts cannot tell. */
export interface FunnelLever {
  readonly conversion: number | null;
  readonly raised: number | null;
  readonly result: number | null;
  readonly extra: Extra;
  /** Extra results as a share of today's. */
  readonly extraShare: number | null;
  /** 1 is the step whose rise brings the most. */
  readonly rank: number | null;
}

/** The effect of raising each step alone by `lift` points of conversion, up to 100%. */
export function funnelLevers(counts: readonly number[], lift: number): FunnelLever[] {
  const today = counts[counts.length - 1] ?? 0;
  const levers = funnelSteps(counts).map((step) => lever(step, lift, today));
  const places = ranks(levers.map(({ extra }) => extra));
  return levers.map((each, index) => ({ ...each, rank: places[index] ?? null }));
}

function lever(step: FunnelStep, lift: number, today: number): Omit<FunnelLever, 'rank'> {
  const { conversion } = step;
  // A stage may hold more than the one before it: a conversion already above 100% stays as it is.
  const raised = conversion === null ? null : Math.max(conversion, Math.min(1, conversion + lift));
  const rise = conversion === null || raised === null ? 0 : raised - conversion;
  const extra = extraResults(step, rise);
  return {
    conversion,
    raised,
    result: extra === null ? null : today + extra,
    extra,
    extraShare: extra === null || today === 0 ? null : extra / today,
  };
}
