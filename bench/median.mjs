import { Bench } from 'tinybench';

/** Median milliseconds of each task, all measured in one run. */
export async function medians(tasks, { time = 500, iterations = 5 } = {}) {
  const bench = new Bench({ time, iterations, warmupTime: 100, warmupIterations: 2 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.error) throw result.error;
      return [name, result.latency.p50];
    }),
  );
}

/** `3.2 ms` */
export function inMilliseconds(ms) {
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;
}

/** `×1.4` */
export function asRatio(ratio) {
  return `×${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}`;
}
