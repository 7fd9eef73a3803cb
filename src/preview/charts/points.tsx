import React from 'react';

type Point = readonly [x: number, y: number];

/** A line through the values, or the area under it; it breaks where a value is missing. */
export function Points(props: {
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly filled: boolean;
  readonly smooth: boolean;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
}): React.ReactElement {
  const { values, color, filled, smooth, x, y } = props;
  const zero = y(0);
  return (
    <g stroke={color} fill="none">
      {runsOf(values, x, y).map((run, index) => {
        const path = smooth ? smoothPath(run) : straightPath(run);
        const [first, last] = [run[0], run.at(-1)];
        return (
          <g key={index}>
            {filled && first && last && (
              <path
                d={`${path}L${last[0]},${zero}L${first[0]},${zero}Z`}
                fill={color}
                fillOpacity={0.3}
                stroke="none"
              />
            )}
            <path d={path} strokeWidth={2} />
            {run.map(([cx, cy]) => (
              <circle key={cx} cx={cx} cy={cy} r={run.length === 1 ? 4 : 2.5} fill={color} />
            ))}
          </g>
        );
      })}
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

function straightPath(run: readonly Point[]): string {
  return run.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
}

function smoothPath(run: readonly Point[]): string {
  return run
    .map(([x, y], index) => {
      const before = run[index - 1];
      if (!before) return `M${x},${y}`;
      const middle = (before[0] + x) / 2;
      return `C${middle},${before[1]} ${middle},${y} ${x},${y}`;
    })
    .join('');
}
