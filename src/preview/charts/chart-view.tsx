import React from 'react';
import { AxesView } from './axes-view';
import { BarsView } from './bars-view';
import { Legend, legendHeight } from './legend';
import { optionsOf, type ChartOptions } from './options';
import type { Area } from './plot';
import type { ChartSpec } from './spec';
import type { ChartTable } from './table';

/** What every kind of chart draws itself from. */
export interface PlotProps {
  readonly table: ChartTable;
  readonly options: ChartOptions;
  readonly area: Area;
  readonly locale: string;
}

const plots = {
  BAR: BarsView,
  COLUMN: AxesView,
  COMBO: AxesView,
  LINE: AxesView,
} satisfies Record<ChartSpec['kind'], (props: PlotProps) => React.ReactElement>;

/** A chart that looks like those of Google Sheets. */
export function ChartView(props: {
  readonly spec: ChartSpec;
  readonly table: ChartTable;
  readonly locale: string;
}): React.ReactElement {
  const { spec, table, locale } = props;
  const options = optionsOf(spec, table.series.length);
  const { width, height, title } = options;
  const entries = table.series.flatMap(({ name }, index) => {
    const { color = '', inLegend = true } = options.series[index] ?? {};
    return inLegend ? [{ name, color }] : [];
  });
  const below = legendHeight(entries, width);
  const area = {
    left: 20,
    top: title === '' ? 20 : 56,
    right: width - 20,
    bottom: height - 16 - below,
  };
  const PlotView = plots[spec.kind];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      fontFamily="Roboto, Arial, sans-serif"
      fontSize={12}
      style={{
        width: '100%',
        height: '100%',
        background: '#fff',
        border: '1px solid #dadce0',
        boxSizing: 'border-box',
      }}
    >
      <text x={20} y={34} fontSize={16} fill="#757575">
        {title}
      </text>
      <PlotView table={table} options={options} area={area} locale={locale} />
      <Legend entries={entries} width={width} top={height - below - 8} />
    </svg>
  );
}
