import type { IStyleData } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import { formats } from './block-formats';
import { cellData } from './cell-data';
import { createFilter } from './filter';
import { setNotes } from './notes';
import { mergeAcross } from './spans';
import { textStyleData } from './text-style';
import { applyValidations } from './validation';
import type { Workbook } from './workbook';
import { writeStyles } from './write-styles';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Google's Range can be told; each answer is the range itself, for the next thing. */
export function rangeWriters(book: Workbook, facade: FRange, range: () => Range): Partial<Range> {
  const size = { rows: facade.getHeight(), columns: facade.getWidth() };

  const fill = <Value>(value: Value): Value[][] =>
    Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, () => value));

  const writing =
    <Value>(write: (block: readonly (readonly Value[])[]) => void) =>
    (block: readonly (readonly Value[])[]): Range => {
      write(sized(block, size));
      return range();
    };

  const painting = <Value>(style: (value: Value) => IStyleData): ((block: Value[][]) => Range) =>
    writing<Value>((block) =>
      writeStyles(
        book,
        facade,
        block.map((row) => row.map(style)),
      ),
    );

  const setValues = writing<unknown>((block) =>
    facade.setValues(block.map((row) => row.map((value) => cellData(value, book.timeZone)))),
  );

  return {
    createFilter: () => createFilter(book, facade),
    mergeAcross() {
      mergeAcross(book, facade);
      return range();
    },
    setBackgrounds: painting(formats.background),
    setDataValidations: writing((rules) => applyValidations(book, facade, rules)),
    setFormula: (formula) => setValues(fill(formula.startsWith('=') ? formula : `=${formula}`)),
    setHorizontalAlignments: painting(formats.horizontalAlignment),
    setNotes: writing((notes) => setNotes(book, facade, notes)),
    setNumberFormats: painting(formats.numberFormat),
    setTextStyles: painting(textStyleData),
    setValue: (value) => setValues(fill(value)),
    setValues,
    setVerticalAlignment: (name) => painting(formats.verticalAlignment)(fill(name)),
    setWraps: painting(formats.wrap),
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The block itself when it has the size of the range; Google refuses any other. */
function sized<Value>(
  block: readonly (readonly Value[])[],
  { rows, columns }: Size,
): readonly (readonly Value[])[] {
  if (block.length !== rows) {
    throw new Error(`The data has ${block.length} rows but the range has ${rows}.`);
  }
  const odd = block.find((row) => row.length !== columns);
  if (odd) throw new Error(`The data has ${odd.length} columns but the range has ${columns}.`);
  return block;
}
