import { barsOf } from '../../src/preview/charts/bars';
import { optionsOf } from '../../src/preview/charts/options';
import { scaleOf, shareOf } from '../../src/preview/charts/scale';
import type { ChartSpec } from '../../src/preview/charts/spec';
import { chartTable } from '../../src/preview/charts/table';

describe('the value axis of a chart', () => {
  test.each([
    // values, about so many steps, marks
    [[3, 17], 5, [0, 5, 10, 15, 20]],
    [[-100, 550], 5, [-200, 0, 200, 400, 600]],
    [[], 4, [0, 0.25, 0.5, 0.75, 1]],
    [[-7, -3], 4, [-8, -6, -4, -2, 0]],
  ])('for %j in about %i steps has the marks %j', (values, count, ticks) => {
    expect(scaleOf(values, count).ticks.map((tick) => tick + 0)).toEqual(ticks);
  });

  test('holds every value between its ends', () => {
    const scale = scaleOf([-100, 550], 5);
    // (550 + 200) / 800
    expect(shareOf(scale, 550)).toBe(0.9375);
    expect(shareOf(scale, -200)).toBe(0);
  });
});

describe('the bars of a chart', () => {
  const series = new Map([
    [0, [10, -5, null]],
    [1, [20, -1, 4]],
  ]);

  test('side by side begin at zero; a gap has none', () => {
    expect(barsOf(series, false).map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [0, -5],
      [0, 20],
      [0, -1],
      [0, 4],
    ]);
  });

  test('stacked grow away from zero, negative ones downwards', () => {
    expect(barsOf(series, true)).toEqual([
      { series: 0, category: 0, from: 0, to: 10 },
      { series: 0, category: 1, from: 0, to: -5 },
      { series: 1, category: 0, from: 10, to: 30 },
      { series: 1, category: 1, from: -5, to: -6 },
      { series: 1, category: 2, from: 0, to: 4 },
    ]);
  });
});

test('the figures of a chart are named by the first row and column; text is a gap', () => {
  const displayed = [
    ['Month', 'Revenue'],
    ['Jan', '12 ₽'],
    ['Feb', 'n/a'],
  ];
  const values = [
    ['Month', 'Revenue'],
    ['Jan', 12],
    ['Feb', 'n/a'],
  ];
  const formats = [
    ['', ''],
    ['', '0 ₽'],
    ['', '0 ₽'],
  ];
  expect(chartTable({ values, displayed, formats }, 1)).toEqual({
    categories: ['Jan', 'Feb'],
    series: [{ name: 'Revenue', values: [12, null], format: '0 ₽' }],
  });
});

describe('the options of a chart', () => {
  const spec = (
    kind: ChartSpec['kind'],
    options: Readonly<Record<string, unknown>>,
  ): ChartSpec => ({
    kind,
    range: { sheetId: 'sheet-1', row: 0, column: 0, rows: 4, columns: 3 },
    headers: 1,
    showsHidden: false,
    options: new Map(Object.entries(options)),
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  });

  test('of a funnel hide the series that holds the others up', () => {
    const series = { 0: { color: 'transparent', visibleInLegend: false } };
    const options = optionsOf(
      spec('BAR', { isStacked: true, colors: ['#111111', '#222222'], series }),
      2,
    );
    expect(options.stacked).toBe(true);
    expect(options.series).toEqual([
      { kind: 'bars', color: 'transparent', onRightAxis: false, inLegend: false },
      { kind: 'bars', color: '#222222', onRightAxis: false, inLegend: true },
    ]);
  });

  test('of a combo chart draw lines unless a series is told otherwise', () => {
    const series = { 0: { type: 'bars' }, 1: { type: 'line', targetAxisIndex: 1 } };
    const vAxes = { 0: { title: 'Money' }, 1: { title: 'Share' } };
    const told = optionsOf(spec('COMBO', { series, vAxes }), 3);
    expect(told.series.map(({ kind }) => kind)).toEqual(['bars', 'line', 'line']);
    expect(told.series.map(({ onRightAxis }) => onRightAxis)).toEqual([false, true, false]);
    expect(told.rightAxis.title).toBe('Share');
  });

  test('have the colors of Google where none are given, from the first again after the last', () => {
    const { series } = optionsOf(spec('COLUMN', {}), 7);
    expect(series[0]?.color).toBe('#4285f4');
    expect(series[6]?.color).toBe('#4285f4');
  });
});
