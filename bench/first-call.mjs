// Prints the milliseconds of CPU that loading Code.js and its first call take; for a process of its own.
//   node --expose-gc bench/first-call.mjs dist/Code.js 'AB_TEST()' 100000
import { readFileSync } from 'node:fs';
import { calls } from './calls.mjs';
import { customFunctions } from './code.mjs';

const [codeFile, call, rows] = process.argv.slice(2);
const code = readFileSync(codeFile, 'utf8');
const args = calls[call](Number(rows));
const [name] = call.split('(');
globalThis.gc(); // what making the sample left behind is not the function's
const started = process.cpuUsage();
customFunctions(code)[name](...args);
const { user, system } = process.cpuUsage(started);
process.stdout.write(String((user + system) / 1000));
