import type { SheetAnswer, SheetCell } from '../functions/calculate';
import { IN_RUSSIAN } from '../examples/in-russian';
import type { Example, ExampleArgument, ExampleCell, SheetFunction } from '../gate/define';
import { exampleAnswer } from '../gate/example-formulas';
import { isDate } from '../google-sheets/values';
import type { Language } from '../language';
import { exampleIn } from '../sheets/function-example';
import type { ShownResult } from '../sheets/protocol';
import { allTemplates } from '../templates/all';
import type { BoardColumn } from '../templates/define';

/** What an example of a function gives, as a person reads it. */
export function shownResult(
  name: string,
  definition: SheetFunction,
  example: Example,
  language: Language,
): ShownResult {
  const { gives } = definition;
  const cells = inRows(exampleAnswer(name, definition, example, language));
  const columns = columnsOf(name);
  const shown = (row: readonly SheetCell[], index: number): string[] =>
    row.map((cell, column) => {
      const isHeader = gives.kind === 'table' && index === 0;
      const unit = isHeader ? 'none' : unitOf(columns[Math.min(column, columns.length - 1)]);
      return shownCell(cell, unit, language);
    });
  const [first = [], ...rest] = cells.map(shown);
  switch (gives.kind) {
    case 'table':
      return { header: first, rows: rest };
    case 'row':
      return { header: gives.titles.map((title) => title[language]), rows: [first, ...rest] };
    case 'cell':
    case 'line':
      return { text: [first, ...rest].flat().map(blankAs(BLANK[language])).join(' · ') };
    default:
      return gives satisfies never;
  }
}

const BLANK = { en: 'blank', ru: 'пусто' };

function blankAs(word: string): (text: string) => string {
  return (text) => text || word;
}

/** The columns of the function's answer in its example. */
function columnsOf(name: string): readonly BoardColumn[] {
  const examples = allTemplates().find(({ id }) => id === 'examples');
  return (examples && exampleIn(examples, name)?.answer.columns) ?? [];
}

type Unit = 'none' | 'percent' | 'points';

function unitOf(column: BoardColumn | undefined): Unit {
  if (column?.header.en.endsWith(', pp')) return 'points';
  return column?.format.startsWith('percent') ? 'percent' : 'none';
}

function shownCell(cell: SheetCell, unit: Unit, language: Language): string {
  if (isDate(cell)) return shownDate(cell, language);
  if (typeof cell === 'boolean') return (cell ? TRUE : FALSE)[language];
  if (typeof cell !== 'number') return cell;
  if (unit === 'none') return shownNumber(cell, 4, language);
  return `${shownNumber(cell * 100, 1, language)}${UNITS[unit][language]}`;
}

const UNITS = {
  percent: { en: '%', ru: '\u00a0%' },
  points: { en: '\u00a0pp', ru: '\u00a0п.п.' },
} as const;
const TRUE = { en: 'TRUE', ru: 'ИСТИНА' };
const FALSE = { en: 'FALSE', ru: 'ЛОЖЬ' };

/** An example with its names and labels in that language; option words are English everywhere. */
export function translatedExample(example: Example, language: Language): Example {
  return language === 'en' ? example : { ...example, args: example.args.map(inRussian) };
}

function inRussian(argument: ExampleArgument): ExampleArgument {
  const translated = (cell: ExampleCell): ExampleCell =>
    typeof cell === 'string' ? (IN_RUSSIAN[cell] ?? cell) : cell;
  return Array.isArray(argument)
    ? (argument as ExampleCell[][]).map((row) => row.map(translated))
    : translated(argument as ExampleCell);
}

function shownNumber(value: number, decimals: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: decimals }).replace('-', '−');
}

function shownDate(date: Date, language: Language): string {
  const options = language === 'ru' ? NUMERIC : WORDED;
  return date.toLocaleDateString(language === 'ru' ? 'ru' : 'en-GB', options);
}

const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
const WORDED = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

function inRows(answer: SheetAnswer): SheetCell[][] {
  return Array.isArray(answer) ? answer : [[answer]];
}
