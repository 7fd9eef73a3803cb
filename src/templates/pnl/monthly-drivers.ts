import type { Text } from '../../language';
import type { Check, Format, Formula, GridLine } from '../define';
import { t } from '../parts/words';
import { type Driver, drivers } from './drivers';

/** A driver in each month: what may be typed for a month, and what it is otherwise. */
export interface MonthlyDriver {
  readonly key: string;
  readonly label: Text;
  readonly format: Format;
  readonly check: true | Check;
  /** The month's figure by a scenario. */
  readonly usual: (scenario: Scenario) => Formula;
  /** Where what is typed for a month may be changed by “what if” as well: the driver that says by how much. */
  readonly changedBy?: string;
}

/** Which column of the scenarios counts, and which cell says so. */
export interface Scenario {
  readonly column: 'inUse' | 'inPlan';
  readonly chosen: 'scenario' | 'planScenario';
}

const BY_OTHERS = ['growth', 'capacity']; // they show in the leads and the reps of a month

/** The drivers of a month in their order. */
export const monthlyDrivers: readonly MonthlyDriver[] = drivers
  .filter(({ key }) => !BY_OTHERS.includes(key))
  .flatMap((driver) => (driver.key === 'salary' ? [reps(), plain(driver)] : [plain(driver)]));

/** First and last of them, as a formula names all of them. */
export const MONTHLY_SPAN = `${monthlyDrivers[0]?.key}..${monthlyDrivers[monthlyDrivers.length - 1]?.key}`;

function plain({ key, label, format, allowed }: Driver): MonthlyDriver {
  const isLeads = key === 'leads';
  const isShare = format === 'percent1' && allowed === undefined;
  return {
    key,
    label: isLeads ? t('Leads', 'Заявки') : label,
    format,
    check: allowed ?? (isShare ? { between: [0, 1] } : { atLeast: 0 }),
    usual: ({ column }) => (isLeads ? leadsBy(column) : `{drivers!${key}@${column}}`),
    changedBy: key,
  };
}

function leadsBy(column: Scenario['column']): Formula {
  if (column === 'inUse') return '{trend}*{used.season}';
  return '{drivers!leads@inPlan}*(1+{drivers!growth@inPlan})^(COUNT({months:upto})-1)*{used.season}';
}

function reps(): MonthlyDriver {
  return {
    key: 'reps',
    label: t('Reps', 'Менеджеры, чел.'),
    format: 'count',
    check: { atLeast: 0 },
    usual: ({ column }) =>
      `IF({drivers!capacity@${column}}=0;0;ROUNDUP({leads}/{drivers!capacity@${column}};0))`,
  };
}

/** The drivers of each month by a scenario: what is typed for the month counts before the scenario. */
export function monthlyLines(scenario: Scenario): GridLine[] {
  return monthlyDrivers.map(({ key, label, format, usual, changedBy, check }) => {
    const typed = `{typed.${key}}`;
    const changed = changedBy
      ? `${typed}*IF({drivers!${scenario.chosen}}={#scenario.whatIf};1+{drivers!${changedBy}@change};1)`
      : typed;
    const isShare = typeof check === 'object' && 'between' in check && check.between[1] === 1;
    return {
      key,
      label,
      format,
      formula: unlessMissing(
        scenario,
        `IF(${typed}="";${usual(scenario)};${isShare ? `MIN(1;${changed})` : changed})`,
      ),
    };
  });
}

/** Leads before seasonality: each month grows from the one before, a real month from what it really was. */
export function trendLine(): GridLine {
  const whatIf = 'AND({pnl!kind@prev}={#kind.actual};{drivers!scenario}={#scenario.whatIf})';
  return {
    key: 'trend',
    label: t('Leads before seasonality', 'Заявки без сезонности'),
    role: 'detail',
    format: 'count',
    note: t(
      'The month before × (1 + growth). After an actual month they grow on from its real leads.',
      'Предыдущий месяц × (1 + рост). После месяца с фактом рост идёт от его реальных заявок.',
    ),
    formula: realOr(
      `{trend@prev}*(1+{drivers!growth@inUse})*IF(${whatIf};1+{drivers!leads@change};1)`,
    ),
    formulaIn: { m1: realOr('{drivers!leads@inUse}') },
  };
}

function realOr(forecast: Formula): Formula {
  return `IF({pnl!kind}={#kind.actual};{actuals!leads}/{used.season};IF({drivers!missing}>0;"";${forecast}))`;
}

function unlessMissing({ column }: Scenario, formula: Formula): Formula {
  const missing =
    column === 'inUse' ? '{drivers!missing}>0' : 'OR({drivers!empty@inPlan}>0;{drivers!start}="")';
  return `IF(${missing};"";${formula})`;
}
