import type { Language } from '../language';
import type {
  CallBoard,
  FormulaBoard,
  TableBlock,
  TableColumn,
  Template,
} from '../templates/define';
import { currencyOf } from '../writer/currency';
import type { CellValue } from '../writer/steps';
import { cellValue } from '../writer/values';
import { storedTemplate } from './library';

/** The example of a function as the template of all examples shows it: data, and an answer that reads them. */
export interface FunctionExample {
  readonly template: Template;
  readonly data: TableBlock;
  readonly answer: CallBoard | FormulaBoard;
}

/** What the example passes for one parameter: columns of its data and how many rows of them; null where nothing. */
export type ExampleArgument = {
  readonly first: string;
  readonly last: string;
  readonly rows: number;
} | null;

/** The example of the function of that name, from the library. */
export function storedExample(name: string): FunctionExample | null {
  const template = storedTemplate('examples');
  return template && exampleIn(template, name);
}

/** The example of the function of that name in the template of all examples. */
export function exampleIn(template: Template, name: string): FunctionExample | null {
  const blocks = template.sheets.flatMap((sheet) => sheet.blocks);
  const data = blocks.find(({ key }) => key === `${name}_data`);
  const answer = blocks.find(({ key }) => key === `${name}_answer`);
  if (data?.kind !== 'table' || answer?.kind !== 'board' || 'of' in answer) return null;
  return { template, data, answer };
}

/** The formula of the example with another call of the function in it. */
export function withCall({ answer }: FunctionExample, call: string): string {
  return 'call' in answer ? call : answer.formula.replace(CALL, () => call);
}

/** What the example passes, by the number of the parameter. */
export function exampleArguments({ answer }: FunctionExample): ExampleArgument[] {
  const [, given = ''] = CALL.exec('call' in answer ? answer.call : answer.formula) ?? [];
  return given.split(';').map(exampleArgument);
}

/** Only the functions of the add-on have names of several words. */
const CALL = /\b[A-Z]+(?:_[A-Z]+)+\(([^()]*)\)/;

const REFERENCE = /^\{\w+\.(d\d+)(?:\.\.(d\d+))?:first(\d*)\}$/;

function exampleArgument(written: string): ExampleArgument {
  const [, first, last = first, rows = ''] = REFERENCE.exec(written) ?? [];
  return first === undefined || last === undefined
    ? null
    : { first, last, rows: Number(rows || 1) };
}

/** What stands in a column of the example's data, in words of that language; blank cells are "". */
export function exampleCells(
  { template, data }: FunctionExample,
  { key }: TableColumn,
  language: Language,
  today: string,
): CellValue[] {
  const outline = {
    template,
    language,
    currency: currencyOf(language),
    mistakes: new Set<string>(),
    formulas: [],
  };
  return (data.content ?? []).map((row) => {
    const value = row[key];
    return typeof value === 'object' && 'onlySample' in value
      ? ''
      : value === undefined
        ? ''
        : cellValue(value, outline, today, [data.key]);
  });
}
