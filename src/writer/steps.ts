/**
 * A cell as it is written: a formula begins with `=`, a date is its serial number. A formula that links to a sheet
 * holds `«sheet:KEY»` where the number of that sheet belongs, which nobody knows before the sheet is there.
 */
export type CellValue = string | number | boolean;

/** What may be typed into a cell. */
export type Rule =
  | { readonly allow: 'list'; readonly values: readonly string[]; readonly help: string }
  | {
      readonly allow: 'range';
      /** With its sheet's name. */ readonly range: string;
      readonly help: string;
    }
  | {
      readonly allow: 'between';
      readonly low: number;
      readonly high: number;
      readonly help: string;
    }
  | { readonly allow: 'at least'; readonly low: number; readonly help: string }
  | { readonly allow: 'date'; readonly help: string }
  | { readonly allow: 'formula'; readonly formula: string; readonly help: string }
  | { readonly allow: 'checkbox' };

export interface TextStyle {
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}

/** Colours the cells of a range. */
export type ConditionalFormat = FormulaFormat | ScaleFormat;

/** While a formula, relative to the range's first cell, holds. */
export interface FormulaFormat {
  readonly range: string;
  readonly formula: string;
  readonly background: string;
  readonly color: string;
}

/** By how large they are: from the colour of the least to that of the greatest. */
export interface ScaleFormat {
  readonly range: string;
  readonly scale: { readonly low: string; readonly middle?: string; readonly high: string };
}

export type Alignment = 'left' | 'center' | 'right';

export interface Chart {
  readonly type: 'column' | 'stacked' | 'stackedBar' | 'line' | 'bar' | 'combo';
  readonly title: string;
  /** With its sheet's name. */
  readonly range: { readonly sheet: string; readonly a1: string };
  /** Series by number from 0: in a combo chart those drawn as lines. */
  readonly asLines: readonly number[];
  /** Those that only hold others up: drawn without a colour, not named in the legend. */
  readonly invisible: readonly number[];
  readonly colors: readonly string[];
  readonly format: string;
  readonly unit: string;
  /** A second axis of values and the series measured by it. */
  readonly right: {
    readonly series: readonly number[];
    readonly format: string;
    readonly unit: string;
  } | null;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** One thing to do to a sheet; whole blocks start at A1 and cover the sheet. */
export type Step =
  | { readonly do: 'values'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly do: 'number formats'; readonly formats: readonly (readonly string[])[] }
  | { readonly do: 'backgrounds'; readonly colors: readonly (readonly (string | null)[])[] }
  | { readonly do: 'text styles'; readonly styles: readonly (readonly TextStyle[])[] }
  | { readonly do: 'alignments'; readonly alignments: readonly (readonly (Alignment | null)[])[] }
  /** All cells from top to bottom in the middle. */
  | { readonly do: 'middle' }
  | { readonly do: 'wraps'; readonly wraps: readonly (readonly boolean[])[] }
  | { readonly do: 'rules'; readonly rules: readonly (readonly (Rule | null)[])[] }
  | { readonly do: 'notes'; readonly notes: readonly (readonly string[])[] }
  | {
      readonly do: 'column widths';
      readonly from: number;
      readonly count: number;
      readonly width: number;
    }
  | {
      readonly do: 'row heights';
      readonly from: number;
      readonly count: number;
      readonly height: number;
    }
  | { readonly do: 'merge'; readonly areas: readonly Area[] }
  | { readonly do: 'hide columns'; readonly from: number; readonly count: number }
  | { readonly do: 'hide' }
  | { readonly do: 'tab color'; readonly color: string }
  | { readonly do: 'filter'; readonly area: Area }
  | {
      readonly do: 'protect';
      /** Where one types; whoever changes any other cell of the sheet is asked first, nobody is refused. */
      readonly areas: readonly Area[];
      /** What the protection is called. */
      readonly warning: string;
    }
  | { readonly do: 'freeze'; readonly rows: number; readonly columns: number }
  | { readonly do: 'hide gridlines' }
  | { readonly do: 'conditional formats'; readonly formats: readonly ConditionalFormat[] };

/** Rows and columns, counted from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  /** Null: to the end of the sheet. */
  readonly bottom: number | null;
  readonly right: number;
}

/** One sheet of a plan. */
export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Cells that formulas fill beyond their own cell. */
  readonly spills: readonly Area[];
  readonly steps: readonly Step[];
  /** To be drawn when all sheets are written, for they may show another sheet. */
  readonly charts: readonly Chart[];
}

/** A template ready to be written. All its sheets have to be there before the steps of any: formulas name them. */
export interface Plan {
  readonly title: string;
  readonly sheets: readonly PlannedSheet[];
}
