/** Equal values of a block that stand together; rows and columns count from 0. */
export interface Rectangle<Value> {
  readonly value: Value;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cuts a block into few rectangles of one value each: runs along rows, joined downwards. */
export function rectangles<Value>(block: readonly (readonly Value[])[]): Rectangle<Value>[] {
  const done: Rectangle<Value>[] = [];
  let open: Rectangle<Value>[] = [];
  block.forEach((values, row) => {
    const runs = runsOf(values, row);
    const grown = runs.map((run) => {
      const above = open.find((rectangle) => continues(rectangle, run));
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((rectangle) => !runs.some((run) => continues(rectangle, run))));
    open = grown;
  });
  return [...done, ...open];
}

function continues<Value>(above: Rectangle<Value>, run: Rectangle<Value>): boolean {
  return above.value === run.value && above.column === run.column && above.columns === run.columns;
}

function runsOf<Value>(values: readonly Value[], row: number): Rectangle<Value>[] {
  const runs: Rectangle<Value>[] = [];
  values.forEach((value, column) => {
    const last = runs.at(-1);
    if (last && last.value === value) {
      runs.splice(-1, 1, { ...last, columns: last.columns + 1 });
    } else {
      runs.push({ value, row, column, rows: 1, columns: 1 });
    }
  });
  return runs;
}
