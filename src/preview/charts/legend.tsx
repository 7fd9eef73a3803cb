import React from 'react';
import { textWidth } from './plot';

const lineHeight = 20;

/** A series in the legend. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

/** The room the legend takes under a chart of a width. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  return legendLines(entries, width).length * lineHeight;
}

/** Names of the series with their colors, in centered lines. */
export function Legend(props: {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly top: number;
}): React.ReactElement {
  const { entries, width: room, top } = props;
  return (
    <g fill="#3c4043">
      {legendLines(entries, room).map((line, lineIndex) => {
        const width = line.reduce((sum, index) => sum + entryWidth(entries[index]), 0);
        let left = (room - width) / 2;
        return line.map((index) => {
          const x = left;
          left += entryWidth(entries[index]);
          const y = top + lineIndex * lineHeight + 12;
          return (
            <g key={index}>
              <rect x={x} y={y - 10} width={12} height={12} rx={2} fill={entries[index]?.color} />
              <text x={x + 18} y={y}>
                {entries[index]?.name}
              </text>
            </g>
          );
        });
      })}
    </g>
  );
}

function entryWidth(entry: LegendEntry | undefined): number {
  return 36 + textWidth(entry?.name ?? '');
}

function legendLines(entries: readonly LegendEntry[], width: number): number[][] {
  const lines: number[][] = [];
  let room = 0;
  entries.forEach((entry, index) => {
    const needed = entryWidth(entry);
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
