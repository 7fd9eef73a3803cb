import React from 'react';
import { colorOf, type ChartOptions } from './options';
import { textWidth } from './plot';

const lineHeight = 20;

/** The room the legend takes under a chart of a width. */
export function legendHeight(names: readonly string[], width: number): number {
  return legendLines(names, width).length * lineHeight;
}

/** Names of the series with their colors, in centered lines. */
export function Legend(props: {
  readonly names: readonly string[];
  readonly options: ChartOptions;
  readonly top: number;
}): React.ReactElement {
  const { names, options, top } = props;
  return (
    <g fill="#3c4043">
      {legendLines(names, options.width).map((line, lineIndex) => {
        const width = line.reduce((sum, index) => sum + entryWidth(names[index]), 0);
        let left = (options.width - width) / 2;
        return line.map((index) => {
          const x = left;
          left += entryWidth(names[index]);
          const y = top + lineIndex * lineHeight + 12;
          return (
            <g key={index}>
              <rect x={x} y={y - 10} width={12} height={12} rx={2} fill={colorOf(options, index)} />
              <text x={x + 18} y={y}>
                {names[index]}
              </text>
            </g>
          );
        });
      })}
    </g>
  );
}

function entryWidth(name = ''): number {
  return 36 + textWidth(name);
}

function legendLines(names: readonly string[], width: number): number[][] {
  const lines: number[][] = [];
  let room = 0;
  names.forEach((name, index) => {
    const needed = entryWidth(name);
    const line = lines.at(-1);
    if (line && room >= needed) {
      line.push(index);
      room -= needed;
    } else {
      lines.push([index]);
      room = width - 40 - needed;
    }
  });
  return lines;
}
