import type { Text } from '../language';
import type { Check, ColumnSetting, Content, Format } from '../templates/define';
import type { PlacedBlock } from './layout';
import { type Layout, resolved } from './references';
import type { CellValue } from './steps';
import type { Style } from './theme';
import { cellValue } from './values';

/** One cell of a sheet before it is split into whole blocks. */
export interface PlannedCell {
  readonly value: CellValue;
  readonly style: Style;
  readonly format?: Format;
  readonly check?: Check;
  readonly note?: string;
  readonly setting?: ColumnSetting;
}

export interface FillOptions {
  readonly sampleData: boolean;
  /** `yyyy-mm-dd`, the day samples are counted from. */
  readonly today: string;
}

/** Puts a cell at a row and column, counted from 1. */
export type Put = (row: number, column: number, cell: PlannedCell) => void;

/** What filling a block needs. */
export interface Filling {
  readonly layout: Layout;
  readonly options: FillOptions;
  readonly sheet: string;
  readonly placed: PlacedBlock;
  readonly put: Put;
  say(text: Text): string;
}

/** A cell by its content: the sample, else the value, else the formula, else empty. */
export function putContent(
  filling: Filling,
  row: number,
  column: number,
  content: Content,
  setting: ColumnSetting = {},
  inputStyle: Style = 'input',
): void {
  const { format, input, note } = content;
  filling.put(row, column, {
    value: contentValue(filling, row, column, content),
    style: input ? inputStyle : 'computed',
    format,
    ...checkOf(input),
    setting,
    ...(note ? { note: note[filling.layout.language] } : {}),
  });
}

/** What a cell holds. */
export function contentValue(
  filling: Filling,
  row: number,
  column: number,
  content: Content,
): CellValue {
  const { sample, value, formula } = content;
  const { sampleData, today } = filling.options;
  const given = sampleData && sample !== undefined ? sample : value;
  if (given !== undefined) return cellValue(given, filling.layout, today);
  return formula === undefined ? '' : formulaAt(filling, row, column, formula);
}

/** The check of an input that has one. */
export function checkOf(input: true | Check | undefined): { check?: Check } {
  return input === undefined || input === true ? {} : { check: input };
}

/** A template's formula as the cell at that place holds it. */
export function formulaAt(filling: Filling, row: number, column: number, formula: string): string {
  const { layout, sheet, placed } = filling;
  return `=${resolved(formula, layout, { sheet, placed, row, column })}`;
}
