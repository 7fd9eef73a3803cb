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
      '“{drivers!}”: set the start month and fill in the base scenario; take the figures from your own history.',
      '«{drivers!}»: укажите первый месяц и заполните базовый сценарий; цифры берите из своей истории.',
    ),
    t(
      'Fill in the optimistic and pessimistic scenarios too, then switch between them with “Scenario in use”.',
      'Заполните также оптимистичный и пессимистичный сценарии и переключайтесь между ними в строке «Сценарий в расчёте».',
    ),
    t(
      '“{actuals!}”: when a month is over, type its figures. A month with all lines filled in is closed, and the forecast goes on from it.',
      '«{actuals!}»: когда месяц закончился, введите его цифры. Месяц со всеми заполненными строками закрыт, и прогноз продолжается от него.',
    ),
    t(
      '“{pnl!}”: read the year line by line. “{comparison!}”: see which line took the profit away from the plan.',
      '«{pnl!}»: читайте год построчно. «{comparison!}»: смотрите, какая строка увела прибыль от плана.',
    ),
    t(
      'Compare the column “Actual so far” with the scenario: where they differ, adjust the drivers.',
      'Сравнивайте столбец «По факту» со сценарием: где они расходятся, поправьте драйверы.',
    ),
    t(
      '“{dashboard!}”: change the size of the levers and choose what is worth working on first.',
      '«{dashboard!}»: меняйте величину рычагов и выбирайте, над чем работать в первую очередь.',
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
