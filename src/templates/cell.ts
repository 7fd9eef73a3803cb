import type { Text } from '../language';

/*
 * A template is plain data. Its formulas are written as in Sheets, in the subset every locale reads (`;`
 * between arguments, English function names, no decimals, no braces), except that cells are named:
 *
 *   {price}            in a table: that column in this row; in a grid: that line in this column;
 *                      of a form or of figures: that cell
 *   {price:all}        the whole column, or the whole line over all columns of the axis
 *   {price:column}     the whole column with its header
 *   {price:header}     the header cell of a table's column
 *   {price:first}      its first cell; {price:first3} its first three
 *   {sales:upto}       a grid's line from its first column up to this one
 *   {sales@prev}       the line one column earlier; also @next, @first, @last, @total or a column's key
 *   {@base}            this line in the column `base`
 *   {months}           the header of this column, where `months` is the grid's axis
 *   {leads:label}      the label of a line; {model:labels} all labels of the grid `model`
 *   {owner}            in a grid: the column `owner` before its axis, in this line; {owner@leads} in that line;
 *                      {owner:all} in all lines
 *   {a..b}             from column (or line) a to b; with :all the whole block; {@a..b}: this line, columns a to b
 *   {norm@answered}    a row above a table's header, at the column `answered`
 *   {block.price}      where one name stands in two blocks of a sheet
 *   {drivers!price}    in another sheet of the template
 *   {#status.won}      the word `won` of the list `status`, quoted, in the language of the sheet
 *   {#language}        "en" or "ru", for functions that answer in words
 */
export type Formula = string;

/** How a figure is shown; the writer knows the number formats. */
export type Format =
  | 'text'
  | 'count'
  | 'decimal'
  | 'figure'
  /** Up to 1 a percentage, above it a number: for metrics of which some are shares. */
  | 'metric'
  | 'money'
  | 'percent'
  | 'percent1'
  | 'date'
  | 'month'
  | 'signedCount'
  | 'signedMoney'
  | 'signedPercent1'
  /** Percent points: a formula gives (a-b)*100. */
  | 'points';

/** A word of one of the template's lists. */
export interface Word {
  readonly list: string;
  readonly word: string;
}

/** A date counted from the day of insertion, so that samples never look old. */
export interface FromToday {
  readonly daysFromToday: number;
}

/** A day of a month counted from the month of insertion, the first if no other is said. */
export interface FromThisMonth {
  readonly monthsFromNow: number;
  readonly dayOfMonth?: number;
}

/** A day of the week counted from the week of insertion; weeks begin on Monday. */
export interface OnWeekday {
  readonly weeksFromNow: number;
  readonly weekday: Weekday;
}

export type Weekday =
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** A calendar day, `yyyy-mm-dd`. */
export interface OnDate {
  readonly date: string;
}

/** The same figure in the money of each language's readers. */
export interface LocalNumber {
  readonly en: number;
  readonly ru: number;
}

/** What is written in every case. */
export type PlainValue =
  | number
  | string
  | boolean
  | Text
  | LocalNumber
  | Word
  | FromToday
  | FromThisMonth
  | OnWeekday
  | OnDate;

/** What a record of the template shows with sample data only. */
export interface OnlySample<V extends PlainValue = PlainValue> {
  readonly onlySample: V;
}

/** What a cell is filled with. */
export type Value = PlainValue | OnlySample;

/** What may be typed into a cell; the writer makes it a data validation. */
export type Check =
  | { readonly list: string }
  /** A dropdown of these. */
  | { readonly numbers: readonly number[] }
  | { readonly from: Formula }
  | { readonly between: readonly [number, number] }
  | { readonly atLeast: number }
  | { readonly date: true }
  | { readonly checkbox: true }
  /** What must hold of what is typed, in terms of cells of the same sheet, and what is said where it does not. */
  | { readonly holds: Formula; readonly help: Text };

/** Ways in which a cell may draw the eye. */
export type Look = 'alarm' | 'warn' | 'good' | 'muted' | 'fact' | 'forecast';

/** Colours cells of a block: while a formula holds, or by how large they are. */
export type Mark = FormulaMark | ScaleMark;

interface MarkBase {
  /** Keys of columns, lines or items; left out: the whole block. */
  readonly on?: readonly string[];
  /** In a grid: columns of its axis; left out: all of them. */
  readonly columns?: readonly string[];
}

export interface FormulaMark extends MarkBase {
  /** Names cells of the same sheet only. */
  readonly when: Formula;
  readonly look: Look;
}

/** From the shade of the least to that of the greatest, by way of the middle one. */
export interface ScaleMark extends MarkBase {
  readonly scale: { readonly low: Shade; readonly middle?: Shade; readonly high: Shade };
}

export type Shade = 'white' | 'red' | 'yellow' | 'green' | 'blue';

/** A cell the user fills in, or a computed one. */
export interface Content {
  readonly format: Format;
  /** The user types here: anything, or what the check allows. */
  readonly input?: true | Check;
  /** Written in every case. */
  readonly value?: Value;
  /** Written with sample data only. */
  readonly sample?: Value;
  /** A computed cell; for an input, what it holds until the user types something else. */
  readonly formula?: Formula;
  /** Shown when the pointer rests on the cell. */
  readonly note?: Text;
}

/** A word of a list, for values. */
export function word(list: string, key: string): Word {
  return { list, word: key };
}

/** A day counted from the day of insertion; negative is the past. */
export function daysFromToday(days: number): FromToday {
  return { daysFromToday: days };
}

/** The first day of a month counted from the month of insertion; negative is the past. */
export function monthsFromNow(months: number): FromThisMonth {
  return { monthsFromNow: months };
}

/** A day of the week, so many weeks from that of insertion: `weekday(-3, 'monday')` is the Monday three weeks ago. */
export function weekday(weeks: number, day: Weekday): OnWeekday {
  return { weeksFromNow: weeks, weekday: day };
}

/** A value that a record of the template has with sample data only. */
export function onlySample<V extends PlainValue>(value: V): OnlySample<V> {
  return { onlySample: value };
}
