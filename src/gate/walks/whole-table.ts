import { readAll, type Reading, isNothingGiven } from '../arguments';
import { cellMaker } from '../cells';
import type { AnswerCell, AnswerRow } from '../gives';
import { allRead } from '../parameters';
import { countingAll } from '../refusals';
import { type TableRows, isLeftOut, stepCells, tableRows } from '../table-rows';
import { type Walk, computed } from './walk';

/** Computes columns of one length, and whatever is taken whole, into a table. */
export const wholeTable: Walk = (definition, given, context) => {
  const { gives, parameters } = definition;
  const rows = tableRows(given);
  const readings = readAll(given, context, 'mistake');
  const inCell = cellMaker(readings, context);
  const isTable = gives.kind === 'table';
  // Only \`compute\` knows a header that varies.
  if (isNothingGiven(given) && !(isTable && gives.varies))
    return isTable ? [gives.header.map(inCell)] : '';
  const values = readings.map((reading) => tableValue(reading, rows));
  context.faults.throwFirst(parameters);
  const compute = <Result>(): Result => countingAll(rows.kept, () => computed(definition, values));
  if (!isTable) return inCell(compute<AnswerCell>());
  const answers = compute<readonly AnswerRow[]>();
  return (gives.varies ? answers : [gives.header, ...answers]).map((row) => row.map(inCell));
};

function tableValue(reading: Reading, rows: TableRows): unknown {
  const { parameter, at } = reading;
  if (parameter.taken === 'per step') return allRead(stepCells(reading, rows).map(at));
  if (parameter.taken !== 'column') return at(0);
  return isLeftOut(reading) ? null : allRead(rows.kept.map(at));
}
