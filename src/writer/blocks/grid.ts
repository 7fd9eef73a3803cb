import type { AxisColumn, GridBlock, GridLine, LineValues, Value } from '../../templates/define';
import { axisAlignment, headerAlignment, totalAlignment } from '../alignment';
import { type CellContent, checkOf, noteOf, type Pen, type Spot } from '../cells';
import { axisOf, type PlacedBlock } from '../draft';
import type { Style } from '../look';
import { signed } from '../number-formats';
import type { BlockWriter, Bounds } from './block-writer';
import { gridAddress } from './grid-address';
import { columnsBeforeAxis, isFormula, leadColumns, leadContent } from './grid-columns';
import { runs } from './runs';

/** Lines down, an axis across, a total where there is one. */
export const grid: BlockWriter<GridBlock> = {
  height: ({ lines }) => 1 + lines.length,
  widths(block, outline) {
    const axis = axisOf(outline, block);
    return [
      block.labelWidth,
      ...leadColumns(block).map(({ width }) => width),
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
  names: (block) => [
    block.axis,
    ...leadColumns(block).map(({ key }) => key),
    ...block.lines.map(({ key }) => key),
  ],
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
  const lead = leadColumns(block);
  const first = left + 1 + lead.length;
  const toLeft = { align: 'left' } as const;
  pen.put(
    { row, column: left },
    { value: pen.say(block.corner), style: 'header', setting: toLeft },
  );
  lead.forEach((column, index) => {
    const { header, note } = column;
    const setting = { align: headerAlignment(column) };
    const at = { row, column: left + 1 + index };
    pen.put(at, { value: pen.say(header), style: 'header', setting, ...noteOf(pen, note) });
  });
  axis.columns.forEach((column, index) => {
    const { key, header, note } = column;
    const at = { row, column: first + index, cell: `${block.axis}@${key}` };
    const value = isFormula(header)
      ? pen.formula(header.formula, at)
      : pen.value({ value: header }, at);
    const style = block.headers?.input ? 'inputHeader' : 'header';
    const format = axis.headerFormat ?? 'text';
    const lines = axis.headerLines === undefined ? {} : { lines: axis.headerLines };
    const setting = { align: axisAlignment(column, block) };
    pen.put(at, { value, style, format, setting, ...lines, ...noteOf(pen, note) });
  });
  if (!block.total) return;
  const at = { row, column: first + axis.columns.length };
  const setting = { align: totalAlignment(axis, block) };
  pen.put(at, { value: pen.say(block.total.header), style: 'header', setting });
}

function writeLine(placed: PlacedGrid, line: GridLine, row: number, pen: Pen): void {
  const { block, left } = placed;
  const axis = axisOf(pen.draft, block);
  const style = lineStyle(line);
  writeLabel(placed, line, row, style, pen);
  writeLead(placed, line, row, style, pen);
  const first = left + columnsBeforeAxis(block);
  axis.columns.forEach((column, index) => {
    const at = { row, column: first + index, cell: `${line.key}@${column.key}` };
    writeCell(line, column, index, at, style, block, pen);
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

function writeLabel(
  { block, left }: PlacedGrid,
  line: GridLine,
  row: number,
  lineStyle: Style,
  pen: Pen,
): void {
  const plain = line.role === 'detail' ? 'detailLabel' : 'label';
  const typed = block.labels?.input && lineStyle === 'computed';
  const style = typed ? 'input' : lineStyle === 'computed' ? plain : lineStyle;
  const at = { row, column: left, cell: line.key };
  const value = pen.value({ value: line.label }, at);
  pen.put(at, { value, style, setting: block.labels ?? {}, ...noteOf(pen, line.note) });
}

function writeLead(
  { block, left }: PlacedGrid,
  line: GridLine,
  row: number,
  lineStyle: Style,
  pen: Pen,
): void {
  leadColumns(block).forEach((column, index) => {
    const at = { row, column: left + 1 + index, cell: `${line.key}.${column.key}` };
    const content = leadContent(line, column.key);
    const typed = column.input && lineStyle === 'computed';
    const plain = column.key === 'unit' ? 'unit' : 'computed';
    pen.put(at, {
      value:
        content === undefined
          ? ''
          : pen.value(isFormula(content) ? content : { value: content }, at),
      style: typed ? 'input' : lineStyle === 'computed' ? plain : lineStyle,
      format: column.format,
      setting: column,
      ...(typed ? checkOf(column.input) : {}),
    });
  });
}

function writeCell(
  line: GridLine,
  column: AxisColumn,
  index: number,
  at: Spot,
  style: Style,
  block: GridBlock,
  pen: Pen,
): void {
  if (line.role === 'section') {
    pen.put(at, { value: '', style });
    return;
  }
  const input = isTyped(line, column) ? (column.input ?? line.input) : undefined;
  const unsigned = line.formatIn?.[column.key] ?? column.format ?? line.format;
  const format = column.signed ? signed(unsigned) : unsigned;
  const look = input && style === 'computed' ? 'input' : style;
  const value = pen.value(lineContent(line, column, index), at);
  // Words among figures stand as the figures do.
  const words = format === 'text' && !input ? { align: axisAlignment(column, block) } : {};
  const setting = { ...words, ...column, ...line };
  pen.put(at, { value, style: look, format, setting, ...checkOf(input) });
}

/**
 * Whether the user types into the cell. A formula of the line itself is what its inputs hold until then; one for
 * that column alone makes the cell a computed one, unless the column says input.
 */
export function isTyped(line: GridLine, column: AxisColumn): boolean {
  if (!line.input) return false;
  const ofColumn = line.formulaIn?.[column.key] ?? column.formula;
  return ofColumn === undefined || column.input !== undefined;
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
