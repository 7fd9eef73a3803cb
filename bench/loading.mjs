import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { firstVersion } from './first-version.mjs';
import { asRatio, inMilliseconds } from './median.mjs';

const RUNS = 25;

/** Loading Code.js in a fresh process, as Google does on every call, compared with the first version, taking turns. */
export function loading(code) {
  const file = firstVersion();
  const first = file === null ? null : readFileSync(file, 'utf8');
  const scripts = { empty: '', now: code, ...(first === null ? {} : { first }) };
  mkdirSync('build/loading', { recursive: true });
  const runs = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]));
  for (const [name, text] of Object.entries(scripts)) writeFileSync(fileOf(name), text);
  for (let run = 0; run < RUNS; run += 1)
    for (const name of Object.keys(scripts)) runs[name].push(loadedOnce(fileOf(name)));
  const median = (name, time) => middle(runs[name].map((run) => run[time]));
  return Object.keys(scripts).map((name) => ({
    script: { empty: 'empty', now: 'Code.js', first: 'Code.js of the first version' }[name],
    size: `${Math.round(Buffer.byteLength(scripts[name]) / 1024)} KB`,
    load: inMilliseconds(median(name, 'load')),
    'to the first version':
      first === null ? '' : asRatio(median(name, 'load') / median('first', 'load')),
    'load and call `ICE_SCORE(8; 6; 3)`': inMilliseconds(median(name, 'call')),
  }));
}

const fileOf = (name) => `build/loading/${name}.js`;

function loadedOnce(file) {
  return JSON.parse(execFileSync(process.execPath, ['bench/load-once.mjs', file]));
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const SIDES = {
  functions: /^src\/(google-sheets|domain|gate|functions)\//,
  writer: /^src\/(writer|templates)\//,
  server: /^src\/(sheets|main)/,
};

/** The parts of Code.js, so that growth is visible: bytes and functions of each side. */
export async function sides(code) {
  const { outputFiles } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    target: 'es2019',
    supported: { arrow: false },
    format: 'esm',
  });
  // esbuild writes the source path above each module.
  const [, ...parts] = outputFiles[0].text.split(/^ *\/\/ (src\/\S+)$/m);
  const modules = parts.flatMap((part, index) =>
    index % 2 ? [{ path: parts[index - 1], text: part }] : [],
  );
  const rows = Object.entries(SIDES).map(([side, paths]) => {
    const own = modules.filter(({ path }) => paths.test(path)).map(({ text }) => text);
    return measured(side, own.join(''));
  });
  return [...rows, measured('help and entry points', code.slice(code.lastIndexOf('})();')))];
}

function measured(side, text) {
  return {
    side,
    size: `${Math.round(Buffer.byteLength(text) / 1024)} KB`,
    functions: text.match(/\bfunction\b/g)?.length ?? 0,
  };
}
