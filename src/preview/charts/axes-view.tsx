import React from 'react';
import type { PlotProps } from './chart-view';
import { colorOf } from './options';
import { labelStep, plotOf, textWidth, type Area, type ValueAxis } from './plot';
import { Points } from './points';
import { formatted } from './numbers';
import { shareOf } from './scale';

/** Columns and lines over categories. */
export function AxesView({ table, options, area, locale }: PlotProps): React.ReactElement {
  const plot = plotOf(table, options, 5, locale);
  const { main, right } = plot;
  const inner: Area = {
    left: area.left + labelsWidth(main) + titleWidth(options.valueAxis.title),
    top: area.top,
    right: area.right - (right ? labelsWidth(right) + titleWidth(options.rightAxis.title) : 0),
    bottom: area.bottom - (options.categoryAxis.title === '' ? 24 : 44),
  };
  const yOn = (axis: ValueAxis, value: number): number =>
    inner.bottom - shareOf(axis.scale, value) * (inner.bottom - inner.top);
  const axisOf = (series: number): ValueAxis =>
    options.series[series]?.onRightAxis === true && right ? right : main;
  const room = (inner.right - inner.left) / Math.max(1, table.categories.length);
  const middle = (category: number): number => inner.left + (category + 0.5) * room;
  const laneWidth = (room * 0.65) / Math.max(1, plot.lanes.length);
  const everyLabel = labelStep(table.categories, room);

  return (
    <g>
      {main.scale.ticks.map((tick, index) => (
        <g key={index} fill="#5f6368">
          <line
            x1={inner.left}
            x2={inner.right}
            y1={yOn(main, tick)}
            y2={yOn(main, tick)}
            stroke={tick === 0 ? '#5f6368' : '#e0e0e0'}
          />
          <text x={inner.left - 8} y={yOn(main, tick) + 4} textAnchor="end">
            {main.labels[index]}
          </text>
        </g>
      ))}
      {right?.scale.ticks.map((tick, index) => (
        <text key={index} x={inner.right + 8} y={yOn(right, tick) + 4} fill="#5f6368">
          {right.labels[index]}
        </text>
      ))}
      {plot.bars.map(({ series, category, from, to }) => {
        const axis = axisOf(series);
        const lane = Math.max(0, plot.lanes.indexOf(series));
        const [y1, y2] = [yOn(axis, from), yOn(axis, to)];
        return (
          <rect
            key={`${series} ${category}`}
            x={middle(category) + (lane - plot.lanes.length / 2) * laneWidth}
            width={Math.max(1, laneWidth - 1)}
            y={Math.min(y1, y2)}
            height={Math.abs(y2 - y1)}
            fill={colorOf(options, series)}
          >
            <title>{`${table.categories[category]}, ${table.series[series]?.name}: ${formatted(to - from, table.series[series]?.format ?? '', locale)}`}</title>
          </rect>
        );
      })}
      {table.series.map((series, index) =>
        options.series[index]?.kind === 'bars' ? null : (
          <Points
            key={index}
            values={series.values}
            color={colorOf(options, index)}
            x={middle}
            y={(value) => yOn(axisOf(index), value)}
          />
        ),
      )}
      {table.categories.map((category, index) =>
        index % everyLabel === 0 ? (
          <text
            key={index}
            x={middle(index)}
            y={inner.bottom + 18}
            textAnchor="middle"
            fill="#5f6368"
          >
            {category}
          </text>
        ) : null,
      )}
      <AxisTitles
        inner={inner}
        area={area}
        category={options.categoryAxis.title}
        value={options.valueAxis.title}
        right={options.rightAxis.title}
      />
    </g>
  );
}

function AxisTitles(props: {
  readonly inner: Area;
  readonly area: Area;
  readonly category: string;
  readonly value: string;
  readonly right: string;
}): React.ReactElement {
  const { inner, area, category, value, right } = props;
  const y = (inner.top + inner.bottom) / 2;
  return (
    <g fill="#5f6368" fontStyle="italic" textAnchor="middle">
      <Upright x={area.left + 6} y={y} text={value} />
      <Upright x={area.right + 6} y={y} text={right} />
      <text x={(inner.left + inner.right) / 2} y={inner.bottom + 38}>
        {category}
      </text>
    </g>
  );
}

function Upright({ x, y, text }: { x: number; y: number; text: string }): React.ReactElement {
  return (
    <text x={x} y={y} transform={`rotate(-90 ${x} ${y})`}>
      {text}
    </text>
  );
}

function titleWidth(title: string): number {
  return title === '' ? 0 : 20;
}

function labelsWidth(axis: ValueAxis): number {
  return Math.max(0, ...axis.labels.map(textWidth)) + 12;
}
