import type { Text } from '../../language';
import type { Axis, GridLine, TemplateSheet } from '../define';
import { blankUnless, copyOf } from '../parts/formulas';
import { item, figure } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';

/** What a lever does to the year. */
export const effectAxis: Axis = {
  width: 130,
  columns: [
    { key: 'change', header: t('Change', 'Изменение'), format: 'signedPercent1' },
    {
      key: 'gain',
      header: t('Extra EBITDA in the year', 'Прибавка к EBITDA за год'),
      format: 'signedMoney',
    },
    {
      key: 'ebitda',
      header: t('EBITDA of the year then', 'EBITDA за год станет'),
      formula: blankUnless('@gain', '{pnl!ebitda@total}+{@gain}'),
    },
    {
      key: 'growth',
      header: t('EBITDA growth, %', 'Рост EBITDA, %'),
      format: 'signedPercent1',
      formula: blankUnless('@gain', 'IF({pnl!ebitda@total}=0;"";{@gain}/ABS({pnl!ebitda@total}))'),
    },
  ],
};

const CHART = {
  kind: 'chart',
  format: 'money',
  unit: t('$ a month', '₽ в месяц'),
  width: 640,
  height: 300,
} as const;

/** The year in a few figures and three charts. */
export const dashboardSheet: TemplateSheet = {
  key: 'dashboard',
  title: t('Dashboard', 'Дашборд'),
  about: t(
    'The year at a glance: actual months as they were, the others forecast by the scenario in use.',
    'Год в главных цифрах: прошедшие месяцы — факт, остальные — прогноз по выбранному сценарию.',
  ),
  widths: [235, 140, 140, 140, 140, 140, 140, 140, 140, 140],
  tabColor: 'green',
  blocks: [
    {
      kind: 'form',
      key: 'basis',
      items: [
        item.text('company', t('Company', 'Компания'), {
          formula: copyOf('drivers!company'),
        }),
        item.text('scenario', t('Scenario', 'Сценарий'), { formula: '{drivers!scenario}' }),
        item.month('lastActual', t('Actuals up to', 'Факт по'), {
          formula: 'IF({drivers!actualMonths}=0;"";INDEX({pnl!months:all};{drivers!actualMonths}))',
        }),
      ],
    },
    {
      kind: 'figures',
      key: 'year',
      items: [
        figure.money('netYear', t('Net revenue, year', 'Чистая выручка за год'), '{pnl!net@total}'),
        figure.money('ebitdaYear', t('EBITDA, year', 'EBITDA за год'), '{pnl!ebitda@total}'),
        figure.percent1(
          'ebitdaShareYear',
          t('EBITDA, % of net revenue', 'EBITDA, % чистой выручки'),
          '{pnl!ebitdaShare@total}',
        ),
        figure.money('cashEnd', t('Cash at year end', 'Деньги на конец года'), '{pnl!cash@total}'),
        figure.money(
          'cashLow',
          t('Lowest cash in the year', 'Минимум денег за год'),
          'IF(COUNT({pnl!cash:all})=0;"";MIN({pnl!cash:all}))',
        ),
        figure.month(
          'cashLowMonth',
          t('Month of the lowest cash', 'Месяц минимума денег'),
          blankUnless('cashLow', 'INDEX({pnl!months:all};MATCH({cashLow};{pnl!cash:all};0))'),
        ),
        figure.count(
          'repsMost',
          t('Reps in the busiest month', 'Менеджеров в пиковый месяц'),
          '{pnl!reps@total}',
        ),
        figure.percent1(
          'netToPlan',
          t('Net revenue so far, % of plan', 'Чистая выручка по факту, % плана'),
          `LET(planned;SUMIFS({plan!net:all};{pnl!kind:all};{#kind.actual});
            IF(planned=0;"";SUMIFS({pnl!net:all};{pnl!kind:all};{#kind.actual})/planned))`,
        ),
      ],
      marks: [mark.alarm(['cashLow'], '{cashLow}<0')],
    },
    {
      kind: 'form',
      key: 'try',
      title: t('What moves the profit of the year', 'Что двигает прибыль года'),
      about: t(
        'Each lever alone from the first forecast month on; actual months stay as they were. Line by line on the “Levers” sheet.',
        'Каждый рычаг отдельно, начиная с первого прогнозного месяца; месяцы факта не меняются. Построчно — на листе «Рычаги».',
      ),
      items: [
        item.percent('lift', t('Change each lever by', 'Изменить каждый рычаг на'), {
          input: { between: [0, 1] },
          value: 0.1,
        }),
      ],
    },
    {
      kind: 'grid',
      key: 'levers',
      axis: 'effect',
      corner: t('Lever', 'Рычаг'),
      labelWidth: 235,
      lines: [
        lever('price', t('Price (average order value)', 'Цена (средний чек)'), '{lift}'),
        lever('c2', t('C2, qualified lead → sale', 'C2, квал. заявка → продажа'), '{lift}'),
        lever('leads', t('Leads', 'Заявки'), '{lift}'),
        lever('cpl', t('CPL, cost of a lead', 'CPL, стоимость заявки'), '0-{lift}'),
      ],
    },
    {
      ...CHART,
      key: 'profitChart',
      type: 'combo',
      title: t('Net revenue and EBITDA by month', 'Чистая выручка и EBITDA по месяцам'),
      of: 'pnl!profit',
      lines: ['net', 'ebitda'],
      asLines: [1],
    },
    {
      ...CHART,
      key: 'planChart',
      beside: true,
      type: 'combo',
      title: t('Net revenue: plan and actual', 'Чистая выручка: план и факт'),
      of: 'comparison!byMonth',
      lines: ['netPlan', 'netActual'],
      asLines: [0],
      colors: ['#80868b', '#1a73e8'],
    },
    {
      ...CHART,
      key: 'costChart',
      width: 1295,
      type: 'stacked',
      colors: ['#1a73e8', '#8ab4f8', '#34a853', '#f9ab00', '#80868b'],
      title: t('Costs by month', 'Затраты по месяцам'),
      of: 'pnl!profit',
      lines: ['product', 'support', 'salesCost', 'marketing', 'backOffice'],
    },
  ],
};

function lever(key: string, label: Text, change: string): GridLine {
  return {
    key,
    label,
    format: 'money',
    formulaIn: { change, gain: `{levers!${key}@total}` },
  };
}
