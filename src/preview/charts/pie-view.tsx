import React from 'react';
import type { PlotProps } from './chart-view';
import { colorOf } from './options';

/** Shares of the first series; what is not above zero is left out. */
export function PieView({ table, options, area, locale }: PlotProps): React.ReactElement {
  const values = (table.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const center = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
  const radius = Math.min(area.right - area.left, area.bottom - area.top) / 2;
  const percent = new Intl.NumberFormat(locale.replace('_', '-'), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const at = (share: number, distance: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${center.x + distance * Math.cos(angle)},${center.y + distance * Math.sin(angle)}`;
  };
  let before = 0;

  return (
    <g>
      {values.map((value, index) => {
        const share = total === 0 ? 0 : value / total;
        const [from, to] = [before, before + share];
        before = to;
        if (share === 0) return null;
        const [x = '0', y = '0'] = at((from + to) / 2, radius * 0.65).split(',');
        return (
          <g key={index}>
            {share === 1 ? (
              <circle cx={center.x} cy={center.y} r={radius} fill={colorOf(options, index)} />
            ) : (
              <path
                d={`M${center.x},${center.y}L${at(from, radius)}A${radius},${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(to, radius)}Z`}
                fill={colorOf(options, index)}
                stroke="#fff"
              />
            )}
            {share >= 0.05 && (
              <text x={x} y={y} textAnchor="middle" fill="#fff">
                {percent.format(share)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
