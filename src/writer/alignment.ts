import type { Axis, AxisColumn, ColumnSetting, Format, GridBlock } from '../templates/define';
import type { Alignment } from './steps';

/** A header stands as what is below it does: words on the left, figures on the right. */
export function headerAlignment({
  align,
  format,
}: Pick<ColumnSetting, 'align'> & { readonly format: Format }): Alignment {
  return align ?? (format === 'text' ? 'left' : 'right');
}

/** A column of a grid holds figures as soon as one of its lines does. */
export function axisAlignment(column: AxisColumn, { lines }: Pick<GridBlock, 'lines'>): Alignment {
  const formats = lines.filter(({ role }) => role !== 'section').map(({ format }) => format);
  const format = column.format ?? formats.find((each) => each !== 'text') ?? 'text';
  return headerAlignment({ ...column, format });
}

/** The total of a grid stands as its last column. */
export function totalAlignment({ columns }: Axis, block: Pick<GridBlock, 'lines'>): Alignment {
  const last = columns[columns.length - 1];
  return last ? axisAlignment(last, block) : 'right';
}
