import { activeBase } from './active-base.mjs';
import { cohorts } from './cohorts.mjs';
import { openDuckDb } from './duckdb.mjs';
import { asRatio, inMilliseconds, medians } from './median.mjs';
import { rfm } from './rfm.mjs';
import { tagImpact } from './tag-impact.mjs';

const COMPARED = [rfm, cohorts, activeBase, tagImpact];
const SIZES = [10_000, 100_000];
const SAME = 1e-9;

/** Custom functions compared with arquero and DuckDB on the same work and arrays; all must give the same answer. */
export async function rivals(functions) {
  const duckDb = await openDuckDb();
  const rows = [];
  for (const { title, sample, pult, arquero, duckDb: query } of COMPARED) {
    for (const size of SIZES) {
      const data = sample(size);
      const tasks = {
        arquero: () => arquero(data),
        ...(duckDb && { DuckDB: () => query(duckDb, data) }),
      };
      const ours = pult(functions, data);
      await checkAgreement(title, ours.read(ours.call()), tasks);
      const times = await medians({ Pult: ours.call, ...tasks });
      rows.push({ function: title, rows: size.toLocaleString('en'), ...besideOurs(times) });
    }
  }
  duckDb?.closeSync();
  return rows;
}

function besideOurs({ Pult, ...others }) {
  const compared = Object.entries(others).flatMap(([name, time]) => [
    [name, inMilliseconds(time)],
    [`Pult to ${name}`, asRatio(Pult / time)],
  ]);
  return { Pult: inMilliseconds(Pult), ...Object.fromEntries(compared) };
}

async function checkAgreement(title, expected, tasks) {
  for (const [name, task] of Object.entries(tasks)) {
    const answer = await task();
    const row = expected.findIndex((cells, index) => !isSame(cells, answer[index] ?? []));
    if (row >= 0 || answer.length !== expected.length) {
      const [ours, theirs] = [expected, answer].map((rows) =>
        JSON.stringify(rows[row] ?? 'no row'),
      );
      throw new Error(`${title}: ${name} gives ${theirs} in row ${row + 1}, Pult ${ours}`);
    }
  }
}

function isSame(ours, theirs) {
  return ours.every((cell, index) => {
    const other = theirs[index];
    if (typeof cell !== 'number' || typeof other !== 'number') return cell === other;
    return Math.abs(cell - other) <= SAME * Math.max(1, Math.abs(cell));
  });
}
