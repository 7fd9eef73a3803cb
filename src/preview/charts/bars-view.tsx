import React from 'react';
import type { PlotProps } from './chart-view';
import { formatted } from './numbers';
import { colorOf } from './options';
import { plotOf, textWidth, type Area } from './plot';
import { shareOf } from './scale';

/** Horizontal bars, the first category on top; stacked on an invisible series they draw a funnel. */
export function BarsView({ table, options, area, locale }: PlotProps): React.ReactElement {
  const plot = plotOf(table, options, 4, locale);
  const { scale, labels } = plot.main;
  const widest = Math.max(0, ...table.categories.map(textWidth));
  const inner: Area = {
    left: area.left + Math.min(widest + 12, (area.right - area.left) * 0.4),
    top: area.top,
    right: area.right - 12,
    bottom: area.bottom - (options.valueAxis.title === '' ? 24 : 44),
  };
  const xOf = (value: number): number =>
    inner.left + shareOf(scale, value) * (inner.right - inner.left);
  const room = (inner.bottom - inner.top) / Math.max(1, table.categories.length);
  const middle = (category: number): number => inner.top + (category + 0.5) * room;
  const laneHeight = (room * 0.7) / Math.max(1, plot.lanes.length);

  return (
    <g>
      {scale.ticks.map((tick, index) => (
        <g key={index} fill="#5f6368">
          <line
            x1={xOf(tick)}
            x2={xOf(tick)}
            y1={inner.top}
            y2={inner.bottom}
            stroke={tick === 0 ? '#5f6368' : '#e0e0e0'}
          />
          <text x={xOf(tick)} y={inner.bottom + 18} textAnchor="middle">
            {labels[index]}
          </text>
        </g>
      ))}
      {plot.bars.map(({ series, category, from, to }) => {
        const lane = Math.max(0, plot.lanes.indexOf(series));
        const [x1, x2] = [xOf(from), xOf(to)];
        return (
          <rect
            key={`${series} ${category}`}
            x={Math.min(x1, x2)}
            width={Math.abs(x2 - x1)}
            y={middle(category) + (lane - plot.lanes.length / 2) * laneHeight}
            height={Math.max(1, laneHeight - 1)}
            fill={colorOf(options, series)}
          >
            <title>{`${table.categories[category]}: ${formatted(to - from, table.series[series]?.format ?? '', locale)}`}</title>
          </rect>
        );
      })}
      {table.categories.map((category, index) => (
        <text key={index} x={inner.left - 8} y={middle(index) + 4} textAnchor="end" fill="#3c4043">
          {category}
        </text>
      ))}
      <text
        x={(inner.left + inner.right) / 2}
        y={inner.bottom + 38}
        textAnchor="middle"
        fontStyle="italic"
        fill="#5f6368"
      >
        {options.valueAxis.title}
      </text>
    </g>
  );
}
