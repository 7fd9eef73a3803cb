import { IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import { cellOf, cellsOf, spill } from '../../formulas/cells';
import { isDateFormat } from '../../formulas/dates';
import { replaceMethod, type Patch } from './patch';

/** Makes a date plus or less some days a date. */
export const dateArithmetic: Patch = {
  why: 'A date plus some days is a plain number in Univer.',
  apply(univer) {
    const functions = univer.__getInjector().get(IFunctionService);
    for (const name of ['PLUS', 'MINUS']) {
      const executor = functions.getExecutor(name);
      if (!executor) throw new Error(`Univer has no function ${name}`);
      replaceMethod(executor, 'calculate', (calculate) => (...terms: BaseValueObject[]) => {
        const result = calculate.apply(executor, terms) as BaseValueObject;
        const dates = terms.map(datePattern).filter((pattern) => pattern !== null);
        // Between two dates lie days.
        return dates.length === 1 ? asDate(result, dates[0] ?? '') : result;
      });
    }
  },
};

/** The number format of a term if it shows dates; of a block its first number decides. */
function datePattern(term: BaseValueObject): string | null {
  const number = cellsOf(term)
    .flat()
    .find((cell) => cell.isNumber());
  const pattern = number?.getPattern() ?? '';
  return isDateFormat(pattern) ? pattern : null;
}

function asDate(result: BaseValueObject, pattern: string): BaseValueObject {
  return spill(
    cellsOf(result).map((row) =>
      row.map((cell) => (cell.isNumber() ? cellOf(Number(cell.getValue()), pattern) : cell)),
    ),
  );
}
