import type { IStyleData } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import { dateOfSerial, isDateFormat } from '../formulas/dates';
import { borderOf, formats } from './block-formats';
import { calculatedValues, numberFormats } from './calculated';
import { cellData } from './cell-data';
import type { Desk } from './desk';
import { setNotes } from './notes';
import { remember } from './range-facade';
import { strict } from './strict';
import { textStyleData } from './text-style';
import { applyValidations } from './validation';
import { writeStyles } from './write-styles';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's Range over Univer's. */
export function rangeOf(desk: Desk, sheet: Sheet, facade: FRange): Range {
  const rows = facade.getHeight();
  const columns = facade.getWidth();

  const fill = <Value>(value: Value): Value[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

  const paint = (styles: readonly (readonly IStyleData[])[]): Range => {
    writeStyles(desk, facade, styles);
    return range;
  };

  const format =
    <Value>(style: (value: Value) => IStyleData) =>
    (block: readonly (readonly Value[])[]): Range =>
      paint(sized(block, rows, columns).map((row) => row.map(style)));

  const values = (): unknown[][] => {
    const patterns = numberFormats(desk, facade);
    return calculatedValues(desk, facade).map((row, rowIndex) =>
      row.map((value, columnIndex) => {
        const isDate = isDateFormat(patterns[rowIndex]?.[columnIndex] ?? '');
        return isDate && typeof value === 'number' ? dateOfSerial(value, desk.timeZone) : value;
      }),
    );
  };

  const setValues = (block: readonly (readonly unknown[])[]): Range => {
    facade.setValues(
      sized(block, rows, columns).map((row) => row.map((value) => cellData(value, desk.timeZone))),
    );
    return range;
  };

  const setBorder: Range['setBorder'] = (
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    line: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ) => {
    const sides = { top, left, bottom, right, vertical, horizontal };
    return paint(
      fill(0).map((cells, row) =>
        cells.map((_, column) => {
          const cell = { row, column, rows, columns };
          return borderOf(sides, cell, color ?? '#000000', String(line ?? 'SOLID'));
        }),
      ),
    );
  };

  const range: Range = strict<Range>('Range', {
    getA1Notation: () => facade.getA1Notation(),
    getColumn: () => facade.getColumn() + 1,
    getDisplayValues: () => facade.getDisplayValues(),
    getFormula: () => facade.getFormulas()[0]?.[0] ?? '',
    getFormulas: () => facade.getFormulas(),
    getNumColumns: () => columns,
    getNumRows: () => rows,
    getRow: () => facade.getRow() + 1,
    getSheet: () => sheet,
    getValue: () => values()[0]?.[0],
    getValues: values,
    isBlank: () => calculatedValues(desk, facade).every((row) => row.every((cell) => cell === '')),

    activate() {
      sheet.activate();
      facade.activate();
      return range;
    },
    clearContent: () => setValues(fill('')),
    // The preview has no filter menu, and what is filtered by nothing is shown whole.
    createFilter: () => strict<GoogleAppsScript.Spreadsheet.Filter>('Filter', {}),
    merge() {
      facade.merge();
      return range;
    },
    setBackgrounds: format(formats.background),
    setBorder,
    setDataValidations(rules) {
      applyValidations(desk, facade, sized(rules, rows, columns));
      return range;
    },
    setFontColors: format(formats.fontColor),
    setFontSizes: format(formats.fontSize),
    setFontStyles: format(formats.fontStyle),
    setFontWeights: format(formats.fontWeight),
    setFormula: (formula) => setValues(fill(formula.startsWith('=') ? formula : `=${formula}`)),
    setHorizontalAlignments: format(formats.horizontalAlignment),
    setNotes(notes) {
      setNotes(desk, facade, sized(notes, rows, columns));
      return range;
    },
    setNumberFormats: format(formats.numberFormat),
    setTextStyles: format(textStyleData),
    setValue: (value) => setValues(fill(value)),
    setValues,
    setVerticalAlignment: (name) => format(formats.verticalAlignment)(fill(name)),
    setVerticalAlignments: format(formats.verticalAlignment),
    setWraps: format(formats.wrap),
  });
  remember(range, facade);
  return range;
}

/** The block itself when it has the size of the range; Google refuses any other. */
function sized<Value>(
  block: readonly (readonly Value[])[],
  rows: number,
  columns: number,
): readonly (readonly Value[])[] {
  if (block.length !== rows) {
    throw new Error(`The data has ${block.length} rows but the range has ${rows}.`);
  }
  const odd = block.find((row) => row.length !== columns);
  if (odd) throw new Error(`The data has ${odd.length} columns but the range has ${columns}.`);
  return block;
}
