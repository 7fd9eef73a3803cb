import type { Text } from '../../language';
import type { Format, Formula } from '../define';

/** A line of the profit and loss model. */
export interface ModelLine {
  readonly key: string;
  readonly label: Text;
  readonly note?: Text;
  readonly format: Format;
  readonly role?: 'detail' | 'subtotal' | 'total';
  /** Typed in at the end of each month; the other lines are computed in fact months as well. */
  readonly typed?: true;
  /** A month by the drivers and the other lines of that month. */
  readonly month: Formula;
  /** Instead of `month` where there is no month before. */
  readonly firstMonth?: Formula;
  /** What several months come to; a ratio is computed from their sums as in one month. */
  readonly together: 'sum' | 'ratio' | 'most' | 'end';
  readonly better: 'higher' | 'lower' | 'either';
}

/** A heading between lines. */
export interface Heading {
  readonly key: string;
  readonly heading: Text;
}

/** The model line by line, as the P&L, the plan and the comparison show it. */
export const model: readonly (Heading | ModelLine)[] = [
  { key: 'funnel', heading: { en: 'Leads and sales', ru: 'Заявки и продажи' } },
  {
    key: 'leads',
    label: { en: 'Leads', ru: 'Заявки, шт.' },
    note: {
      en: 'Forecast: the leads of the month before × (1 + growth). After the last fact month they grow on from its real leads.',
      ru: 'Прогноз: заявки предыдущего месяца × (1 + рост). После последнего месяца факта рост идёт от его реальных заявок.',
    },
    format: 'count',
    typed: true,
    month: '{leads@prev}*(1+{drivers!growth@inUse})',
    firstMonth: '{drivers!leads@inUse}',
    together: 'sum',
    better: 'higher',
  },
  {
    key: 'spend',
    label: { en: 'Advertising spend', ru: 'Расход на рекламу' },
    note: { en: 'Forecast: leads × CPL.', ru: 'Прогноз: заявки × цена заявки (CPL).' },
    format: 'money',
    typed: true,
    month: '{leads}*{drivers!cpl@inUse}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'cpl',
    label: { en: 'CPL, cost of a lead', ru: 'CPL, цена заявки' },
    note: { en: 'Advertising spend / leads.', ru: 'Расход на рекламу / заявки.' },
    format: 'money',
    role: 'detail',
    month: 'IF({leads}=0;"";{spend}/{leads})',
    together: 'ratio',
    better: 'lower',
  },
  {
    key: 'qualified',
    label: { en: 'Qualified leads', ru: 'Квалифицированные заявки, шт.' },
    note: {
      en: 'Forecast: leads × qualified share.',
      ru: 'Прогноз: заявки × доля квалифицированных.',
    },
    format: 'count',
    typed: true,
    month: '{leads}*{drivers!qualifiedShare@inUse}',
    together: 'sum',
    better: 'higher',
  },
  {
    key: 'qualifiedShare',
    label: { en: 'Qualified share', ru: 'Доля квалифицированных' },
    note: { en: 'Qualified leads / leads.', ru: 'Квалифицированные заявки / все заявки.' },
    format: 'percent1',
    role: 'detail',
    month: 'IF({leads}=0;"";{qualified}/{leads})',
    together: 'ratio',
    better: 'higher',
  },
  {
    key: 'cpql',
    label: { en: 'CPQL, cost of a qualified lead', ru: 'CPQL, цена квал. заявки' },
    note: {
      en: 'Advertising spend / qualified leads.',
      ru: 'Расход на рекламу / квалифицированные заявки.',
    },
    format: 'money',
    role: 'detail',
    month: 'IF({qualified}=0;"";{spend}/{qualified})',
    together: 'ratio',
    better: 'lower',
  },
  {
    key: 'sales',
    label: { en: 'Sales', ru: 'Продажи, шт.' },
    note: {
      en: 'Forecast: qualified leads × C2. Not rounded: a forecast is an average.',
      ru: 'Прогноз: квалифицированные заявки × C2. Без округления: прогноз — это среднее.',
    },
    format: 'count',
    typed: true,
    month: '{qualified}*{drivers!c2@inUse}',
    together: 'sum',
    better: 'higher',
  },
  {
    key: 'c2',
    label: { en: 'C2, qualified lead → sale', ru: 'C2, квал. заявка → продажа' },
    note: { en: 'Sales / qualified leads.', ru: 'Продажи / квалифицированные заявки.' },
    format: 'percent1',
    role: 'detail',
    month: 'IF({qualified}=0;"";{sales}/{qualified})',
    together: 'ratio',
    better: 'higher',
  },
  {
    key: 'reps',
    label: { en: 'Sales reps', ru: 'Менеджеры по продажам, чел.' },
    note: {
      en: 'Fact: how many worked. Forecast: how many are needed = leads / leads one rep can take, rounded up. Year: the most in a month; Plan vs fact: the average of a month.',
      ru: 'Факт: сколько работало. Прогноз: сколько нужно = заявки / норма заявок на менеджера, с округлением вверх. Год: наибольшее за месяц; «План и факт»: в среднем за месяц.',
    },
    format: 'count',
    typed: true,
    month: 'IF({drivers!capacity@inUse}=0;0;ROUNDUP({leads}/{drivers!capacity@inUse};0))',
    together: 'most',
    better: 'either',
  },
  { key: 'revenue', heading: { en: 'Revenue', ru: 'Выручка' } },
  {
    key: 'gross',
    label: { en: 'Gross revenue', ru: 'Валовая выручка' },
    note: {
      en: 'Forecast: sales × average check, before refunds.',
      ru: 'Прогноз: продажи × средний чек, до возвратов.',
    },
    format: 'money',
    typed: true,
    month: '{sales}*{drivers!check@inUse}',
    together: 'sum',
    better: 'higher',
  },
  {
    key: 'averageCheck',
    label: { en: 'Average check', ru: 'Средний чек' },
    note: { en: 'Gross revenue / sales.', ru: 'Валовая выручка / продажи.' },
    format: 'money',
    role: 'detail',
    month: 'IF({sales}=0;"";{gross}/{sales})',
    together: 'ratio',
    better: 'higher',
  },
  {
    key: 'refunds',
    label: { en: 'Refunds', ru: 'Возвраты' },
    note: {
      en: 'Money given back in the month. Forecast: gross revenue × refund share.',
      ru: 'Деньги, возвращённые клиентам за месяц. Прогноз: валовая выручка × доля возвратов.',
    },
    format: 'money',
    typed: true,
    month: '{gross}*{drivers!refunds@inUse}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'net',
    label: { en: 'Net revenue', ru: 'Чистая выручка' },
    note: { en: 'Gross revenue − refunds.', ru: 'Валовая выручка − возвраты.' },
    format: 'money',
    role: 'subtotal',
    month: '{gross}-{refunds}',
    together: 'sum',
    better: 'higher',
  },
  { key: 'costs', heading: { en: 'Costs and profit', ru: 'Затраты и прибыль' } },
  {
    key: 'product',
    label: { en: 'Product cost', ru: 'Себестоимость продукта' },
    note: {
      en: 'Forecast: sales × product cost a sale.',
      ru: 'Прогноз: продажи × себестоимость на продажу.',
    },
    format: 'money',
    typed: true,
    month: '{sales}*{drivers!product@inUse}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'support',
    label: { en: 'Support cost', ru: 'Поддержка клиентов' },
    note: {
      en: 'Forecast: sales × support cost a sale.',
      ru: 'Прогноз: продажи × поддержка на продажу.',
    },
    format: 'money',
    typed: true,
    month: '{sales}*{drivers!support@inUse}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'salesCost',
    label: { en: 'Sales cost', ru: 'Затраты на продажи' },
    note: {
      en: 'Salaries of the reps + bonus. The bonus is a share of net revenue: nothing is paid for money that went back.',
      ru: 'Оклады менеджеров + бонус. Бонус считается от чистой выручки: за возвращённые деньги бонуса нет.',
    },
    format: 'money',
    typed: true,
    month: '{reps}*{drivers!salary@inUse}+{net}*{drivers!bonus@inUse}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'salesShare',
    label: { en: 'Sales cost, % of net revenue', ru: 'Затраты на продажи, % выручки' },
    note: { en: 'Sales cost / net revenue.', ru: 'Затраты на продажи / чистая выручка.' },
    format: 'percent1',
    role: 'detail',
    month: 'IF({net}=0;"";{salesCost}/{net})',
    together: 'ratio',
    better: 'lower',
  },
  {
    key: 'marketing',
    label: { en: 'Marketing', ru: 'Маркетинг' },
    note: {
      en: 'The advertising spend above. Salaries of marketers are in the back office.',
      ru: 'Расход на рекламу из верхней части. Оклады маркетологов — в бэк-офисе.',
    },
    format: 'money',
    month: '{spend}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'contribution',
    label: { en: 'Contribution margin', ru: 'Маржинальная прибыль' },
    note: {
      en: 'Net revenue − product − support − sales cost − marketing.',
      ru: 'Чистая выручка − продукт − поддержка − затраты на продажи − маркетинг.',
    },
    format: 'money',
    role: 'subtotal',
    month: '{net}-{product}-{support}-{salesCost}-{marketing}',
    together: 'sum',
    better: 'higher',
  },
  {
    key: 'backOffice',
    label: { en: 'Back office', ru: 'Бэк-офис' },
    note: {
      en: 'Everything that does not depend on sales: management, rent, services, salaries of the other teams.',
      ru: 'Всё, что не зависит от продаж: управление, аренда, сервисы, оклады остальных команд.',
    },
    format: 'money',
    typed: true,
    month: '{drivers!backOffice@inUse}',
    together: 'sum',
    better: 'lower',
  },
  {
    key: 'ebitda',
    label: { en: 'EBITDA', ru: 'EBITDA' },
    note: { en: 'Contribution margin − back office.', ru: 'Маржинальная прибыль − бэк-офис.' },
    format: 'money',
    role: 'total',
    month: '{contribution}-{backOffice}',
    together: 'sum',
    better: 'higher',
  },
  {
    key: 'ebitdaShare',
    label: { en: 'EBITDA, % of net revenue', ru: 'EBITDA, % чистой выручки' },
    note: { en: 'EBITDA / net revenue.', ru: 'EBITDA / чистая выручка.' },
    format: 'percent1',
    role: 'detail',
    month: 'IF({net}=0;"";{ebitda}/{net})',
    together: 'ratio',
    better: 'higher',
  },
  {
    key: 'cash',
    label: { en: 'Cash at month end', ru: 'Деньги на конец месяца' },
    note: {
      en: 'Fact: the real balance. Forecast: the balance of the month before + EBITDA, beginning with the opening cash. Taxes, loans and dividends are not forecast.',
      ru: 'Факт: реальный остаток. Прогноз: остаток предыдущего месяца + EBITDA, начиная с денег на старте. Налоги, кредиты и дивиденды не прогнозируются.',
    },
    format: 'money',
    role: 'subtotal',
    typed: true,
    month: '{cash@prev}+{ebitda}',
    firstMonth: '{drivers!openingCash@inUse}+{ebitda}',
    together: 'end',
    better: 'higher',
  },
];

/** The lines whose real figures are typed in. */
export const typedLines: readonly ModelLine[] = model.filter(
  (line): line is ModelLine => 'typed' in line,
);
