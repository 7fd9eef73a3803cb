import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';

type Format<Value> = (value: Value) => IStyleData;

const horizontal = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['normal', HorizontalAlign.UNSPECIFIED],
]);

const vertical = new Map([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);

/** Google's formats of one cell as Univer's style; null takes the format away. */
export const formats = {
  background: (color) => ({ bg: color === null ? null : { rgb: color } }),
  fontColor: (color) => ({ cl: color === null ? null : { rgb: color } }),
  fontSize: (size) => ({ fs: size }),
  fontStyle: (style) => ({ it: flag(style === 'italic') }),
  fontWeight: (weight) => ({ bl: flag(weight === 'bold') }),
  horizontalAlignment: (name) => ({ ht: known(horizontal, 'alignment', name) }),
  numberFormat: (pattern) => ({ n: { pattern } }),
  verticalAlignment: (name) => ({ vt: known(vertical, 'alignment', name) }),
  wrap: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
} satisfies {
  background: Format<string | null>;
  fontColor: Format<string | null>;
  fontSize: Format<number>;
  fontStyle: Format<string | null>;
  fontWeight: Format<string | null>;
  horizontalAlignment: Format<string | null>;
  numberFormat: Format<string>;
  verticalAlignment: Format<string | null>;
  wrap: Format<boolean>;
};

/** Which sides of a block get a line: true draws, false clears, null leaves. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

const lines = new Map<string, BorderStyleTypes>([
  ['DOTTED', BorderStyleTypes.DOTTED],
  ['DASHED', BorderStyleTypes.DASHED],
  ['SOLID', BorderStyleTypes.THIN],
  ['SOLID_MEDIUM', BorderStyleTypes.MEDIUM],
  ['SOLID_THICK', BorderStyleTypes.THICK],
  ['DOUBLE', BorderStyleTypes.DOUBLE],
]);

/** The border of the cell in `row`, `column` of a block of `rows` × `columns`. */
export function borderOf(
  sides: BorderSides,
  cell: { row: number; column: number; rows: number; columns: number },
  color: string,
  line: string,
): IStyleData {
  const style = { s: known(lines, 'border style', line), cl: { rgb: color } };
  const border: IBorderData = {};
  const set = (side: 't' | 'l' | 'b' | 'r', drawn: boolean | null): void => {
    if (drawn !== null) border[side] = drawn ? style : null;
  };
  set('t', cell.row === 0 ? sides.top : sides.horizontal);
  set('l', cell.column === 0 ? sides.left : sides.vertical);
  set('b', cell.row === cell.rows - 1 ? sides.bottom : sides.horizontal);
  set('r', cell.column === cell.columns - 1 ? sides.right : sides.vertical);
  return { bd: border };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function known<Value>(names: ReadonlyMap<string, Value>, what: string, name: string | null): Value {
  const value = names.get(name ?? 'normal');
  if (value === undefined) throw new Error(`not in the preview: ${what} ${name}`);
  return value;
}
