import type { IStyleData } from '@univerjs/core';
import { formats } from './block-formats';
import { partial } from './partial';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const styles = new WeakMap<TextStyle, IStyleData>();

/** Google's builder of text styles. */
export function newTextStyle(): Builder {
  const wish: IStyleData = {};
  const chain = (change: IStyleData): Builder => {
    Object.assign(wish, change);
    return builder;
  };
  const builder: Builder = partial<Builder>('TextStyleBuilder', {
    build() {
      const style = partial<TextStyle>('TextStyle', {});
      styles.set(style, { ...wish });
      return style;
    },
    setBold: (bold) => chain(formats.fontWeight(bold ? 'bold' : 'normal')),
    setFontSize: (size) => chain(formats.fontSize(size)),
    setForegroundColor: (color: string | null) => chain(formats.fontColor(color)),
    setItalic: (italic) => chain(formats.fontStyle(italic ? 'italic' : 'normal')),
  });
  return builder;
}

/** One of Google's text styles for what a cell of Univer looks like. */
export function textStyleOf(look: IStyleData | null): TextStyle {
  const style = partial<TextStyle>('TextStyle', {});
  const { cl = null, fs = null, bl = null, it = null } = look ?? {};
  styles.set(style, { cl, fs, bl, it } as IStyleData);
  return style;
}

/** Univer's style for one of Google's text styles; null changes nothing. */
export function textStyleData(style: TextStyle | null): IStyleData {
  if (style === null) return {};
  const data = styles.get(style);
  if (!data) throw new Error('this text style is not of the preview');
  return data;
}
