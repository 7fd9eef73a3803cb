import type { Text } from '../language';
import * as content from './content';
import * as customers from './customers';
import type { FunctionOnDemand, SheetFunction } from './define';
import * as economics from './economics';
import * as experiments from './experiments';
import * as funnel from './funnel';
import * as hiring from './hiring';
import * as pay from './pay';

/** Functions that answer questions of one subject; an export's name is the formula's name. */
export interface FunctionGroup {
  readonly title: Text;
  readonly functions: Readonly<Record<string, FunctionOnDemand>>;
}

/** The one list of custom functions. */
export const functionGroups: readonly FunctionGroup[] = [
  { title: { en: 'Funnel', ru: 'Воронка' }, functions: funnel },
  { title: { en: 'Experiments', ru: 'Эксперименты' }, functions: experiments },
  { title: { en: 'Pay', ru: 'Мотивация' }, functions: pay },
  { title: { en: 'Hiring', ru: 'Найм' }, functions: hiring },
  { title: { en: 'Customers', ru: 'Клиенты' }, functions: customers },
  { title: { en: 'Economics', ru: 'Экономика' }, functions: economics },
  { title: { en: 'Content', ru: 'Контент' }, functions: content },
];

/** The function of that name, if there is one. */
export function functionNamed(name: string): SheetFunction | undefined {
  const group = functionGroups.find(({ functions }) => Object.keys(functions).includes(name));
  return group?.functions[name]?.();
}

/** Every function with its name and its group. */
export function allFunctions(): { name: string; group: Text; definition: SheetFunction }[] {
  return functionGroups.flatMap(({ title, functions }) =>
    Object.entries(functions).map(([name, describe]) => ({
      name,
      group: title,
      definition: describe(),
    })),
  );
}
