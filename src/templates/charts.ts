import type { Text } from '../language';
import type { Format } from './cell';
import type { BlockBase } from './define';

/** A chart of a table, a board or a grid: first column categories, first row names of the series. */
export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  /** In a funnel the bars of the counts stand in the middle; its columns are the labels and the counts. */
  readonly type: 'column' | 'stacked' | 'stackedBar' | 'line' | 'bar' | 'combo' | 'funnel';
  readonly title: Text;
  /** `block` or `sheet!block`. */
  readonly of: string;
  /** First and last column taken; left out: all. The labels of a grid are ''. */
  readonly columns?: readonly [string, string];
  /** Of a grid: each of these lines is a series, and the axis gives the categories. */
  readonly lines?: readonly string[];
  /** In a combo chart: the series drawn as lines, by number from 0. */
  readonly asLines?: readonly number[];
  /** Columns or lines that are measured by a second axis, which says its own unit. */
  readonly right?: {
    readonly series: readonly string[];
    readonly format: Format;
    readonly unit: Text;
  };
  readonly colors?: readonly string[];
  readonly format: Format;
  /** Title of the value axis: what is measured, in which unit. */
  readonly unit: Text;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
