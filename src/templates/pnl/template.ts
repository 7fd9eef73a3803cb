import { monthsAcross, type Template } from '../define';
import { subjects } from '../parts/subjects';
import { t } from '../parts/words';
import { comparisonAxis, comparisonSheet } from './comparison-sheet';
import { dashboardSheet, effectAxis } from './dashboard-sheet';
import { driversSheet, scenario, scenarioAxis } from './drivers-sheet';
import { actualsSheet } from './actuals-sheet';
import { leversSheet } from './levers-sheet';
import { planSheet, profitSheet } from './profit-sheet';

/** P&L model: actual months beside forecast months, plan against actual, levers. */
export const pnl = {
  id: 'pnl',
  version: 2,
  subject: subjects.finance,
  title: t('P&L model: actuals and forecast', 'Модель P&L: факт и прогноз'),
  short: t('P&L', 'P&L'),
  purpose: t(
    'Shows how leads, conversion, price and costs become profit and cash: months that are over as they were, the rest of the year as a forecast, and what each lever would change.',
    'Показывает, как заявки, конверсия, цена и затраты превращаются в прибыль и деньги: прошедшие месяцы — по факту, остаток года — прогноз, и что изменит каждый рычаг.',
  ),
  howTo: [
    t(
      '“Drivers”: set the start month and fill in the base scenario; take the figures from your own history.',
      '«Драйверы»: укажите первый месяц и заполните базовый сценарий; цифры берите из своей истории.',
    ),
    t(
      'Fill in the optimistic and pessimistic scenarios too, then switch between them with “Scenario in use”.',
      'Заполните также оптимистичный и пессимистичный сценарии и переключайтесь между ними в строке «Сценарий в расчёте».',
    ),
    t(
      '“Actuals”: when a month is over, type its figures. A month with all lines filled in is closed, and the forecast goes on from it.',
      '«Факт»: когда месяц закончился, введите его цифры. Месяц со всеми заполненными строками закрыт, и прогноз продолжается от него.',
    ),
    t(
      '“P&L”: read the year line by line. “Plan vs actual”: see which line took the profit away from the plan.',
      '«P&L»: читайте год построчно. «План и факт»: смотрите, какая строка увела прибыль от плана.',
    ),
    t(
      'Compare the column “Actual so far” with the scenario: where they differ, adjust the drivers.',
      'Сравнивайте столбец «По факту» со сценарием: где они расходятся, поправьте драйверы.',
    ),
    t(
      '“Dashboard”: change the size of the levers and choose what is worth working on first.',
      '«Дашборд»: меняйте величину рычагов и выбирайте, над чем работать в первую очередь.',
    ),
  ],
  lists: {
    scenario,
    kind: {
      actual: t('Actual', 'Факт'),
      forecast: t('Forecast', 'Прогноз'),
    },
    period: {
      all: t('All months', 'Все месяцы'),
      last: t('Last month', 'Последний'),
    },
    verdict: {
      better: t('Favourable', 'Лучше плана'),
      worse: t('Unfavourable', 'Хуже плана'),
      onPlan: t('On plan', 'По плану'),
    },
    status: {
      counted: t('Yes', 'Учтён'),
      incomplete: t('Incomplete', 'Не заполнен'),
      waiting: t('Not yet', 'Ещё нет'),
    },
    advice: {
      drivers: t(
        'Fill in the drivers of the scenario in use: until then there is no forecast.',
        'Заполните драйверы сценария в расчёте: пока их не хватает, прогноза нет.',
      ),
      incomplete: t(
        'On the “Actuals” sheet a month up to the last actual month is incomplete.',
        'На листе «Факт» заполнен не весь месяц из тех, что идут в расчёт.',
      ),
      waiting: t(
        'On the “Actuals” sheet a month has been started that is not in the P&L yet.',
        'На листе «Факт» есть начатый месяц, которого ещё нет в P&L.',
      ),
      fine: t('All drivers are filled in.', 'Все драйверы заполнены.'),
    },
  },
  axes: {
    scenarios: scenarioAxis,
    months: monthsAcross('months', 12, 'EOMONTH({drivers!start};-1)+1', 96),
    comparison: comparisonAxis,
    effect: effectAxis,
  },
  sheets: [
    driversSheet,
    actualsSheet,
    profitSheet,
    planSheet,
    comparisonSheet,
    leversSheet,
    dashboardSheet,
  ],
} satisfies Template;
