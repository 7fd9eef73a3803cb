import { isoOf } from '../domain/days';
import { DAY_MS } from '../google-sheets/serial-days';
import { isDate } from '../google-sheets/values';
import type { Language } from '../language';
import { type SheetAnswer, type SheetCell, calculated } from './call';
import type { Example, ExampleArgument, ExampleCell, SheetFunction } from './define';

/** `ICE_SCORE(impact; confidence; ease; [method])` */
export function syntaxOf(name: string, { parameters }: SheetFunction): string {
  const names = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name));
  return `${name}(${names.join('; ')})`;
}

/** The example as a formula that any locale reads: `;` between arguments, no decimals, no braces. */
export function formulaOf(name: string, { args }: Example): string {
  return `=${name}(${args.map(argumentFormula).join(';')})`;
}

/** What the example gives in a spreadsheet of that language, whose time zone is UTC. */
export function exampleAnswer(
  name: string,
  definition: SheetFunction,
  { args }: Example,
  language: Language,
): SheetAnswer {
  const spreadsheet = { locale: () => language, timeZone: () => 'UTC' };
  return calculated(name, definition, args.map(sheetArgument), spreadsheet);
}

/** What the example gives, as a person reads it: rows separated by " · ", cells by commas. */
export function resultOf(
  name: string,
  definition: SheetFunction,
  example: Example,
  language: Language,
): string {
  const result = exampleAnswer(name, definition, example, language);
  const shown = (cell: SheetCell): string => shownCell(cell, language);
  if (!isGrid(result)) return shown(result);
  const separator = language === 'ru' ? '; ' : ', ';
  return result.map((row) => row.map(shown).join(separator)).join(' · ');
}

function argumentFormula(argument: ExampleArgument): string {
  if (!isGrid(argument)) return cellFormula(argument);
  const rows = argument.map((row) => called('HSTACK', row.map(cellFormula)));
  return called('VSTACK', rows);
}

function called(name: string, parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `${name}(${parts.join(';')})`;
}

function cellFormula(cell: ExampleCell): string {
  if (typeof cell === 'string') return cell === '' ? '' : `"${cell.replace(/"/g, '""')}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE()' : 'FALSE()';
  if (typeof cell === 'number') return numberFormula(cell);
  const [year, month, day] = isoOf(cell.day).split('-').map(Number);
  return `DATE(${year};${month};${day})`;
}

/** 0.05 as 5%, 3.3 as 33/10: decimal points differ between locales, these do not. */
function numberFormula(value: number): string {
  if (Number.isInteger(value)) return String(value);
  for (let scale = 10; scale <= 1e9; scale *= 10) {
    const whole = Math.round(value * scale);
    if (Math.abs(whole / scale - value) > 1e-12) continue;
    if (scale === 10 && Math.abs(value) < 1) return `${whole * 10}%`;
    return scale === 100 && Math.abs(value) < 1 ? `${whole}%` : `${whole}/${scale}`;
  }
  throw new Error(`${value} has too many decimals for an example`);
}

function shownCell(cell: SheetCell, language: Language): string {
  if (cell === '') return language === 'ru' ? 'пусто' : 'blank';
  if (isDate(cell)) return isoOf(cell.getTime() / DAY_MS);
  if (typeof cell !== 'number') return String(cell);
  const short = String(Number(cell.toFixed(6)));
  return language === 'ru' ? short.replace('.', ',') : short;
}

/** An example's argument as Sheets would pass it to a spreadsheet in UTC. */
function sheetArgument(argument: ExampleArgument): SheetAnswer {
  const cell = (value: ExampleCell): SheetCell =>
    typeof value === 'object' ? new Date(value.day * DAY_MS) : value;
  return isGrid(argument) ? argument.map((row) => row.map(cell)) : cell(argument);
}

function isGrid<T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}
