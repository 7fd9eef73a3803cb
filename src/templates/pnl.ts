import { monthsAcross, type Template } from './define';
import { comparisonAxis, comparisonSheet } from './pnl/comparison-sheet';
import { dashboardSheet, effectAxis } from './pnl/dashboard-sheet';
import { driversSheet, scenario, scenarioAxis } from './pnl/drivers-sheet';
import { factSheet } from './pnl/fact-sheet';
import { leversSheet } from './pnl/levers-sheet';
import { planSheet, profitSheet } from './pnl/profit-sheet';

/** P&L model: fact months beside forecast months, plan against fact, levers. */
export const pnl = {
  id: 'pnl',
  version: 1,
  subject: { en: 'Finance', ru: 'Финансы' },
  title: { en: 'P&L model: fact and forecast', ru: 'Модель P&L: факт и прогноз' },
  purpose: {
    en: 'Shows how leads, conversion, price and costs become profit and cash: months that are over as they were, the rest of the year as a forecast, and what each lever would change.',
    ru: 'Показывает, как заявки, конверсия, цена и затраты превращаются в прибыль и деньги: прошедшие месяцы — по факту, остаток года — прогноз, и что изменит каждый рычаг.',
  },
  howTo: [
    {
      en: 'Drivers: set the start month and fill the base scenario; take the figures from your own history.',
      ru: '«Драйверы»: укажите первый месяц и заполните базовый сценарий; цифры берите из своей истории.',
    },
    {
      en: 'Fill the optimistic and pessimistic scenarios too, then switch between them with “Scenario in use”.',
      ru: 'Заполните также оптимистичный и пессимистичный сценарии и переключайтесь между ними в строке «Сценарий в расчёте».',
    },
    {
      en: 'Fact: when a month is over, type its figures. A month with all lines filled is closed, and the forecast goes on from it.',
      ru: '«Факт»: когда месяц закончился, введите его цифры. Месяц со всеми заполненными строками закрыт, и прогноз продолжается от него.',
    },
    {
      en: 'P&L: read the year line by line. Plan vs fact: see which line moved the profit away from the plan.',
      ru: '«P&L»: читайте год построчно. «План и факт»: смотрите, какая строка увела прибыль от плана.',
    },
    {
      en: 'Compare the column “Fact so far” with the scenario: where they part, correct the drivers.',
      ru: 'Сравнивайте столбец «По факту» со сценарием: где они расходятся, поправьте драйверы.',
    },
    {
      en: 'Dashboard: change the size of the levers and choose what is worth working on first.',
      ru: '«Дашборд»: меняйте величину рычагов и выбирайте, над чем работать в первую очередь.',
    },
  ],
  lists: {
    scenario,
    kind: {
      fact: { en: 'Fact', ru: 'Факт' },
      forecast: { en: 'Forecast', ru: 'Прогноз' },
    },
    period: {
      all: { en: 'All months', ru: 'Все месяцы' },
      last: { en: 'Last month', ru: 'Последний' },
    },
    verdict: {
      better: { en: 'Favourable', ru: 'Лучше плана' },
      worse: { en: 'Unfavourable', ru: 'Хуже плана' },
      onPlan: { en: 'On plan', ru: 'По плану' },
    },
    status: {
      counted: { en: 'Yes', ru: 'Учтён' },
      incomplete: { en: 'Incomplete', ru: 'Не заполнен' },
      waiting: { en: 'Not yet', ru: 'Ещё нет' },
    },
    advice: {
      drivers: {
        en: 'Fill the drivers of the scenario in use: until then there is no forecast.',
        ru: 'Заполните драйверы сценария в расчёте: пока их не хватает, прогноза нет.',
      },
      incomplete: {
        en: 'On the Fact sheet a month up to the last fact month is not complete.',
        ru: 'На листе «Факт» заполнен не весь месяц из тех, что идут в расчёт.',
      },
      waiting: {
        en: 'On the Fact sheet a month is begun that is not in the P&L yet.',
        ru: 'На листе «Факт» есть начатый месяц, которого ещё нет в P&L.',
      },
      fine: { en: 'All drivers are filled.', ru: 'Все драйверы заполнены.' },
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
    factSheet,
    profitSheet,
    planSheet,
    comparisonSheet,
    leversSheet,
    dashboardSheet,
  ],
} satisfies Template;
