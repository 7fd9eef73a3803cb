import {
  type FunctionGroup,
  type FunctionOnDemand,
  type SheetFunction,
  type Subject,
} from '../gate/define';
import type { Text } from '../language';
import { activeBaseFunctions } from './active-base';
import { benchmarkFunctions } from './benchmark';
import { bonusWeekFunctions } from './bonus-week';
import { cohortsFunctions } from './cohorts';
import { experimentsFunctions } from './experiments';
import { funnelFunctions } from './funnel';
import { funnelLeversFunctions } from './funnel-levers';
import { funnelPlanFunctions } from './funnel-plan';
import { hiringFunctions } from './hiring';
import { hiringPlanFunctions } from './hiring-plan';
import { kpiFunctions } from './kpi';
import { limitDayFunctions } from './limit-day';
import { payFunctions } from './pay';
import { profitLeversFunctions } from './profit-levers';
import { proportionsFunctions } from './proportions';
import { rfmFunctions } from './rfm';
import { tagImpactFunctions } from './tag-impact';
import { unitEconomicsFunctions } from './unit-economics';

/** The one list of custom functions. */
export const functionGroups: readonly FunctionGroup[] = [
  {
    title: { en: 'Funnel', ru: 'Воронка' },
    subjects: [funnelFunctions, funnelPlanFunctions, funnelLeversFunctions, benchmarkFunctions],
  },
  {
    title: { en: 'Experiments', ru: 'Эксперименты' },
    subjects: [experimentsFunctions, proportionsFunctions],
  },
  {
    title: { en: 'Pay', ru: 'Мотивация' },
    subjects: [payFunctions, bonusWeekFunctions, kpiFunctions],
  },
  { title: { en: 'Hiring', ru: 'Найм' }, subjects: [hiringFunctions, hiringPlanFunctions] },
  {
    title: { en: 'Customers', ru: 'Клиенты' },
    subjects: [rfmFunctions, limitDayFunctions, cohortsFunctions, activeBaseFunctions],
  },
  {
    title: { en: 'Economics', ru: 'Экономика' },
    subjects: [unitEconomicsFunctions, profitLeversFunctions],
  },
  { title: { en: 'Content', ru: 'Контент' }, subjects: [tagImpactFunctions] },
];

/** The function of that name, if there is one. */
export function functionNamed(name: string): SheetFunction | undefined {
  for (const { subjects } of functionGroups)
    for (const subject of subjects) if (hasOwn(subject, name)) return subject[name]?.();
  return undefined;
}

function hasOwn(subject: Subject, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(subject, name);
}

/** A function with its name and the group in which it is listed. */
export interface NamedFunction {
  readonly name: string;
  readonly group: Text;
  readonly definition: SheetFunction;
}

/** Every function, described. */
export function allFunctions(): NamedFunction[] {
  return functionGroups.flatMap((group) => functionsOf(group));
}

/** The functions of a group, described. */
export function functionsOf({ title, subjects }: FunctionGroup): NamedFunction[] {
  const named = ([name, describe]: [string, FunctionOnDemand]): NamedFunction => ({
    name,
    group: title,
    definition: describe(),
  });
  return subjects.flatMap((subject) => Object.entries(subject).map(named));
}
