import { Refusal } from '../domain/refusal';
import { isBlank } from '../google-sheets/values';
import type { Text } from '../language';
import { cellAt, filledRows, isAllBlank, listOf, sizeOf } from './argument';
import type { Kind } from './kinds';
import {
  type Option,
  type Parameter,
  type WithOption,
  allRead,
  cellsOf,
  parameter,
} from './parameters';
import { counted, countingAll } from './refusals';

interface Columns<Cell, V> {
  /** One kind for each column. */
  readonly columns: readonly Kind<Cell>[];
  /** How many rows there must be, where that is fixed. */
  readonly rows?: number;
  /** Turns the rows into the domain's form and refuses rows that do not fit together. */
  build(rows: readonly (readonly Cell[])[]): V;
}

/** A small table of settings, taken whole; wholly blank rows are passed over. */
export function settings<Cell, V, const O extends Option<V>>(
  name: string,
  { columns, rows, build }: Columns<Cell, V>,
  help: Text,
  option: O,
): Parameter<WithOption<V, O>, 'whole'> {
  return parameter(name, help, 'whole', option, (argument, context) => {
    if (isAllBlank(argument)) return () => ('default' in option ? option.default : null);
    const filled = filledRows(argument);
    if (argument.columns !== columns.length || (rows !== undefined && filled.length !== rows))
      throw new Refusal(name, rangeOf(columns.length, rows), [sizeOf(argument)]);
    const cells = columns.map((kind) => cellsOf(name, kind, argument, context));
    const read = filled.map((row) =>
      allRead(cells.map((cell, c) => cell(row * columns.length + c))),
    );
    const values = allRead(read);
    const built = values && countingAll(filled, () => build(values));
    return () => built;
  });
}

function rangeOf(columns: number, rows: number | undefined): Text {
  if (rows !== undefined)
    return { en: `a range of ${rows} × ${columns} cells`, ru: `диапазон ${rows} × ${columns}` };
  const { en, ru } = counted(
    columns,
    { en: 'column', ru: 'столбца' },
    { en: 'columns', ru: 'столбцов' },
  );
  return { en: `a range of ${en}`, ru: `диапазон из ${ru}` };
}

/** A range whose filled cells are taken in reading order; blank cells are passed over. */
export function list<V>(
  name: string,
  kind: Kind<V>,
  help: Text,
  option: { readonly optional: true },
): Parameter<readonly V[], 'whole'> {
  const read: Parameter<unknown>['read'] = (argument, context) => {
    const filled = listOf(argument.rows * argument.columns, (index) => index).filter(
      (index) => !isBlank(cellAt(argument, index)),
    );
    const values = allRead(filled.map(cellsOf(name, kind, argument, context)));
    return () => values;
  };
  return parameter(name, help, 'whole', option, read, kind);
}

/** A list that is made into something else, once for the whole call. */
export function listAs<V, M>(
  name: string,
  kind: Kind<V>,
  make: (values: readonly V[]) => M,
  help: Text,
  option: { readonly optional: true },
): Parameter<M, 'whole'> {
  const listed = list(name, kind, help, option);
  const read: Parameter<unknown>['read'] = (argument, context, blank) => {
    const values = listed.read(argument, context, blank)(0) as readonly V[] | undefined;
    const made = values && make(values);
    return () => made;
  };
  return parameter(name, help, 'whole', option, read, kind);
}
