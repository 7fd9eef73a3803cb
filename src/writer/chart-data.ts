import type { Text } from '../language';
import type {
  Block,
  BoardColumn,
  ChartBlock,
  FormulaBoard,
  GridBlock,
  Template,
  TemplateSheet,
} from '../templates/define';
import { axisOf, type Outline, refuse } from './draft';
import { meant } from './nearest';
import { quotedText } from './formula-text';

/*
 * A chart draws columns, the first of them categories. What a chart wants otherwise (lines of a grid, the bars that
 * hold up a funnel) is put together on a hidden sheet; hidden rows or columns would not be drawn.
 */

const SHEET = 'chartData';
const TITLE: Text = { en: 'Chart data', ru: 'Данные графиков' };
const ABOUT: Text = {
  en: 'What the charts of this template draw.',
  ru: 'Данные, по которым построены графики шаблона.',
};
const WIDTH = 100;

/** The template with its charts over plain columns, and with the sheet that holds those columns. */
export function withChartData(outline: Outline): Template {
  const { template } = outline;
  const boards: FormulaBoard[] = [];
  const sheets = template.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => {
      const made = block.kind === 'chart' ? chartData(block, sheet, outline) : null;
      if (!made) return block;
      // Side by side, so that one that grows finds no other below it.
      boards.push(boards.length === 0 ? made.board : { ...made.board, beside: true });
      return made.chart;
    }),
  }));
  if (boards.length === 0) return template;
  const data = { key: SHEET, title: TITLE, about: ABOUT, hidden: true, blocks: boards } as const;
  return { ...template, sheets: [...sheets, data] };
}

interface ChartData {
  readonly chart: ChartBlock;
  readonly board: FormulaBoard;
}

/** Whether a chart draws what is put together for it, all of it. */
export function isPutTogether({ lines, type }: ChartBlock): boolean {
  return lines !== undefined || type === 'funnel';
}

function chartData(chart: ChartBlock, sheet: TemplateSheet, outline: Outline): ChartData | null {
  if (!isPutTogether(chart)) return null;
  const source = sourceOf(chart, sheet, outline.template);
  if (!source) return null;
  const board = chart.lines
    ? linesBoard(chart, chart.lines, source, sheet, outline)
    : funnelBoard(chart, source, sheet, outline);
  if (!board) return null;
  return { chart: { ...chart, of: `${SHEET}!${board.key}` }, board };
}

interface Source {
  readonly sheet: string;
  readonly block: Block;
}

function sourceOf(chart: ChartBlock, { key }: TemplateSheet, { sheets }: Template): Source | null {
  const [first = '', second] = chart.of.split('!');
  const sheet = second === undefined ? key : first;
  const blocks = sheets.find((each) => each.key === sheet)?.blocks ?? [];
  const block = blocks.find((each) => each.key === (second ?? first));
  return block ? { sheet, block } : null;
}

/** Lines of a grid turned: the axis goes down, each line is a column. */
function linesBoard(
  chart: ChartBlock,
  lines: readonly string[],
  { sheet, block }: Source,
  home: TemplateSheet,
  outline: Outline,
): FormulaBoard | null {
  const path = [home.key, chart.key];
  if (block.kind !== 'grid') {
    refuse(outline, path, `${block.key} has no lines: only those of a grid can be drawn`);
    return null;
  }
  const keys = axisOf(outline, block).columns.map(({ key }) => key);
  const [from, to] = chart.columns ?? [keys[0] ?? '', keys[keys.length - 1] ?? ''];
  const known = block.lines.map(({ key }) => key);
  const lost = lines.find((line) => !known.includes(line));
  if (lost !== undefined) refuse(outline, path, `${block.key} has no line ${meant(lost, known)}`);
  const none = [from, to].find((column) => !keys.includes(column));
  if (none !== undefined)
    refuse(outline, path, `the axis ${block.axis} has no column ${meant(none, keys)}`);
  if (lost !== undefined || none !== undefined) return null;
  const across = `@${from}..${to}`;
  const rows = lines.map((line) => {
    const name = `${sheet}!${block.key}.${line}`;
    return `HSTACK({${name}:label};{${name}${across}})`;
  });
  const headers = `HSTACK("";{${sheet}!${block.key}.${block.axis}${across}})`;
  return {
    kind: 'board',
    key: boardKey(chart, home),
    formula: `TRANSPOSE(VSTACK(${[headers, ...rows].join(';')}))`,
    ownHeader: true,
    columns: [categories(outline, block), ...lines.map((line) => lineColumn(block, line))],
    rows: keys.indexOf(to) - keys.indexOf(from) + 1,
  };
}

function categories(outline: Outline, block: GridBlock): BoardColumn {
  const format = axisOf(outline, block).headerFormat ?? 'text';
  return { key: block.axis, header: block.corner, format, width: WIDTH };
}

function lineColumn({ lines, corner }: GridBlock, key: string): BoardColumn {
  const format = lines.find((line) => line.key === key)?.format ?? 'text';
  return { key, header: corner, format, width: WIDTH };
}

/** Labels, the room to the left of each bar, and the bars: half of what each lacks to the longest. */
function funnelBoard(
  chart: ChartBlock,
  { sheet, block }: Source,
  home: TemplateSheet,
  outline: Outline,
): FormulaBoard | null {
  const drawn = funnelColumns(chart, block, sheet, outline);
  if (typeof drawn === 'string') {
    refuse(outline, [home.key, chart.key], drawn);
    return null;
  }
  const { labels, counts, header, rows } = drawn;
  const room = `MAP(${counts};LAMBDA(count_;IF(LEN(count_)=0;"";(MAX(${counts})-count_)/2)))`;
  const name = quotedText(header[outline.language]);
  const column = (key: string): BoardColumn => {
    return { key, header, format: chart.format, width: WIDTH };
  };
  return {
    kind: 'board',
    key: boardKey(chart, home),
    formula: `HSTACK(VSTACK("";${labels});VSTACK("";${room});VSTACK(${name};${counts}))`,
    ownHeader: true,
    columns: [{ ...column('label'), format: 'text' }, column('room'), column('count')],
    rows,
  };
}

interface FunnelColumns {
  readonly labels: string;
  readonly counts: string;
  readonly header: Text;
  readonly rows: number;
}

function funnelColumns(
  { columns }: ChartBlock,
  block: Block,
  sheet: string,
  outline: Outline,
): FunnelColumns | string {
  const [label, count] = columns ?? [];
  const name = `${sheet}!${block.key}`;
  if (label === undefined || count === undefined)
    return 'a funnel says its columns: the labels and the counts';
  if (block.kind === 'grid') {
    const axis = axisOf(outline, block).columns;
    const found = axis.find(({ key }) => key === count);
    if (!found)
      return `the axis ${block.axis} has no column ${meant(
        count,
        axis.map(({ key }) => key),
      )}`;
    const keys = block.lines.map(({ key }) => key);
    const header = 'en' in found.header ? found.header : block.corner;
    const counts = `{${name}.${keys[0]}..${keys[keys.length - 1]}@${count}}`;
    return { labels: `{${name}:labels}`, counts, header, rows: keys.length };
  }
  if (block.kind !== 'table') return `${block.key} cannot be drawn as a funnel`;
  const keys = block.columns.map(({ key }) => key);
  const lost = [label, count].find((key) => !keys.includes(key));
  if (lost !== undefined) return `${block.key} has no column ${meant(lost, keys)}`;
  const header = block.columns.find(({ key }) => key === count)?.header ?? { en: '', ru: '' };
  const all = (key: string): string => `{${name}.${key}:all}`;
  return { labels: all(label), counts: all(count), header, rows: block.rows };
}

function boardKey({ key }: ChartBlock, home: TemplateSheet): string {
  return `${home.key}_${key}`;
}
