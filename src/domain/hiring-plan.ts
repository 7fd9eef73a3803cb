import type { Text } from '../language';
import { type Day, monthStart, nextMonthStart } from './days';
import { Refusal } from './refusal';
import { reaches } from './tolerance';

/** The starting point of the hiring plan. */
export interface HiringDemand {
  /** Any day in each of consecutive months. */
  readonly months: readonly Day[];
  /** Reps needed in each month. */
  readonly needed: readonly number[];
  /** Reps ready today, in the month before the first one. */
  readonly current: number;
  /** How many hires can become ready in a month. */
  readonly capacity: number;
  /** Share of the ready reps who leave from one month to the next. */
  readonly attrition: number;
  /** Days from opening a vacancy to a rep at full conversion. */
  readonly leadDays: number;
}

/** One month of the plan. */
export interface HiringMonth {
  readonly month: Day;
  readonly needed: number;
  readonly ready: number;
  readonly hires: number;
  /** The last day to open the vacancies of the month's hires; null without hires. */
  readonly openBy: Day | null;
  readonly capacity: number;
  readonly shortfall: number;
}

/** Hires placed as late as capacity allows; a need that hiring cannot meet is shown as a shortfall. */
export function hiringPlan(demand: HiringDemand): HiringMonth[] {
  checkConsecutive(demand.months);
  const { months, needed, capacity, attrition, leadDays } = demand;
  const aims = readyAims(demand);
  let ready = demand.current;
  return months.map((month, index) => {
    const staying = ready * (1 - attrition);
    const hires = Math.min(capacity, hiresToReach(aims[index] ?? 0, staying));
    ready = staying + hires;
    const need = needed[index] ?? 0;
    return {
      month,
      needed: need,
      ready,
      hires,
      openBy: hires > 0 ? monthStart(month) - leadDays : null,
      capacity,
      shortfall: reaches(ready, need) ? 0 : need - ready,
    };
  });
}

/** Reps that must be ready each month to meet its own need and, hiring at full capacity from then on, every later one. */
function readyAims({ needed, capacity, attrition }: HiringDemand): number[] {
  const aims: number[] = [];
  let forNext = 0;
  for (let index = needed.length - 1; index >= 0; index -= 1) {
    const aim = Math.max(needed[index] ?? 0, forNext);
    aims.push(aim);
    // Where everybody leaves, nobody hired now will be there next month.
    forNext = attrition < 1 ? (aim - capacity) / (1 - attrition) : 0;
  }
  return aims.reverse();
}

/** The fewest whole hires that bring the reps to the aim. */
function hiresToReach(aim: number, reps: number): number {
  const hires = Math.max(0, Math.ceil(aim - reps));
  return hires > 0 && reaches(reps + hires - 1, aim) ? hires - 1 : hires;
}

function checkConsecutive(months: readonly Day[]): void {
  const index = months.findIndex((month, i) => {
    const before = months[i - 1];
    return before !== undefined && monthStart(month) !== nextMonthStart(before);
  });
  const month = months[index];
  if (month === undefined) return;
  throw new Refusal('months', NEXT_MONTH, [{ day: month }], index + 1);
}

const NEXT_MONTH: Text = {
  en: 'a date in the month after the row above',
  ru: 'дата в месяце, следующем за месяцем строки выше',
};
