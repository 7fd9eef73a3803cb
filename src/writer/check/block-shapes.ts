import type {
  Block,
  ChartBlock,
  Content,
  Figure,
  FiguresBlock,
  FormBlock,
  FormItem,
  GridBlock,
  GridLine,
  HowToBlock,
  LeadColumn,
  Paragraph,
  RowAbove,
  TableBlock,
  TableColumn,
  TextBlock,
} from '../../templates/define';
import { base, kind } from './block-base';
import { board } from './board-shapes';
import {
  columnSetting,
  content,
  format,
  input,
  label,
  lineValues,
  link,
  span,
  value,
} from './cell-shapes';
import { checks, contents, legend } from './overview-shapes';
import {
  anything,
  byKey,
  isObject,
  listOf,
  may,
  must,
  object,
  oneOf,
  type Shape,
  words,
} from './shapes';

const writtenParagraph = object<Extract<Paragraph, { readonly words: unknown }>>('paragraph', {
  ...span,
  words: must(words),
  link: may(link),
});

const computedParagraph = object<Extract<Paragraph, { readonly formula: unknown }>>('paragraph', {
  ...span,
  formula: must(anything),
  link: may(link),
  urgent: may(anything),
});

const paragraph: Shape = (given, path, property) => {
  if (isObject(given) && 'words' in given) return writtenParagraph(given, path, property);
  if (isObject(given) && !('en' in given || 'ru' in given))
    return computedParagraph(given, path, property);
  return words(given, path.slice(0, -1), path[path.length - 1] ?? property);
};

const text = object<TextBlock>('block of kind text', {
  ...base,
  kind,
  paragraphs: must(listOf(paragraph, 'paragraph')),
});

const howTo = object<HowToBlock>('block of kind how-to', {
  ...base,
  kind,
  across: may(anything),
});

const form = object<FormBlock>('block of kind form', {
  ...base,
  kind,
  items: must(
    listOf(
      object<FormItem>('item', {
        ...content,
        ...span,
        key: must(anything),
        label: must(words),
        remark: may(words),
        link: may(link),
      }),
      'item',
    ),
  ),
});

const figures = object<FiguresBlock>('block of kind figures', {
  ...base,
  kind,
  items: must(
    listOf(
      object<Figure>('figure', {
        key: must(anything),
        label: must(words),
        format: must(format),
        formula: must(anything),
        remark: may(words),
      }),
      'figure',
    ),
  ),
});

const tableColumn = object<TableColumn>('column', {
  ...columnSetting,
  key: must(anything),
  header: must(words),
  format: must(format),
  width: must(anything),
  input: may(input),
  formula: may(anything),
  eachRow: may(anything),
  spill: may(anything),
  spilled: may(anything),
  note: may(words),
});

const record = byKey(value);

const table = object<TableBlock>('block of kind table', {
  ...base,
  kind,
  columns: must(listOf(tableColumn, 'column')),
  rows: must(anything),
  above: may(
    listOf(
      object<RowAbove>('row above the header', {
        key: must(anything),
        label: must(words),
        cells: must(byKey(object<Content>('cell', content))),
      }),
      'row above',
    ),
  ),
  content: may(listOf(record, 'record')),
  sample: may(listOf(record, 'record')),
});

const leadColumn = object<LeadColumn>('column', {
  ...columnSetting,
  key: must(anything),
  header: must(words),
  format: must(format),
  width: must(anything),
  input: may(input),
  note: may(words),
});

const leadContent: Shape = (given, path, property) =>
  isObject(given) && 'formula' in given ? [] : value(given, path, property);

const role = oneOf<NonNullable<GridLine['role']>>('role', {
  section: true,
  line: true,
  detail: true,
  subtotal: true,
  total: true,
});

const gridLine = object<GridLine>('line', {
  ...columnSetting,
  key: must(anything),
  label: must(label),
  unit: may(words),
  lead: may(byKey(leadContent)),
  format: must(format),
  role: may(role),
  input: may(input),
  formula: may(anything),
  formulaIn: may(byKey(anything)),
  formatIn: may(byKey(format)),
  values: may(lineValues),
  sample: may(lineValues),
  total: may(anything),
  note: may(words),
});

const grid = object<GridBlock>('block of kind grid', {
  ...base,
  kind,
  axis: must(anything),
  corner: must(words),
  labelWidth: must(anything),
  labels: may(
    object<NonNullable<GridBlock['labels']>>('setting of labels', {
      input: may(anything),
      wrap: may(anything),
    }),
  ),
  headers: may(
    object<NonNullable<GridBlock['headers']>>('setting of headers', { input: must(anything) }),
  ),
  lead: may(listOf(leadColumn, 'column')),
  lines: must(listOf(gridLine, 'line')),
  total: may(
    object<NonNullable<GridBlock['total']>>('total', {
      header: must(words),
      width: must(anything),
    }),
  ),
});

const chart = object<ChartBlock>('block of kind chart', {
  ...base,
  kind,
  type: must(
    oneOf<ChartBlock['type']>('type of chart', {
      column: true,
      stacked: true,
      stackedBar: true,
      line: true,
      bar: true,
      combo: true,
      funnel: true,
    }),
  ),
  title: must(words),
  of: must(anything),
  columns: may(listOf(anything)),
  lines: may(listOf(anything)),
  asLines: may(listOf(anything)),
  right: may(
    object<NonNullable<ChartBlock['right']>>('second axis', {
      series: must(listOf(anything)),
      format: must(format),
      unit: must(words),
    }),
  ),
  colors: may(listOf(anything)),
  format: must(format),
  unit: must(words),
  width: must(anything),
  height: must(anything),
});

const kinds: Readonly<Record<Block['kind'], Shape>> = {
  text,
  'how-to': howTo,
  form,
  figures,
  table,
  grid,
  board,
  chart,
  contents,
  checks,
  legend,
};

const shapes: Readonly<Record<string, Shape>> = kinds;
const kindOfBlock = oneOf('kind of block', kinds);

/** A block of any kind. */
export const block: Shape = (given, path, property) => {
  const name = isObject(given) ? given['kind'] : given;
  const shape = typeof name === 'string' ? shapes[name] : undefined;
  return shape ? shape(given, path, property) : kindOfBlock(name, path, property);
};
