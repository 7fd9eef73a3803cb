import React from 'react';

type Point = readonly [x: number, y: number];

/** A line through the values; it breaks where a value is missing. */
export function Points(props: {
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
}): React.ReactElement {
  const { values, color, x, y } = props;
  return (
    <g stroke={color} fill="none">
      {runsOf(values, x, y).map((run, index) => (
        <g key={index}>
          <path d={pathOf(run)} strokeWidth={2} />
          {run.map(([cx, cy]) => (
            <circle key={cx} cx={cx} cy={cy} r={run.length === 1 ? 4 : 2.5} fill={color} />
          ))}
        </g>
      ))}
    </g>
  );
}

function runsOf(
  values: readonly (number | null)[],
  x: (category: number) => number,
  y: (value: number) => number,
): Point[][] {
  const runs: Point[][] = [];
  let open: Point[] | null = null;
  values.forEach((value, category) => {
    if (value === null) {
      open = null;
      return;
    }
    if (open === null) runs.push((open = []));
    open.push([x(category), y(value)]);
  });
  return runs;
}

function pathOf(run: readonly Point[]): string {
  return run.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
}
