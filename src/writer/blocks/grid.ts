import type { Text } from '../../language';
import type { AxisColumn, GridBlock, GridLine, LineValues, Value } from '../../templates/define';
import { type CellContent, checkOf, noteOf, type Pen, type Spot } from '../cells';
import { axisOf, type PlacedBlock } from '../draft';
import { signed, type Style } from '../look';
import type { BlockWriter, Bounds } from './block-writer';
import { gridAddress } from './grid-address';
import { columnsBeforeAxis } from './grid-columns';
import { runs } from './runs';

const UNIT: Text = { en: 'Unit', ru: 'Единица' };
const UNIT_WIDTH = 80;

/** Lines down, an axis across, a total where there is one. */
export const grid: BlockWriter<GridBlock> = {
  height: ({ lines }) => 1 + lines.length,
  widths(block, outline) {
    const axis = axisOf(outline, block);
    return [
      block.labelWidth,
      ...(columnsBeforeAxis(block) === 2 ? [UNIT_WIDTH] : []),
      ...axis.columns.map(({ width }) => width ?? axis.width),
      ...(block.total ? [block.total.width] : []),
    ];
  },
  write(placed, pen) {
    writeHeaders(placed, pen);
    placed.block.lines.forEach((line, index) => {
      writeLine(placed, line, placed.body + 1 + index, pen);
    });
  },
  names: ({ axis, lines }) => [axis, ...lines.map(({ key }) => key)],
  address: gridAddress,
  marked({ on, columns }, { block, body, left }, outline) {
    const axis = axisOf(outline, block);
    const first = left + columnsBeforeAxis(block);
    const withHeader = on?.includes(block.axis) ?? false;
    const down = runs(withHeader ? [{ key: block.axis }, ...block.lines] : block.lines, on);
    const across = runs(axis.columns, columns);
    if ('lacks' in down) return down;
    if ('lacks' in across) return across;
    const top = body + (withHeader ? 0 : 1);
    return down.flatMap(([from, to]) =>
      across.map(([start, end]): Bounds => {
        return { top: top + from, left: first + start, bottom: top + to, right: first + end };
      }),
    );
  },
  header: ({ body }) => body,
  drawn: (block, outline) =>
    columnsBeforeAxis(block) > 1
      ? null
      : ['', ...axisOf(outline, block).columns.map(({ key }) => key)],
};

type PlacedGrid = PlacedBlock<GridBlock>;

function writeHeaders({ block, body: row, left }: PlacedGrid, pen: Pen): void {
  const axis = axisOf(pen.draft, block);
  const first = left + columnsBeforeAxis(block);
  const put = (column: number, text: Text): void => {
    pen.put({ row, column }, { value: pen.say(text), style: 'header' });
  };
  put(left, block.corner);
  if (first - left === 2) put(left + 1, UNIT);
  axis.columns.forEach(({ key, header }, index) => {
    const at = { row, column: first + index, cell: `${block.axis}@${key}` };
    const value = 'formula' in header ? pen.formula(header.formula, at) : pen.say(header);
    pen.put(at, { value, style: 'header', format: axis.headerFormat ?? 'text' });
  });
  if (block.total) put(first + axis.columns.length, block.total.header);
}

function writeLine({ block, left }: PlacedGrid, line: GridLine, row: number, pen: Pen): void {
  const axis = axisOf(pen.draft, block);
  const style = lineStyle(line);
  const first = left + columnsBeforeAxis(block);
  const label = style === 'computed' ? (line.role === 'detail' ? 'detailLabel' : 'label') : style;
  const words = { value: pen.say(line.label), style: label, ...noteOf(pen, line.note) } as const;
  pen.put({ row, column: left }, words);
  if (first - left === 2) {
    const unit = line.unit ? pen.say(line.unit) : '';
    const unitStyle = style === 'computed' ? 'unit' : style;
    pen.put({ row, column: left + 1 }, { value: unit, style: unitStyle });
  }
  axis.columns.forEach((column, index) => {
    const at = { row, column: first + index, cell: `${line.key}@${column.key}` };
    writeCell(line, column, index, at, style, pen);
  });
  if (!block.total) return;
  const at = { row, column: first + axis.columns.length, cell: `${line.key}@total` };
  const formula = totalFormula(line);
  const value = formula === null ? '' : pen.formula(formula, at);
  pen.put(at, { value, style: style === 'computed' ? 'subtotal' : style, format: line.format });
}

function lineStyle({ role }: GridLine): Style {
  return role === 'section' || role === 'subtotal' || role === 'total' ? role : 'computed';
}

function writeCell(
  line: GridLine,
  column: AxisColumn,
  index: number,
  at: Spot,
  style: Style,
  pen: Pen,
): void {
  if (line.role === 'section') {
    pen.put(at, { value: '', style });
    return;
  }
  const content = lineContent(line, column, index);
  const input =
    content.formula === undefined ? line.input && (column.input ?? line.input) : undefined;
  const unsigned = column.format ?? line.format;
  const format = column.signed ? signed(unsigned) : unsigned;
  const look = input && style === 'computed' ? 'input' : style;
  pen.put(at, { value: pen.value(content, at), style: look, format, ...checkOf(input) });
}

function lineContent(line: GridLine, column: AxisColumn, index: number): CellContent {
  return {
    sample: valueIn(line.sample, column.key, index),
    value: valueIn(line.values, column.key, index),
    formula: line.formulaIn?.[column.key] ?? column.formula ?? line.formula,
  };
}

function valueIn(values: LineValues | undefined, key: string, index: number): Value | undefined {
  return isInOrder(values) ? values[index] : values?.[key];
}

function isInOrder(values: LineValues | undefined): values is readonly Value[] {
  return Array.isArray(values);
}

function totalFormula({ total, key }: GridLine): string | null {
  if (total === undefined) return null;
  if (total === 'sum') return `IF(COUNT({${key}:all})=0;"";SUM({${key}:all}))`;
  if (total === 'last') return `IF({${key}@last}="";"";{${key}@last})`;
  return total.formula;
}
