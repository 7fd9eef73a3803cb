import type { Text } from '../language';
import { type Extra, type FunnelStep, extraResults, funnelSteps } from './funnel';
import { type Interval, wilsonInterval } from './proportions';
import { Refusal } from './refusal';
import { reaches } from './tolerance';

export type GapVerdict = 'noData' | 'tooFewData' | 'alarm' | 'below' | 'above';

/** One step of a funnel beside its benchmark; figures that nobody's passing can give are null. */
export interface BenchmarkGap {
  readonly entered: number;
  readonly passed: number;
  readonly conversion: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly benchmark: number;
  /** Conversion as a share of the benchmark. */
  readonly ratio: number | null;
  /** Final results that closing the gap would add; 0 where there is none. */
  readonly extra: Extra;
  readonly verdict: GapVerdict;
}

/** Every step of a funnel beside its benchmark, with the Wilson interval that tells chance from trouble. */
export function benchmarkGaps(
  counts: readonly number[],
  benchmarks: readonly number[],
  confidence: number,
): BenchmarkGap[] {
  const steps = funnelSteps(shrinking(counts));
  if (benchmarks.length !== steps.length)
    throw new Refusal('benchmarks', oneForEach(steps.length), [benchmarks.length]);
  return steps.map((step, index) => gap(step, benchmarks[index] ?? 0, confidence));
}

function gap(step: FunnelStep, benchmark: number, confidence: number): BenchmarkGap {
  const { entered, passed, conversion } = step;
  const interval = wilsonInterval({ successes: passed, trials: entered }, confidence);
  return {
    entered,
    passed,
    conversion,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    benchmark,
    ratio: conversion === null || benchmark === 0 ? null : conversion / benchmark,
    extra: extraResults(step, Math.max(0, benchmark - (conversion ?? 0))),
    verdict:
      conversion === null || interval === null
        ? 'noData'
        : verdict(conversion, interval, benchmark),
  };
}

function verdict(conversion: number, interval: Interval, benchmark: number): GapVerdict {
  if (reaches(benchmark, interval.low) && reaches(interval.high, benchmark)) return 'tooFewData';
  if (reaches(benchmark / 2, conversion)) return 'alarm';
  return conversion < benchmark ? 'below' : 'above';
}

/** Refuses a stage larger than the one before it: its step is no share of those who entered. */
function shrinking(counts: readonly number[]): readonly number[] {
  const row = counts.findIndex((count, index) => count > (counts[index - 1] ?? Infinity));
  const grown = counts[row];
  if (grown === undefined) return counts;
  throw new Refusal('counts', NOT_ABOVE_STAGE_BEFORE, [grown], row + 1);
}

const NOT_ABOVE_STAGE_BEFORE: Text = {
  en: 'a number not above the stage before it',
  ru: 'число не больше предыдущего этапа',
};

function oneForEach(steps: number): Text {
  return {
    en: `${steps} rates, one for each step between stages`,
    ru: `столько показателей, сколько переходов между этапами (${steps})`,
  };
}
