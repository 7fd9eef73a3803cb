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

function share(part: Stage, whole: Stage): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
