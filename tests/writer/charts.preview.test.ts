import type { Axis, Block, ChartBlock, GridBlock, Template } from '../../src/templates/define';
import { calculated } from './calculated';
import { both, mistakesOf, plannedSmall, sheetOf, small, stepIn } from './small';

const months: Axis = {
  width: 80,
  headerFormat: 'month',
  columns: ['jan', 'feb', 'mar'].map((key) => ({ key, header: both(key) })),
};

const model: GridBlock = {
  kind: 'grid',
  key: 'model',
  axis: 'months',
  corner: both('Line'),
  labelWidth: 120,
  lines: [
    { key: 'people', label: both('People'), format: 'count', input: true, sample: [80, 20, 10] },
    { key: 'sales', label: both('Sales'), format: 'money', input: true, sample: [1, 2, 3] },
    { key: 'rate', label: both('Rate'), format: 'percent', formula: '{sales}/{people}' },
  ],
};

const chart: ChartBlock = {
  kind: 'chart',
  key: 'drawn',
  type: 'combo',
  title: both('Model'),
  of: 'model',
  lines: ['people', 'rate'],
  asLines: [1],
  right: { series: ['rate'], format: 'percent', unit: both('Share') },
  format: 'count',
  unit: both('People'),
  width: 300,
  height: 210,
};

const of = (blocks: readonly Block[]): Template => small(blocks, { axes: { months } });

describe('a chart of lines', () => {
  const [main, data] = plannedSmall(of([model, chart])).sheets;

  test('draws columns of a hidden sheet, categories first', () => {
    expect(data).toMatchObject({ key: 'chartData', name: 'Small · chart data' });
    expect(stepIn(data, 'hide')).toEqual({ do: 'hide' });
    expect(stepIn(data, 'values')?.values[3]?.[0]).toBe(
      "=TRANSPOSE(VSTACK(HSTACK(\"\";'Small · main'!$B$4:$D$4);HSTACK('Small · main'!$A$5;'Small · main'!$B$5:$D$5);HSTACK('Small · main'!$A$7;'Small · main'!$B$7:$D$7)))",
    );
    expect(stepIn(data, 'number formats')?.formats[4]?.slice(0, 3)).toEqual([
      '[$-en-US]mmm yyyy',
      '#,##0;"−"#,##0',
      '0%;"−"0%',
    ]);
    expect(main?.charts).toMatchObject([{ range: { sheet: 'Small · chart data', a1: 'A4:C7' } }]);
  });

  test('measures some of them by a second axis', () => {
    expect(main?.charts[0]).toMatchObject({
      type: 'combo',
      asLines: [1],
      invisible: [],
      right: { series: [1], format: '0%;"−"0%', unit: 'Share' },
    });
  });

  test('may draw a part of the axis', () => {
    const { sheets } = plannedSmall(of([model, { ...chart, columns: ['feb', 'mar'] }]));
    expect(stepIn(sheets[1], 'values')?.values[3]?.[0]).toContain('$C$5:$D$5');
    expect(sheets[0]?.charts[0]?.range.a1).toBe('A4:C6');
  });

  test('has the figures of the lines', async () => {
    const spreadsheet = await calculated(of([model, chart]));
    expect(
      spreadsheet
        .values('Small · chart data')
        .slice(3, 7)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['', 'People', 'Rate'],
      ['jan', 80, 1 / 80],
      ['feb', 20, 0.1],
      ['mar', 10, 0.3],
    ]);
    await spreadsheet.dispose();
  });
});

describe('a funnel', () => {
  const funnel: ChartBlock = {
    kind: 'chart',
    key: 'drawn',
    type: 'funnel',
    title: both('Funnel'),
    of: 'model',
    columns: ['', 'feb'],
    format: 'count',
    unit: both('People'),
    width: 300,
    height: 210,
  };

  test('is a stacked bar whose first series nobody sees', () => {
    const [main] = plannedSmall(of([model, funnel])).sheets;
    expect(main?.charts).toMatchObject([
      { type: 'stackedBar', invisible: [0], range: { sheet: 'Small · chart data', a1: 'A4:C7' } },
    ]);
  });

  test('has half of what a bar lacks to the longest on its left', async () => {
    const spreadsheet = await calculated(of([model, funnel]));
    expect(
      spreadsheet
        .values('Small · chart data')
        .slice(3, 6)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['', '', 'feb'],
      ['People', 0, 20],
      ['Sales', 9, 2],
    ]);
    await spreadsheet.dispose();
  });

  test('takes the columns of a table', async () => {
    const stages: Block = {
      kind: 'table',
      key: 'stages',
      rows: 3,
      columns: [
        { key: 'stage', header: both('Stage'), format: 'text', width: 90, input: true },
        { key: 'people', header: both('People'), format: 'count', width: 90, input: true },
      ],
      sample: [
        { stage: 'Lead', people: 10 },
        { stage: 'Sale', people: 4 },
      ],
    };
    const drawn = { ...funnel, of: 'data!stages', columns: ['stage', 'people'] } as const;
    const template = small([], { sheets: [sheetOf('main', [drawn]), sheetOf('data', [stages])] });
    const spreadsheet = await calculated(template);
    expect(
      spreadsheet
        .values('Small · chart data')
        .slice(3, 7)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['', '', 'People'],
      ['Lead', 0, 10],
      ['Sale', 3, 4],
    ]);
    await spreadsheet.dispose();
  });
});

test.each<[string, Partial<ChartBlock>, string]>([
  [
    'a line that is not there',
    { lines: ['sale'] },
    'model has no line sale (did you mean sales?); there is people, sales and rate',
  ],
  [
    'a column that is not there',
    { columns: ['jan', 'may'] },
    'the axis months has no column may (did you mean mar?); there is jan, feb and mar',
  ],
  [
    'a series that it does not draw',
    { lines: ['people', 'sales'] },
    'there is no series rate; there is people and sales',
  ],
  [
    'no columns of a funnel',
    { type: 'funnel', lines: undefined as never },
    'a funnel says its columns: the labels and the counts',
  ],
])('a chart with %s is refused', (_, rest, why) => {
  const { lines, ...wrong } = { ...chart, ...rest };
  const drawn = lines ? { ...wrong, lines } : wrong;
  expect(mistakesOf(of([model, drawn]))[0]).toBe(`small › main › drawn: ${why}`);
});
