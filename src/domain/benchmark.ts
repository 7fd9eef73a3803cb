import type { Text } from '../language';
import { type Extra, type FunnelStep, extraResults, funnelSteps } from './funnel';
import { type Interval, wilsonInterval } from './proportions';
import { Refusal } from './refusal';
import { reaches } from './tolerance';

export type GapVerdict = 'noData' | 'tooFewData' | 'atBenchmark' | 'alarm' | 'below' | 'above';

/** One step of a funnel compared with its benchmark; figures are null where nobody entered or no benchmark is set. */
export interface BenchmarkGap {
  readonly entered: number;
  readonly passed: number;
  readonly conversion: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null where none is set. */
  readonly benchmark: number | null;
  /** Conversion as a share of the benchmark. */
  readonly ratio: number | null;
  /** Final results that closing the gap would add; 0 where there is no gap. */
  readonly extra: Extra;
  readonly verdict: GapVerdict | null;
}

/** Each step of a funnel compared with its benchmark; the Wilson interval tells chance from a real gap. */
export function benchmarkGaps(
  counts: readonly number[],
  benchmarks: readonly (number | null)[],
  confidence: number,
): BenchmarkGap[] {
  const steps = funnelSteps(shrinking(counts));
  if (benchmarks.length !== steps.length)
    throw new Refusal('benchmarks', oneForEach(steps.length), [benchmarks.length]);
  return steps.map((step, index) => gap(step, benchmarks[index] ?? null, confidence));
}

function gap(step: FunnelStep, benchmark: number | null, confidence: number): BenchmarkGap {
  const { entered, passed, conversion } = step;
  const interval = wilsonInterval({ successes: passed, trials: entered }, confidence);
  const { low = null, high = null } = interval ?? {};
  return {
    entered,
    passed,
    conversion,
    low,
    high,
    benchmark,
    ...beside(benchmark, step, interval),
  };
}

/** The step's verdict against its benchmark. */
function beside(
  benchmark: number | null,
  step: FunnelStep,
  interval: Interval | null,
): Pick<BenchmarkGap, 'ratio' | 'extra' | 'verdict'> {
  if (benchmark === null) return { ratio: null, extra: null, verdict: null };
  const { conversion } = step;
  if (conversion === null || interval === null)
    return { ratio: null, extra: null, verdict: 'noData' };
  return {
    ratio: benchmark === 0 ? null : conversion / benchmark,
    extra: extraResults(step, Math.max(0, benchmark - conversion)),
    verdict: verdict(conversion, interval, benchmark),
  };
}

function verdict(conversion: number, interval: Interval, benchmark: number): GapVerdict {
  if (holds(interval, benchmark))
    return isNarrow(interval, benchmark) ? 'atBenchmark' : 'tooFewData';
  if (reaches(benchmark / 2, conversion)) return 'alarm';
  return conversion < benchmark ? 'below' : 'above';
}

function holds({ low, high }: Interval, benchmark: number): boolean {
  return reaches(benchmark, low) && reaches(high, benchmark);
}

/** Whether the interval is narrow enough to say that a benchmark inside it is met. */
function isNarrow({ low, high }: Interval, benchmark: number): boolean {
  return reaches(benchmark / 2, high - low);
}

/** Refuses a stage larger than the one before it: its step is no share of those who entered. */
function shrinking(counts: readonly number[]): readonly number[] {
  const row = counts.findIndex((count, index) => count > (counts[index - 1] ?? Infinity));
  const grown = counts[row];
  if (grown === undefined) return counts;
  throw new Refusal('counts', NOT_ABOVE_STAGE_BEFORE, [grown], row + 1);
}

const NOT_ABOVE_STAGE_BEFORE: Text = {
  en: 'a number no greater than the stage before it',
  ru: 'число не больше предыдущего этапа',
};

function oneForEach(steps: number): Text {
  return {
    en: `${steps} rates, one for each step between stages`,
    ru: `столько показателей, сколько переходов между этапами (${steps})`,
  };
}
