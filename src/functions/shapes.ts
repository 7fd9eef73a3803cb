import type { Text } from '../language';
import { type Argument, isRange } from './cells';
import type {
  AnswerCell,
  Definition,
  FunctionOnDemand,
  PooledDefinition,
  SheetFunction,
  Values,
} from './define';
import { BrokenRule } from './faults';
import { once } from './once';
import { type Desk, type Parameter, type Reading, runsDown, sizeOf } from './parameters';
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
  describe: () => Definition<P, AnswerCell>,
): FunctionOnDemand {
  return onDemand(describe, (definition) => (args, newDesk) => {
    const { shape, answers } = walked(definition, args, newDesk(0));
    return isRange(shape) ? inRows(answers, shape.columns) : (answers[0] ?? null);
  });
}

/** Like cellwise over columns, but each row gives several cells. */
export function rowwise<const P extends readonly Parameter<unknown>[]>(
  describe: () => Definition<P, readonly AnswerCell[]> & {
    /** What each cell of a row is. */
    readonly columns: readonly Text[];
  },
): FunctionOnDemand {
  return onDemand(describe, (definition) => {
    const blanks = blankRow(definition.columns.length);
    return (args, newDesk) =>
      walkedColumn(definition, args, newDesk(0)).map((answer) => answer ?? blanks);
  });
}

/** Like rowwise under a header; blank rows at the end are left out. */
export function rowTable<const P extends readonly Parameter<unknown>[]>(
  describe: () => Definition<P, readonly AnswerCell[]> & { readonly header: readonly Text[] },
): FunctionOnDemand {
  return onDemand(describe, (definition) => {
    const blanks = blankRow(definition.header.length);
    return (args, newDesk) => {
      const answers = [...walkedColumn(definition, args, newDesk(0))];
      while (answers.length > 0 && answers[answers.length - 1] === null) answers.pop();
      return [definition.header, ...answers.map((answer) => answer ?? blanks)];
    };
  });
}

/** Like rowwise, but what a row gives depends on all of them. */
export function rowsTogether<const P extends readonly Parameter<unknown>[]>(
  describe: () => PooledDefinition<P, readonly (readonly AnswerCell[])[]> & {
    /** What each cell of a row is. */
    readonly columns: readonly Text[];
  },
): FunctionOnDemand {
  return onDemand(describe, (definition) => {
    const blanks = blankRow(definition.columns.length);
    return (args, newDesk) => {
      const rows = walkedColumn({ ...definition, compute: asRow<P> }, args, newDesk(0));
      const filled = rows.filter((row) => row !== null);
      const answers = isSome(filled) ? definition.compute(filled) : [];
      let answered = 0;
      return rows.map((row) => (row && answers[answered++]) ?? blanks);
    };
  });
}

/** Ranges of one shape are walked together into one cell; blank rows are passed over. */
export function pooled<const P extends readonly Parameter<unknown>[]>(
  describe: () => PooledDefinition<P, AnswerCell>,
): FunctionOnDemand {
  return onDemand(describe, (definition) => (args, newDesk) => {
    const { answers } = walked({ ...definition, compute: asRow<P> }, args, newDesk(0));
    const filled = answers.filter((row) => row !== null);
    return isSome(filled) ? definition.compute(filled) : null;
  });
}

/** Each line of the first range (a column, a row, or the rows of a block) gives a line of the answer. */
export function linewise<const P extends readonly Parameter<unknown>[]>(
  describe: () => Definition<P, readonly AnswerCell[]>,
): FunctionOnDemand {
  return onDemand(describe, (definition) => {
    const { parameters, compute } = definition;
    return (args, newDesk) => {
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
    };
  });
}

/** One line in (a column or a row), one line out in its direction; a single cell counts as a column. */
export function inLine<const P extends readonly Parameter<unknown>[]>(
  describe: () => Definition<P, readonly AnswerCell[]>,
): FunctionOnDemand {
  return onDemand(describe, (definition) => {
    const { parameters } = definition;
    return (args, newDesk) => {
      const desk = newDesk(0);
      const readings = openAll(parameters, args, desk);
      const cells = answerAtOnce(definition, readings, desk);
      if (!cells) return null;
      const across = readingOf(parameters, readings, 'line').argument.columns > 1;
      return across ? [cells] : cells.map((cell) => [cell]);
    };
  });
}

/** One line in, a row out for each of its values, without a header. */
export function rowForEach<const P extends readonly Parameter<unknown>[]>(
  describe: () => Definition<P, readonly (readonly AnswerCell[])[]> & {
    /** What each cell of a row is. */
    readonly columns: readonly Text[];
  },
): FunctionOnDemand {
  return onDemand(describe, (definition) => (args, newDesk) => {
    const desk = newDesk(0);
    return answerAtOnce(definition, openAll(definition.parameters, args, desk), desk);
  });
}

/** The answer to arguments that are taken whole; null where none of the required ones is filled. */
function answerAtOnce<const P extends readonly Parameter<unknown>[], Result>(
  { parameters, compute }: Definition<P, Result>,
  readings: readonly Reading<unknown>[],
  desk: Desk,
): Result | null {
  if (isNothingGiven(parameters, readings)) return null;
  const values = valuesAt<P>(readings, 0);
  desk.faults.throwFirst(parameters);
  return values ? compute(...values) : null;
}

/** Columns of one length in, a header and rows out; trailing blank rows of the columns are left out. */
export function table<const P extends readonly Parameter<unknown>[]>(
  describe: () => Definition<P, readonly (readonly AnswerCell[])[]> & {
    /** The titles, or how they follow from the arguments. */
    readonly header: readonly Text[] | ((...values: Values<P>) => readonly Text[]);
  },
): FunctionOnDemand {
  return onDemand(describe, (definition) => {
    const { parameters, compute, header } = definition;
    return (args, newDesk) => {
      const desk = newDesk(tableRows(parameters, args));
      const readings = openAll(parameters, args, desk);
      const values = valuesAt<P>(readings, 0);
      desk.faults.throwFirst(parameters);
      if (!values) return null;
      return [typeof header === 'function' ? header(...values) : header, ...compute(...values)];
    };
  });
}

function onDemand<Described extends Omit<SheetFunction, 'answer'>>(
  describe: () => Described,
  answering: (definition: Described) => SheetFunction['answer'],
): FunctionOnDemand {
  return once(() => {
    const definition = describe();
    return { ...definition, answer: answering(definition) };
  });
}

function inRows(cells: readonly AnswerCell[], columns: number): AnswerCell[][] {
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}

function walkedColumn<const P extends readonly Parameter<unknown>[], Result>(
  definition: Definition<P, Result>,
  args: readonly (Argument | undefined)[],
  desk: Desk,
): readonly (Result | null)[] {
  const { shape, name, answers } = walked(definition, args, desk);
  if (shape.columns > 1) throw new BrokenRule(name, ONE_COLUMN, sizeOf(shape));
  return answers;
}

function asRow<P extends readonly Parameter<unknown>[]>(...values: Values<P>): Values<P> {
  return values;
}

function isSome<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}

function blankRow(columns: number): readonly null[] {
  return Array.from({ length: columns }, () => null);
}
