import { calls } from './calls.mjs';
import { asRatio, inMilliseconds, medians } from './median.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** Milliseconds of each function at each size, and how they grow; ten times the rows should take ten times as long. */
export async function growth(functions) {
  const rows = [];
  for (const [call, argumentsOf] of Object.entries(calls)) {
    const [name] = call.split('(');
    const times = [];
    for (const size of SIZES) {
      const args = argumentsOf(size);
      const { time } = await medians({ time: () => functions[name](...args) }, { time: 200 });
      times.push(time);
    }
    rows.push({ function: call, ...withGrowth(times) });
  }
  return rows;
}

function withGrowth(times) {
  return Object.fromEntries(
    times.flatMap((time, index) => {
      const size = SIZES[index].toLocaleString('en');
      const smaller = times[index - 1];
      const growth = smaller === undefined ? [] : [[`growth to ${size}`, asRatio(time / smaller)]];
      return [...growth, [`${size} rows`, inMilliseconds(time)]];
    }),
  );
}
