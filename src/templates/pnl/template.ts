import type { Template } from '../define';
import { subjects } from '../parts/subjects';
import { t } from '../parts/words';
import { actualsSheet } from './actuals-sheet';
import { monthsAxis } from './axes';
import { comparisonAxis, comparisonSheet } from './comparison-sheet';
import { dashboardSheet, shortEffectAxis } from './dashboard-sheet';
import { driversSheet, scenarioAxis } from './drivers-sheet';
import { effectAxis, leversSheet } from './levers-sheet';
import { monthlySheet } from './monthly-sheet';
import { planSheet } from './plan-sheet';
import { profitSheet } from './profit-sheet';
import { rolls } from './rolls';
import { startSheet } from './start-sheet';
import { lists } from './words';

/** P&L model: actual months beside forecast months, plan against actual, levers. */
export const pnl = {
  id: 'pnl',
  version: 3,
  subject: subjects.finance,
  title: t('P&L model: actuals and forecast', 'Модель P&L: факт и прогноз'),
  short: t('P&L', 'P&L'),
  purpose: t(
    'Shows how leads, conversion, price and costs become profit and cash: months that are over as they were, the rest of the year as a forecast, and what each lever would change.',
    'Показывает, как заявки, конверсия, цена и затраты превращаются в прибыль и деньги: прошедшие месяцы — по факту, остаток года — прогноз, и что изменит каждый рычаг.',
  ),
  howTo: [
    t(
      '“{drivers!}”: type the first month, the opening cash and the base scenario, with figures from your own history.',
      '«{drivers!}»: впишите первый месяц, деньги на старте и базовый сценарий; цифры берите из своей истории.',
    ),
    t(
      '“{monthly!}”: type what is different in single months: season, price rise, hiring. Then choose “Fix the plan” in the sidebar.',
      '«{monthly!}»: впишите, что в отдельных месяцах иначе: сезон, рост цены, найм. Затем нажмите «Зафиксировать план» в боковой панели.',
    ),
    t(
      '“{actuals!}”: when a month is over, type its figures. It replaces the forecast of that month, and the forecast goes on from it.',
      '«{actuals!}»: когда месяц закончился, впишите его цифры. Они заменят прогноз этого месяца, и дальше прогноз пойдёт от них.',
    ),
    t(
      '“{dashboard!}” and “{comparison!}”: see where you stand against the plan, what moved the profit and what to look at.',
      '«{dashboard!}» и «{comparison!}»: смотрите, где вы относительно плана, что сдвинуло прибыль и на что смотреть.',
    ),
    t(
      'Adjust the drivers of the months ahead (“Actual so far” helps) and try “{levers!}”: the plan does not change. When the year is over, choose “New year” in the sidebar.',
      'Поправьте драйверы на оставшиеся месяцы (подскажет столбец «По факту») и попробуйте «{levers!}»: план не изменится. Год закончился — нажмите «Новый год» в боковой панели.',
    ),
  ],
  lists,
  fixes: [
    {
      key: 'plan',
      command: t('Fix the plan', 'Зафиксировать план'),
      about: t(
        'Copies what the plan scenario gives for each month from “{monthly!}” to “{plan!}”. Do it once before the year begins: then neither drivers nor scenarios move the plan.',
        'Копирует то, что сценарий плана даёт на каждый месяц, с листа «{monthly!}» на лист «{plan!}». Сделайте это один раз до начала года: после этого ни драйверы, ни сценарии план не сдвинут.',
      ),
      from: 'monthly!draft',
      into: 'plan!fixed',
      date: 'plan!fixedOn',
    },
  ],
  rolls,
  axes: {
    scenarios: scenarioAxis,
    months: monthsAxis,
    comparison: comparisonAxis,
    effect: effectAxis,
    shortEffect: shortEffectAxis,
  },
  sheets: [
    startSheet,
    dashboardSheet,
    driversSheet,
    monthlySheet,
    profitSheet,
    planSheet,
    comparisonSheet,
    actualsSheet,
    leversSheet,
  ],
} satisfies Template;
