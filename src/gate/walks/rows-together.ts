import { listOf } from '../argument';
import { type Reading, readAll, taken } from '../arguments';
import { cellMaker } from '../cells';
import type { AnswerCell, AnswerRow } from '../gives';
import { type Walk, blanksFor, computed } from './walk';
import { rowReader, walkedRows } from './walked-rows';

/** Computes all the filled rows at once; rows with nothing in them are passed over. */
export const rowsTogether: Walk = (definition, given, context) => {
  const { gives, parameters } = definition;
  const readings = readAll(given, context, 'not yet');
  const { shape, isUntouched, inOneColumn } = walkedRows(taken(readings, 'all rows'));
  const valuesAt = rowReader(readings);
  /** The values of each row: undefined where it is not filled in yet, null where there is nothing. */
  const rows = listOf(shape.rows * shape.columns, (index) =>
    isUntouched(index) ? null : valuesAt(index)?.slice(),
  );
  context.faults.throwFirst(parameters);
  const filled = rows.filter((values) => !!values);
  const inCell = cellMaker(readings, context);
  const compute = <Result>(): Result => computed(definition, columnsOf(readings, filled));
  if (gives.kind === 'cell')
    return filled.length === 0 || rows.includes(undefined) ? '' : inCell(compute<AnswerCell>());
  inOneColumn();
  const blanks = blanksFor(gives);
  const answers = filled.length === 0 ? [] : compute<readonly AnswerRow[]>();
  const answerTo = new Map(filled.map((values, index) => [values, answers[index]]));
  return rows.map((values) => (values && answerTo.get(values)?.map(inCell)) ?? blanks);
};

/** For each parameter its values in all rows, or its only one. */
function columnsOf(readings: readonly Reading[], rows: readonly unknown[][]): unknown[] {
  return readings.map(({ parameter }, each) =>
    parameter.taken === 'all rows' ? rows.map((values) => values[each]) : rows[0]?.[each],
  );
}
