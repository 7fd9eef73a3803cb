import type { Language } from '../language';
import { currencyOf } from '../writer/currency';
import { appearance } from '../writer/look';
import { numberFormat } from '../writer/number-formats';
import { BOLD_LETTER_WIDTH, heightOf, linesIn } from '../writer/row-heights';
import type { TextStyle } from '../writer/steps';
import { createBuilders } from './builders';
import type { NewCell, Part } from './function-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Target {
  readonly part: Part;
  readonly range: Range;
  /** The cell or the cells of the range that get a value; null where a formula elsewhere fills them all. */
  readonly filled: Range | null;
  /** Puts the looks back that the range had. */
  readonly restore: () => void;
}

/** Writes cells that were blank: all of them, or, when a call fails, none. */
export function writeParts(sheet: Sheet, parts: readonly Part[], language: Language): void {
  const targets = parts.map((part) => targetOf(sheet, part));
  try {
    for (const target of targets) write(target, language);
    SpreadsheetApp.flush();
  } catch (failure) {
    for (const target of targets) takeBack(target);
    throw failure;
  }
  for (const part of parts) makeHighEnough(sheet, part);
}

/** A row of wrapped headers that a formula gives does not find its height by itself. */
function makeHighEnough(sheet: Sheet, { row, column, headers }: Part): void {
  if (!headers) return;
  try {
    const lines = headers.map((words, index) =>
      linesIn(words, sheet.getColumnWidth(column + index) - CELL_PADDING, BOLD_LETTER_WIDTH),
    );
    const height = heightOf(Math.max(...lines));
    if (sheet.getRowHeight(row) < height) sheet.setRowHeights(row, 1, height);
  } catch {
    // Everything is written; a header that is cut is no reason to take it back.
  }
}

const CELL_PADDING = 6;

function targetOf(sheet: Sheet, part: Part): Target {
  const { row, column, cells } = part;
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
  const isWhole = cells.flat().every(({ value }) => value !== null);
  const first = isWhole ? range : sheet.getRange(row, column);
  const isFilled = isWhole || cells[0]?.[0]?.value !== null;
  return {
    part,
    range,
    filled: isFilled ? first : null,
    restore: restoring(range, isStyled(part)),
  };
}

function isStyled({ cells }: Part): boolean {
  return cells[0]?.[0]?.style !== null;
}

function restoring(range: Range, isToBeStyled: boolean): () => void {
  const formats = range.getNumberFormats();
  const backgrounds = isToBeStyled ? range.getBackgrounds() : null;
  const styles = isToBeStyled ? range.getTextStyles() : null;
  const wraps = isToBeStyled ? range.getWraps() : null;
  return () => {
    range.setNumberFormats(formats);
    if (backgrounds) range.setBackgrounds(backgrounds);
    if (styles) range.setTextStyles(styles);
    if (wraps) range.setWraps(wraps);
  };
}

function write({ part, range, filled }: Target, language: Language): void {
  const { cells } = part;
  if (filled) filled.setValues(valuesOf(part));
  range.setNumberFormats(
    each(cells, ({ format }) => numberFormat(format, { language, currency: currencyOf(language) })),
  );
  if (!isStyled(part)) return;
  const looks = each(cells, ({ style }) => appearance(style ?? 'plain'));
  range.setBackgrounds(each(looks, ({ background }) => background) as string[][]);
  range.setTextStyles(createBuilders([]).textStyles(each(looks, ({ text }): TextStyle => text)));
  range.setWraps(each(looks, ({ wrap }) => wrap ?? false));
}

function valuesOf({ cells }: Part): unknown[][] {
  const values = each(cells, ({ value }: NewCell) => value);
  return values.flat().includes(null) ? [[values[0]?.[0]]] : values;
}

/** Sheets may be out of order altogether: what cannot be taken back must not hide why. */
function takeBack({ part, filled, restore }: Target): void {
  try {
    if (filled) filled.setValues(each(valuesOf(part) as [], () => ''));
    restore();
  } catch {
    return;
  }
}

function each<From, To>(rows: readonly (readonly From[])[], make: (from: From) => To): To[][] {
  return rows.map((row) => row.map(make));
}
