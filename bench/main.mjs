// Prints speed and weight as ratios measured in one run; --write puts the tables into docs/bench.md.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { customFunctions } from './code.mjs';
import { firstCalls } from './first-calls.mjs';
import { growth } from './growth.mjs';
import { loading, sides } from './loading.mjs';
import { rivals } from './rivals.mjs';
import { serviceCalls } from './service-calls.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const code = await readFile('dist/Code.js', 'utf8');
const functions = customFunctions(code);
const report = [
  `Measured on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}.`,
  table('Loading Code.js (at every call of a custom function)', loading(code)),
  table('What Code.js is made of', await sides(code)),
  table('The first call at 100,000 rows beside the first version, CPU time', firstCalls()),
  table('Custom functions beside arquero and DuckDB', await rivals(functions)),
  table('Custom functions as the rows grow', await growth(functions)),
  table('Service calls', await serviceCalls()),
].join('\n\n');

console.log(report);
if (options.write) {
  const page = await readFile('docs/bench.md', 'utf8');
  const marked = /(<!-- bench:start -->)[\s\S]*(<!-- bench:end -->)/;
  await writeFile('docs/bench.md', page.replace(marked, `$1\n\n${report}\n\n$2`));
}

/** Rows of equal keys as a Markdown table under a title. */
function table(title, rows) {
  if (rows.length === 0) return `**${title}**\n\nnot measured: the history does not reach so far`;
  const keys = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(keys.map((key) => row[key])));
  return [`**${title}**`, '', line(keys), line(keys.map(() => '---')), ...body].join('\n');
}
