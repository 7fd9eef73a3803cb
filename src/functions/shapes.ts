import type { Text } from '../language';
import { isRange } from './cells';
import type { AnswerCell, Definition, SheetFunction, Values } from './define';
import { BrokenRule } from './faults';
import { type Parameter, runsDown, sizeOf } from './parameters';
import {
  ONE_COLUMN,
  isNothingGiven,
  openAll,
  readingOf,
  tableRows,
  valuesAt,
  walked,
} from './walk';

/** Ranges of one shape are walked together, single values are repeated; an all-blank row stays blank. */
export function cellwise<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, AnswerCell>,
): SheetFunction {
  return {
    ...definition,
    answer: (args, newDesk) => {
      const { shape, answers } = walked(definition, args, newDesk(0));
      return isRange(shape) ? inRows(answers, shape.columns) : (answers[0] ?? null);
    },
  };
}

/** Like cellwise over columns, but each row gives several cells. */
export function rowwise<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly AnswerCell[]> & {
    /** How many cells a row gives. */
    readonly columns: number;
  },
): SheetFunction {
  const blanks = Array.from({ length: definition.columns }, () => null);
  return {
    ...definition,
    answer: (args, newDesk) => {
      const { shape, name, answers } = walked(definition, args, newDesk(0));
      if (shape.columns > 1) throw new BrokenRule(name, ONE_COLUMN, sizeOf(shape));
      return answers.map((answer) => answer ?? blanks);
    },
  };
}

/** Each line of the first range (a column, a row, or the rows of a block) gives a line of the answer. */
export function linewise<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly AnswerCell[]>,
): SheetFunction {
  const { parameters, compute } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(0);
      const readings = openAll(parameters, args, desk);
      const { argument } = readingOf(parameters, readings, 'lines');
      const down = runsDown(argument);
      const answers = Array.from({ length: down ? 1 : argument.rows }, (_, line) => {
        const values = valuesAt<P>(readings, line);
        return values ? compute(...values) : [];
      });
      desk.faults.throwFirst(parameters);
      return down ? (answers[0] ?? []).map((cell) => [cell]) : answers;
    },
  };
}

/** One line in (a column or a row), one line out in its direction; a single cell counts as a column. */
export function inLine<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly AnswerCell[]>,
): SheetFunction {
  const { parameters, compute } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(0);
      const readings = openAll(parameters, args, desk);
      if (isNothingGiven(parameters, readings)) return null;
      const values = valuesAt<P>(readings, 0);
      desk.faults.throwFirst(parameters);
      const cells = values ? compute(...values) : [];
      const across = readingOf(parameters, readings, 'line').argument.columns > 1;
      return across ? [cells] : cells.map((cell) => [cell]);
    },
  };
}

/** One line in, a row out for each of its values, without a header. */
export function rowForEach<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly (readonly AnswerCell[])[]>,
): SheetFunction {
  const { parameters, compute } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(0);
      const readings = openAll(parameters, args, desk);
      if (isNothingGiven(parameters, readings)) return null;
      const values = valuesAt<P>(readings, 0);
      desk.faults.throwFirst(parameters);
      return values ? compute(...values) : null;
    },
  };
}

/** Columns of one length in, a header and rows out; trailing blank rows of the columns are left out. */
export function table<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, readonly (readonly AnswerCell[])[]> & {
    /** The titles, or how they follow from the arguments. */
    readonly header: readonly Text[] | ((...values: Values<P>) => readonly Text[]);
  },
): SheetFunction {
  const { parameters, compute, header } = definition;
  return {
    ...definition,
    answer: (args, newDesk) => {
      const desk = newDesk(tableRows(parameters, args));
      const readings = openAll(parameters, args, desk);
      const values = valuesAt<P>(readings, 0);
      desk.faults.throwFirst(parameters);
      if (!values) return null;
      return [typeof header === 'function' ? header(...values) : header, ...compute(...values)];
    },
  };
}

function inRows(cells: readonly AnswerCell[], columns: number): AnswerCell[][] {
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}
