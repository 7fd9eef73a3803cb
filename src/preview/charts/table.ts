/** The figures of a chart; null where a cell holds no number. */
export interface ChartTable {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Number format of the cells. */
  readonly format: string;
}

/** Cells of a chart's range, row by row. */
export interface SourceCells {
  readonly values: readonly (readonly unknown[])[];
  readonly displayed: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Categories are the first column, series the other ones, their names the first `headers` rows. */
export function chartTable(
  { values, displayed, formats }: SourceCells,
  headers: number,
): ChartTable {
  const columns = values[0]?.length ?? 0;
  return {
    categories: displayed.slice(headers).map((row) => row[0] ?? ''),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, index) => ({
      name: headers > 0 ? (displayed[headers - 1]?.[index + 1] ?? '') : '',
      values: values.slice(headers).map((row) => numberOrGap(row[index + 1])),
      format: formats[headers]?.[index + 1] ?? '',
    })),
  };
}

function numberOrGap(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
