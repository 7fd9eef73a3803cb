import { Refusal } from '../../domain/refusal';
import { isBlank } from '../../google-sheets/values';
import type { Text } from '../../language';
import { type Argument, cellAt, isRange, sizeOf } from '../argument';
import { type Given, ONE_COLUMN, type Reading, isNothingGiven } from '../arguments';
import { lazy } from '../lazy';

/** The rows, or cells, of ranges that are walked together. */
export interface WalkedRows {
  /** The shape of all of them; a single cell where there is no range. */
  readonly shape: Argument;
  /** Whether nothing required is filled in there: in the ranges, if there are any. */
  isUntouched(index: number): boolean;
  /** Refuses ranges of several columns, whose answers would not fit below one another. */
  inOneColumn(): void;
}

/** The rows of these arguments; refuses ranges of different shapes. */
export function walkedRows(walked: readonly Given[]): WalkedRows {
  const ranges = walked.filter(({ argument }) => isRange(argument));
  const [first = walked[0]] = ranges;
  if (!first) throw new Error('nothing is gone through row by row');
  const { parameter, argument: shape } = first;
  const odd = ranges.find(
    ({ argument: { rows, columns } }) => rows !== shape.rows || columns !== shape.columns,
  );
  if (odd) throw new Refusal(odd.parameter.name, shapeOf(first), [sizeOf(odd.argument)]);
  return {
    shape,
    isUntouched: untouchedTest(walked.filter((each) => !each.parameter.optional)),
    inOneColumn() {
      if (shape.columns > 1) throw new Refusal(parameter.name, ONE_COLUMN, [sizeOf(shape)]);
    },
  };
}

function shapeOf({ parameter: { name }, argument }: Given): Text {
  const size = sizeOf(argument);
  return {
    en: `a single cell or a range of the same shape as ${name} (${size.en})`,
    ru: `одна ячейка или диапазон той же формы, что ${name} (${size.ru})`,
  };
}

function untouchedTest(required: readonly Given[]): WalkedRows['isUntouched'] {
  const [first, ...others] = required.map(({ argument }) => argument).filter(isRange);
  const isNothing = isNothingGiven(required);
  if (!first) return () => isNothing;
  const isBlankAt = (range: Argument, index: number): boolean => isBlank(cellAt(range, index));
  return (index) => isBlankAt(first, index) && others.every((range) => isBlankAt(range, index));
}

/**
 * Reads the values of one row after another, always into the same array; cells that count for all rows are read once,
 * when the first row is. Undefined where a value of the row is at fault or not filled in yet.
 */
export function rowReader(readings: readonly Reading[]): (index: number) => unknown[] | undefined {
  const ranges = readings.filter(({ argument }) => isRange(argument));
  const positions = ranges.map((range) => readings.indexOf(range));
  const start = lazy(() => {
    const values = readings.map(({ argument, at }) => (isRange(argument) ? null : at(0)));
    return { values, complete: !values.includes(undefined) };
  });
  return (index) => {
    const { values, complete: singlesAre } = start();
    let complete = singlesAre;
    for (let each = 0; each < ranges.length; each += 1) {
      const value = ranges[each]?.at(index);
      if (value === undefined) complete = false;
      values[positions[each] ?? 0] = value;
    }
    return complete ? values : undefined;
  };
}
