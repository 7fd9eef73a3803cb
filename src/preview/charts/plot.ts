import { formatted } from './numbers';
import type { ChartOptions } from './options';
import { scaleOf, type Scale } from './scale';
import { barsOf, type Bar } from './bars';
import type { ChartTable } from './table';

/** A rectangle in pixels of the chart. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A value axis with the texts at its marks. */
export interface ValueAxis {
  readonly scale: Scale;
  readonly labels: readonly string[];
}

/** Everything a chart with axes draws, before pixels. */
export interface Plot {
  readonly main: ValueAxis;
  /** Axis on the right, where series ask for one. */
  readonly right: ValueAxis | null;
  readonly bars: readonly Bar[];
  /** Series that stand side by side in each category. */
  readonly lanes: readonly number[];
}

/** Lays out a chart with axes whose value axis has about so many steps. */
export function plotOf(
  table: ChartTable,
  options: ChartOptions,
  steps: number,
  locale: string,
): Plot {
  const seriesWhere = (test: (series: number) => boolean): number[] =>
    table.series.map((_, index) => index).filter(test);
  const isBars = (series: number): boolean => options.series[series]?.kind === 'bars';
  const isRight = (series: number): boolean => options.series[series]?.onRightAxis === true;

  const barSeries = seriesWhere(isBars);
  const bars = barsOf(
    new Map(barSeries.map((index) => [index, table.series[index]?.values ?? []])),
    options.stacked,
  );
  const axis = (onRight: boolean): ValueAxis | null => {
    const series = seriesWhere((index) => isRight(index) === onRight);
    const values = [
      ...bars.filter((bar) => isRight(bar.series) === onRight).map((bar) => bar.to),
      ...series
        .filter((index) => !isBars(index))
        .flatMap((index) => table.series[index]?.values ?? [])
        .filter((value) => value !== null),
    ];
    if (series.length === 0) return null;
    const scale = scaleOf(values, steps);
    const own = onRight ? options.rightAxis.format : options.valueAxis.format;
    const format = own || (table.series[series[0] ?? 0]?.format ?? '');
    // Without figures the marks of the axis would say 0 and 1, rounded to whatever.
    const labelOf = (tick: number): string =>
      values.length === 0 ? '' : formatted(tick, format, locale);
    return { scale, labels: scale.ticks.map(labelOf) };
  };
  return {
    main: axis(false) ?? { scale: scaleOf([], steps), labels: [] },
    right: axis(true),
    bars,
    lanes: options.stacked ? barSeries.slice(0, 1) : barSeries,
  };
}

/** About the width of a text of 12 pixels' height. */
export function textWidth(text: string): number {
  return text.length * 6.6;
}

/** Every n-th of the labels, so that they do not touch in the room that each has. */
export function labelStep(labels: readonly string[], roomEach: number): number {
  const widest = Math.max(0, ...labels.map(textWidth));
  return Math.max(1, Math.ceil((widest + 8) / Math.max(1, roomEach)));
}
