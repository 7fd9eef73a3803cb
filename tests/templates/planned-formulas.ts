import type { Plan } from '../../src/writer/steps';
import { stepsOf } from '../writer/template';

/** The formulas in the cells of a plan. */
export function cellFormulas(plan: Plan): string[] {
  return plan.sheets.flatMap(({ name }) =>
    stepsOf(plan, name, 'values').flatMap(({ values }) =>
      values
        .flat()
        .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('=')),
    ),
  );
}

/** Every number a formula spells out; texts and names of sheets are not looked at. */
export function numbers(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
  return [...bare.matchAll(/(?<![\w$.])\d+(?:\.\d+)?%?(?![\w.])/g)].map(([text]) => text);
}
