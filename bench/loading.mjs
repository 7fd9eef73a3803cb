import vm from 'node:vm';
import { asRatio, inMilliseconds, medians } from './median.mjs';

/** Size of Code.js, and the time to load it in a fresh context (and to call a function) against an empty script. */
export async function loading(code) {
  let run = 0;
  const loaded = (text) => {
    // A new name each time keeps V8 from reusing what it has compiled.
    const filename = `Code-${(run += 1)}.js`;
    const context = vm.createContext(Object.create(null));
    vm.runInContext(text, context, { filename });
    return context;
  };
  const tasks = {
    empty: () => loaded(''),
    bundle: () => loaded(code),
    call: () => loaded(code).ICE_SCORE(8, 6, 3),
  };
  const times = await medians(tasks, { time: 1000 });
  return [
    {
      size: `${Math.round(Buffer.byteLength(code) / 1024)} KB`,
      'load, fresh context': inMilliseconds(times.bundle),
      'empty script': inMilliseconds(times.empty),
      ratio: asRatio(times.bundle / times.empty),
      'load and call `ICE_SCORE(8; 6; 3)`': inMilliseconds(times.call),
    },
  ];
}
