import type { Text } from '../../language';
import type { Axis, BoardBlock, BoardColumn, GridLine, TemplateSheet } from '../define';

/** What a lever does to the year. */
export const effectAxis: Axis = {
  width: 130,
  columns: [
    { key: 'change', header: { en: 'Change', ru: 'Изменение' }, format: 'signedPercent1' },
    {
      key: 'gain',
      header: { en: 'Extra EBITDA in the year', ru: 'Прибавка к EBITDA за год' },
      format: 'signedMoney',
    },
    {
      key: 'ebitda',
      header: { en: 'EBITDA of the year then', ru: 'EBITDA за год станет' },
      formula: 'IF({@gain}="";"";{pnl!ebitda@total}+{@gain})',
    },
    {
      key: 'growth',
      header: { en: 'EBITDA growth, %', ru: 'Рост EBITDA, %' },
      format: 'signedPercent1',
      formula: 'IF({@gain}="";"";IF({pnl!ebitda@total}=0;"";{@gain}/ABS({pnl!ebitda@total})))',
    },
  ],
};

const months: BoardColumn = {
  key: 'month',
  header: { en: 'Month', ru: 'Месяц' },
  format: 'month',
  width: 130,
};

const profitBoard = board(
  'profit',
  { en: 'Chart figures: revenue and EBITDA', ru: 'Данные графика: выручка и EBITDA' },
  ['pnl!net', 'pnl!ebitda'],
  [
    { en: 'Net revenue', ru: 'Чистая выручка' },
    { en: 'EBITDA', ru: 'EBITDA' },
  ],
);

const planBoard = board(
  'planned',
  { en: 'Chart figures: plan and fact', ru: 'Данные графика: план и факт' },
  ['comparison!netPlan', 'comparison!netFact'],
  [
    { en: 'Plan', ru: 'План' },
    { en: 'Fact', ru: 'Факт' },
  ],
);

const costBoard = board(
  'costs',
  { en: 'Chart figures: costs', ru: 'Данные графика: затраты' },
  ['pnl!product', 'pnl!support', 'pnl!salesCost', 'pnl!marketing', 'pnl!backOffice'],
  [
    { en: 'Product', ru: 'Продукт' },
    { en: 'Support', ru: 'Поддержка' },
    { en: 'Sales', ru: 'Продажи' },
    { en: 'Marketing', ru: 'Маркетинг' },
    { en: 'Back office', ru: 'Бэк-офис' },
  ],
);

const CHART = {
  kind: 'chart',
  format: 'money',
  unit: { en: '$ a month', ru: '₽ в месяц' },
  width: 640,
  height: 300,
} as const;

/** The year in a few figures and three charts. */
export const dashboardSheet: TemplateSheet = {
  key: 'dashboard',
  title: { en: 'Dashboard', ru: 'Дашборд' },
  about: {
    en: 'The year at a glance: fact months as they were, the others forecast by the scenario in use.',
    ru: 'Год в главных цифрах: прошедшие месяцы — факт, остальные — прогноз по выбранному сценарию.',
  },
  widths: [235, 140, 140, 140, 140, 140, 140, 140, 140, 140],
  blocks: [
    {
      kind: 'form',
      key: 'basis',
      items: [
        {
          key: 'company',
          label: { en: 'Company', ru: 'Компания' },
          format: 'text',
          formula: 'IF({drivers!company}="";"";{drivers!company})',
        },
        {
          key: 'scenario',
          label: { en: 'Scenario', ru: 'Сценарий' },
          format: 'text',
          formula: '{drivers!scenario}',
        },
        {
          key: 'lastFact',
          label: { en: 'Fact up to', ru: 'Факт по' },
          format: 'month',
          formula: 'IF({drivers!factMonths}=0;"";INDEX({pnl!months:all};{drivers!factMonths}))',
        },
      ],
    },
    {
      kind: 'figures',
      key: 'year',
      items: [
        {
          key: 'netYear',
          label: { en: 'Net revenue, year', ru: 'Чистая выручка за год' },
          format: 'money',
          formula: '{pnl!net@total}',
        },
        {
          key: 'ebitdaYear',
          label: { en: 'EBITDA, year', ru: 'EBITDA за год' },
          format: 'money',
          formula: '{pnl!ebitda@total}',
        },
        {
          key: 'ebitdaShareYear',
          label: { en: 'EBITDA, % of net revenue', ru: 'EBITDA, % чистой выручки' },
          format: 'percent1',
          formula: '{pnl!ebitdaShare@total}',
        },
        {
          key: 'cashEnd',
          label: { en: 'Cash at year end', ru: 'Деньги на конец года' },
          format: 'money',
          formula: '{pnl!cash@total}',
        },
        {
          key: 'cashLow',
          label: { en: 'Lowest cash in the year', ru: 'Минимум денег за год' },
          format: 'money',
          formula: 'IF(COUNT({pnl!cash:all})=0;"";MIN({pnl!cash:all}))',
        },
        {
          key: 'cashLowMonth',
          label: { en: 'Month of the lowest cash', ru: 'Месяц минимума денег' },
          format: 'month',
          formula: 'IF({cashLow}="";"";INDEX({pnl!months:all};MATCH({cashLow};{pnl!cash:all};0)))',
        },
        {
          key: 'repsMost',
          label: { en: 'Sales reps needed at most', ru: 'Менеджеров нужно, максимум' },
          format: 'count',
          formula: '{pnl!reps@total}',
        },
        {
          key: 'netToPlan',
          label: { en: 'Net revenue so far, % of plan', ru: 'Чистая выручка по факту, % плана' },
          format: 'percent1',
          formula:
            'IF(SUMIFS({plan!net:all};{pnl!kind:all};{#kind.fact})=0;"";SUMIFS({pnl!net:all};{pnl!kind:all};{#kind.fact})/SUMIFS({plan!net:all};{pnl!kind:all};{#kind.fact}))',
        },
      ],
      marks: [{ on: ['cashLow'], when: '{cashLow}<0', look: 'alarm' }],
    },
    {
      kind: 'form',
      key: 'try',
      title: { en: 'What moves the profit of the year', ru: 'Что двигает прибыль года' },
      about: {
        en: 'Each lever alone from the first forecast month on; fact months stay as they were. Line by line on the Levers sheet.',
        ru: 'Каждый рычаг отдельно, начиная с первого прогнозного месяца; месяцы факта не меняются. Построчно — на листе «Рычаги».',
      },
      items: [
        {
          key: 'lift',
          label: { en: 'Change each lever by', ru: 'Изменить каждый рычаг на' },
          format: 'percent',
          input: { between: [0, 1] },
          value: 0.1,
        },
      ],
    },
    {
      kind: 'grid',
      key: 'levers',
      axis: 'effect',
      corner: { en: 'Lever', ru: 'Рычаг' },
      labelWidth: 235,
      lines: [
        lever('price', { en: 'Price (average check)', ru: 'Цена (средний чек)' }, '{lift}'),
        lever(
          'c2',
          { en: 'C2, qualified lead → sale', ru: 'C2, квал. заявка → продажа' },
          '{lift}',
        ),
        lever('leads', { en: 'Leads', ru: 'Заявки' }, '{lift}'),
        lever('cpl', { en: 'CPL, cost of a lead', ru: 'CPL, цена заявки' }, '0-{lift}'),
      ],
    },
    {
      ...CHART,
      key: 'profitChart',
      type: 'combo',
      title: { en: 'Net revenue and EBITDA by month', ru: 'Чистая выручка и EBITDA по месяцам' },
      of: 'profit',
      asLines: [1],
    },
    {
      ...CHART,
      key: 'planChart',
      beside: true,
      type: 'combo',
      title: { en: 'Net revenue: plan and fact', ru: 'Чистая выручка: план и факт' },
      of: 'planned',
      asLines: [0],
      colors: ['#80868b', '#1a73e8'],
    },
    {
      ...CHART,
      key: 'costChart',
      width: 1295,
      type: 'stacked',
      colors: ['#1a73e8', '#8ab4f8', '#34a853', '#f9ab00', '#80868b'],
      title: { en: 'Costs by month', ru: 'Затраты по месяцам' },
      of: 'costs',
    },
    profitBoard,
    { ...costBoard, beside: true },
    planBoard,
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

/** Lines of other sheets turned so that months go down, as a chart needs them. */
function board(
  key: string,
  title: Text,
  lines: readonly string[],
  headers: readonly Text[],
): BoardBlock {
  const rows = ['pnl!months', ...lines].map((line) => `{${line}:all}`).join(';');
  return {
    kind: 'board',
    key,
    title,
    rows: 12,
    columns: [
      months,
      ...headers.map((header, index): BoardColumn => ({
        key: `line${index + 1}`,
        header,
        format: 'money',
        width: 130,
      })),
    ],
    formula: `TRANSPOSE(VSTACK(${rows}))`,
  };
}
