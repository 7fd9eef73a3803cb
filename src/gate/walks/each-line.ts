import { Refusal } from '../../domain/refusal';
import { filledStretch, listOf, runsDown, sizeOf } from '../argument';
import { ONE_LINE, type Reading, isNothingGiven, readAll } from '../arguments';
import { cellMaker } from '../cells';
import type { AnswerRow } from '../gives';
import type { Taken } from '../parameters';
import { type Walk, blanksFor, computed, valuesOf } from './walk';

/** Computes a column, a row, or each row of a block into a line of the same shape. */
export const eachLine: Walk = (definition, given, context) => {
  const readings = readAll(given, context, 'not yet');
  const [line, position] = lineIn(readings, 'per line');
  const { rows, columns } = line.argument;
  const down = runsDown(line.argument);
  const length = down ? rows : columns;
  const values = readings.map(({ at }, each) => (each === position ? null : at(0)));
  const inCell = cellMaker(readings, context);
  const answers = listOf(down ? 1 : rows, (index) => {
    values[position] = valuesOf(line.at, index * length, length);
    if (values.includes(undefined)) return listOf(length, () => '');
    return computed<AnswerRow>(definition, values).map(inCell);
  });
  return down ? (answers[0] ?? []).map((cell) => [cell]) : answers;
};

/** Computes one line into a line that runs the same way, or into a row for each of its values. */
export const alongLine: Walk = (definition, given, context) => {
  const { gives, parameters } = definition;
  const readings = readAll(given, context, 'not yet');
  const [line, position] = lineIn(readings, 'line');
  const { rows: down, columns: across } = line.argument;
  if (down > 1 && across > 1)
    throw new Refusal(line.parameter.name, ONE_LINE, [sizeOf(line.argument)]);
  const { first, length } = filledStretch(line.argument);
  if (isNothingGiven(given) || (length === 0 && gives.kind === 'row')) return '';
  const values = readings.map(({ at }, each) =>
    each === position ? valuesOf(at, first, length) : at(0),
  );
  context.faults.throwFirst(parameters);
  const isComplete = !values.includes(undefined);
  const inCell = cellMaker(readings, context);
  if (gives.kind !== 'line') {
    if (!isComplete) return listOf(length, () => blanksFor(gives));
    return computed<readonly AnswerRow[]>(definition, values).map((row) => row.map(inCell));
  }
  const cells = isComplete
    ? computed<AnswerRow>(definition, values).map(inCell)
    : listOf(length + gives.longer, () => '');
  return across > 1 ? [cells] : cells.map((cell) => [cell]);
};

function lineIn(readings: readonly Reading[], way: Taken): [line: Reading, position: number] {
  const position = readings.findIndex(({ parameter }) => parameter.taken === way);
  const line = readings[position];
  if (!line) throw new Error(`no argument is taken ${way}`);
  return [line, position];
}
