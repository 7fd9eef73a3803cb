/** The count of a stage, or null where the stage is not counted. */
export type Stage = number | null;

/** One share for each stage, null where it is not defined. */
export type Shares = (number | null)[];

/** Share of the previous counted stage that reached this one. */
export function stepConversion(counts: readonly Stage[]): Shares {
  let previous: Stage = null;
  return counts.map((count) => {
    if (count === null) return null;
    const step = share(count, previous);
    previous = count;
    return step;
  });
}

/** Share of the first counted stage that reached this one. */
export function totalConversion(counts: readonly Stage[]): Shares {
  const first = counts.find((count) => count !== null) ?? null;
  return counts.map((count) => share(count, first));
}

/** Share of the previous counted stage that was lost before this one. */
export function dropOff(counts: readonly Stage[]): Shares {
  return stepConversion(counts).map((step) => (step === null ? null : 1 - step));
}

/** Share of this stage that reaches the last counted one. */
export function closeRate(counts: readonly Stage[]): Shares {
  const last = [...counts].reverse().find((count) => count !== null) ?? null;
  return counts.map((count) => share(last, count));
}

/** One step of a funnel, from a stage to the next one. */
export interface FunnelStep {
  readonly entered: number;
  readonly passed: number;
  /** Null where nobody entered. */
  readonly conversion: number | null;
  /** Share of those who passed that reaches the end of the funnel; null where nobody passed. */
  readonly close: number | null;
}

/** The steps of a funnel in which every stage is counted. */
export function funnelSteps(counts: readonly number[]): FunnelStep[] {
  const last = counts.length - 1;
  return counts.slice(1).map((passed, index) => {
    const entered = counts[index] ?? 0;
    const close = index + 1 === last ? 1 : share(counts[last] ?? null, passed);
    return { entered, passed, conversion: share(passed, entered), close };
  });
}

/** Results gained at the end of the funnel when this step's conversion rises and the others stay as they are. */
export function extraResults({ entered, conversion, close }: FunnelStep, rise: number): Extra {
  if (conversion === null) return null;
  if (rise === 0) return 0;
  return close === null ? null : entered * rise * close;
}

/** Results gained; null where the counts cannot tell. */
export type Extra = number | null;

function share(part: Stage, whole: Stage): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
