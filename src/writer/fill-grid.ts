import type { Text } from '../language';
import type { AxisColumn, GridBlock, GridLine, LineValues, Value } from '../templates/define';
import { checkOf, contentValue, type Filling, formulaAt } from './content';
import { axisOf, columnsBeforeAxis } from './layout';
import { signed, type Style } from './theme';

/** A grid: the axis across, lines down, a total where there is one. */
export function fillGrid(filling: Filling, block: GridBlock): void {
  const { placed, put, say, layout } = filling;
  const axis = axisOf(layout.template, block.axis);
  const before = columnsBeforeAxis(block);
  const first = placed.left + before;
  const total = first + axis.columns.length;
  put(placed.body, placed.left, { value: say(block.corner), style: 'header' });
  if (before === 2) put(placed.body, placed.left + 1, { value: say(UNIT), style: 'header' });
  axis.columns.forEach(({ header }, index) => {
    const column = first + index;
    const value =
      'formula' in header ? formulaAt(filling, placed.body, column, header.formula) : say(header);
    put(placed.body, column, { value, style: 'header', format: axis.headerFormat ?? 'text' });
  });
  if (block.total) put(placed.body, total, { value: say(block.total.header), style: 'header' });
  block.lines.forEach((line, index) => {
    const row = placed.body + 1 + index;
    const style = lineStyle(line);
    const label = style === 'computed' ? (line.role === 'detail' ? 'detailLabel' : 'label') : style;
    const note = line.note ? { note: line.note[layout.language] } : {};
    put(row, placed.left, { value: say(line.label), style: label, ...note });
    if (before === 2) {
      const unit = line.unit ? say(line.unit) : '';
      put(row, placed.left + 1, { value: unit, style: style === 'computed' ? 'unit' : style });
    }
    axis.columns.forEach((column, at) => {
      putLineCell(filling, line, column, at, row, first + at, style);
    });
    if (block.total) putTotal(filling, line, row, total, style);
  });
}

const UNIT: Text = { en: 'Unit', ru: 'Единица' };

function lineStyle({ role }: GridLine): Style {
  return role === 'section' || role === 'subtotal' || role === 'total' ? role : 'computed';
}

function putLineCell(
  filling: Filling,
  line: GridLine,
  axisColumn: AxisColumn,
  index: number,
  row: number,
  column: number,
  style: Style,
): void {
  if (line.role === 'section') {
    filling.put(row, column, { value: '', style });
    return;
  }
  const formula = line.formulaIn?.[axisColumn.key] ?? axisColumn.formula ?? line.formula;
  const value = valueIn(line.values, axisColumn.key, index);
  const sample = valueIn(line.sample, axisColumn.key, index);
  const input = formula === undefined ? line.input && (axisColumn.input ?? line.input) : undefined;
  const content = contentValue(filling, row, column, {
    format: line.format,
    ...(value === undefined ? {} : { value }),
    ...(sample === undefined ? {} : { sample }),
    ...(formula === undefined ? {} : { formula }),
  });
  const unsigned = axisColumn.format ?? line.format;
  const format = axisColumn.signed ? signed(unsigned) : unsigned;
  const look = input && style === 'computed' ? 'input' : style;
  filling.put(row, column, { value: content, style: look, format, ...checkOf(input) });
}

function valueIn(values: LineValues | undefined, key: string, index: number): Value | undefined {
  return isInOrder(values) ? values[index] : values?.[key];
}

function isInOrder(values: LineValues | undefined): values is readonly Value[] {
  return Array.isArray(values);
}

function putTotal(
  filling: Filling,
  line: GridLine,
  row: number,
  column: number,
  style: Style,
): void {
  const formula = totalFormula(line);
  const value = formula === null ? '' : formulaAt(filling, row, column, formula);
  const strong = style === 'computed' ? 'subtotal' : style;
  filling.put(row, column, { value, style: strong, format: line.format });
}

function totalFormula({ total, key }: GridLine): string | null {
  if (total === undefined) return null;
  if (total === 'sum') return `IF(COUNT({${key}:all})=0;"";SUM({${key}:all}))`;
  if (total === 'last') return `IF({${key}@last}="";"";{${key}@last})`;
  return total.formula;
}
