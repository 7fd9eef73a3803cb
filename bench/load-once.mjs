// Prints the milliseconds that loading a script takes, and loading it and calling ICE_SCORE, in this fresh process.
//   node bench/load-once.mjs dist/Code.js
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const code = readFileSync(process.argv[2], 'utf8');
// Node's own cost of creating the first context does not count.
vm.runInContext('', vm.createContext(Object.create(null)));
const start = performance.now();
const context = vm.createContext(Object.create(null));
vm.runInContext(code, context, { filename: 'Code.js' });
const loaded = performance.now();
context.ICE_SCORE?.(8, 6, 3);
console.log(JSON.stringify({ load: loaded - start, call: performance.now() - start }));
