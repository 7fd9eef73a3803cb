import vm from 'node:vm';
import { asRatio, inMilliseconds, medians } from './median.mjs';

/** Size of Code.js, and the time to load it in a fresh context against an empty script. */
export async function loading(code) {
  let run = 0;
  // A new comment each time keeps V8 from reusing what it has compiled.
  const load = (text) => () =>
    vm.runInContext(`${text}\n// ${(run += 1)}`, vm.createContext(Object.create(null)));
  const times = await medians({ bundle: load(code), empty: load('') });
  return [
    {
      size: `${Math.round(Buffer.byteLength(code) / 1024)} KB`,
      'load, fresh context': inMilliseconds(times.bundle),
      'empty script': inMilliseconds(times.empty),
      ratio: asRatio(times.bundle / times.empty),
    },
  ];
}
