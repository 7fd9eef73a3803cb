import { Bench } from 'tinybench';

const ROUNDS = 3;

/** Median milliseconds of each task in the quietest of three rounds, in which the tasks take turns. */
export async function medians(tasks, { time = 500 } = {}) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await roundOf(tasks, { time: time / ROUNDS }));
  const quietest = (name) => Math.min(...rounds.map((medians) => medians[name]));
  return Object.fromEntries(Object.keys(tasks).map((name) => [name, quietest(name)]));
}

async function roundOf(tasks, { time }) {
  const bench = new Bench({ time, iterations: 3, warmupTime: 50, warmupIterations: 1 });
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
