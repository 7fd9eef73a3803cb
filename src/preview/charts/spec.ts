/** The kinds of chart the preview draws. */
export type ChartKind = 'BAR' | 'COLUMN' | 'COMBO' | 'LINE';

/** A chart as the add-on asked for it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  /** Rows and columns count from 0; the first row names the series, the first column the categories. */
  readonly range: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly headers: number;
  /** Whether figures of hidden rows and columns are drawn; by itself Google leaves them out. */
  readonly showsHidden: boolean;
  readonly options: ReadonlyMap<string, unknown>;
  /** The cell of the upper left corner, from 0, and pixels from its corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}
