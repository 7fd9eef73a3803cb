import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
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
  ['normal', VerticalAlign.UNSPECIFIED],
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

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function known<Value>(names: ReadonlyMap<string, Value>, what: string, name: string | null): Value {
  const value = names.get(name ?? 'normal');
  if (value === undefined) throw new Error(`not in the preview: ${what} ${name}`);
  return value;
}
