import { t } from '../parts/words';
import { computed, type Heading, heading, type ModelLine, rate, typed } from './model-line';

/** The model line by line, as the P&L, the plan and the comparison show it. */
export const model: readonly (Heading | ModelLine)[] = [
  heading('funnel', t('Leads and sales', 'Заявки и продажи')),
  typed.count('leads', t('Leads', 'Заявки, шт.'), {
    better: 'higher',
    month: '{leads@prev}*(1+{drivers!growth@inUse})',
    firstMonth: '{drivers!leads@inUse}',
    note: t(
      'Forecast: the leads of the month before × (1 + growth). After the last actual month they grow on from its real leads.',
      'Прогноз: заявки предыдущего месяца × (1 + рост). После последнего месяца факта рост идёт от его реальных заявок.',
    ),
  }),
  typed.money('spend', t('Advertising spend', 'Расход на рекламу'), {
    better: 'lower',
    month: '{leads}*{drivers!cpl@inUse}',
    note: t('Forecast: leads × CPL.', 'Прогноз: заявки × стоимость заявки (CPL).'),
  }),
  rate.money('cpl', t('CPL, cost of a lead', 'CPL, стоимость заявки'), {
    of: ['spend', 'leads'],
    better: 'lower',
    note: t('Advertising spend / leads.', 'Расход на рекламу / заявки.'),
  }),
  typed.count('qualified', t('Qualified leads', 'Квалифицированные заявки, шт.'), {
    better: 'higher',
    month: '{leads}*{drivers!qualifiedShare@inUse}',
    note: t('Forecast: leads × qualified share.', 'Прогноз: заявки × доля квалифицированных.'),
  }),
  rate.percent1('qualifiedShare', t('Qualified share', 'Доля квалифицированных'), {
    of: ['qualified', 'leads'],
    better: 'higher',
    note: t('Qualified leads / leads.', 'Квалифицированные заявки / все заявки.'),
  }),
  rate.money('cpql', t('CPQL, cost of a qualified lead', 'CPQL, стоимость квал. заявки'), {
    of: ['spend', 'qualified'],
    better: 'lower',
    note: t(
      'Advertising spend / qualified leads.',
      'Расход на рекламу / квалифицированные заявки.',
    ),
  }),
  typed.count('sales', t('Sales', 'Продажи, шт.'), {
    better: 'higher',
    month: '{qualified}*{drivers!c2@inUse}',
    note: t(
      'Forecast: qualified leads × C2. Not rounded: a forecast is an average.',
      'Прогноз: квалифицированные заявки × C2. Без округления: прогноз — это среднее.',
    ),
  }),
  rate.percent1('c2', t('C2, qualified lead → sale', 'C2, квал. заявка → продажа'), {
    of: ['sales', 'qualified'],
    better: 'higher',
    note: t('Sales / qualified leads.', 'Продажи / квалифицированные заявки.'),
  }),
  typed.count('reps', t('Reps', 'Менеджеры по продажам, чел.'), {
    better: 'either',
    together: 'most',
    month: 'IF({drivers!capacity@inUse}=0;0;ROUNDUP({leads}/{drivers!capacity@inUse};0))',
    note: t(
      'Actual: how many worked. Forecast: how many are needed = leads / leads a rep can handle, rounded up. Year: the most in a month; “Plan vs actual”: the average of a month.',
      'Факт: сколько работало. Прогноз: сколько нужно = заявки / сколько заявок ведёт менеджер, с округлением вверх. Год: наибольшее за месяц; «План и факт»: в среднем за месяц.',
    ),
  }),
  heading('revenue', t('Revenue', 'Выручка')),
  typed.money('gross', t('Gross revenue', 'Валовая выручка'), {
    better: 'higher',
    month: '{sales}*{drivers!check@inUse}',
    note: t(
      'Forecast: sales × average order value, before refunds.',
      'Прогноз: продажи × средний чек, до возвратов.',
    ),
  }),
  rate.money('averageCheck', t('Average order value', 'Средний чек'), {
    of: ['gross', 'sales'],
    better: 'higher',
    note: t('Gross revenue / sales.', 'Валовая выручка / продажи.'),
  }),
  typed.money('refunds', t('Refunds', 'Возвраты'), {
    better: 'lower',
    month: '{gross}*{drivers!refunds@inUse}',
    note: t(
      'Money given back in the month. Forecast: gross revenue × refund share.',
      'Деньги, возвращённые клиентам за месяц. Прогноз: валовая выручка × доля возвратов.',
    ),
  }),
  computed.money('net', t('Net revenue', 'Чистая выручка'), {
    better: 'higher',
    role: 'subtotal',
    month: '{gross}-{refunds}',
    note: t('Gross revenue − refunds.', 'Валовая выручка − возвраты.'),
  }),
  heading('costs', t('Costs and profit', 'Затраты и прибыль')),
  typed.money('product', t('Product cost', 'Себестоимость продукта'), {
    better: 'lower',
    month: '{sales}*{drivers!product@inUse}',
    note: t(
      'Forecast: sales × product cost a sale.',
      'Прогноз: продажи × себестоимость на продажу.',
    ),
  }),
  typed.money('support', t('Support cost', 'Поддержка клиентов'), {
    better: 'lower',
    month: '{sales}*{drivers!support@inUse}',
    note: t('Forecast: sales × support cost a sale.', 'Прогноз: продажи × поддержка на продажу.'),
  }),
  typed.money('salesCost', t('Sales cost', 'Затраты на продажи'), {
    better: 'lower',
    month: '{reps}*{drivers!salary@inUse}+{net}*{drivers!bonus@inUse}',
    note: t(
      'Salaries of the reps + bonus. The bonus is a share of net revenue: nothing is paid for money that went back.',
      'Оклады менеджеров + бонус. Бонус считается от чистой выручки: за возвращённые деньги бонуса нет.',
    ),
  }),
  rate.percent1('salesShare', t('Sales cost, % of net revenue', 'Затраты на продажи, % выручки'), {
    of: ['salesCost', 'net'],
    better: 'lower',
    note: t('Sales cost / net revenue.', 'Затраты на продажи / чистая выручка.'),
  }),
  computed.money('marketing', t('Marketing', 'Маркетинг'), {
    better: 'lower',
    month: '{spend}',
    note: t(
      'The advertising spend above. Salaries of marketers are in the back office.',
      'Расход на рекламу из верхней части. Оклады маркетологов — в бэк-офисе.',
    ),
  }),
  computed.money('contribution', t('Contribution margin', 'Маржинальная прибыль'), {
    better: 'higher',
    role: 'subtotal',
    month: '{net}-{product}-{support}-{salesCost}-{marketing}',
    note: t(
      'Net revenue − product − support − sales cost − marketing.',
      'Чистая выручка − продукт − поддержка − затраты на продажи − маркетинг.',
    ),
  }),
  typed.money('backOffice', t('Back office', 'Бэк-офис'), {
    better: 'lower',
    month: '{drivers!backOffice@inUse}',
    note: t(
      'Everything that does not depend on sales: management, rent, services, salaries of the other teams.',
      'Всё, что не зависит от продаж: управление, аренда, сервисы, оклады остальных команд.',
    ),
  }),
  computed.money('ebitda', t('EBITDA', 'EBITDA'), {
    better: 'higher',
    role: 'total',
    month: '{contribution}-{backOffice}',
    note: t('Contribution margin − back office.', 'Маржинальная прибыль − бэк-офис.'),
  }),
  rate.percent1('ebitdaShare', t('EBITDA, % of net revenue', 'EBITDA, % чистой выручки'), {
    of: ['ebitda', 'net'],
    better: 'higher',
    note: t('EBITDA / net revenue.', 'EBITDA / чистая выручка.'),
  }),
  typed.money('cash', t('Cash at month end', 'Деньги на конец месяца'), {
    better: 'higher',
    together: 'end',
    role: 'subtotal',
    month: '{cash@prev}+{ebitda}',
    firstMonth: '{drivers!openingCash@inUse}+{ebitda}',
    note: t(
      'Actual: the real balance. Forecast: the balance of the month before + EBITDA, beginning with the opening cash. Taxes, loans and dividends are not forecast.',
      'Факт: реальный остаток. Прогноз: остаток предыдущего месяца + EBITDA, начиная с денег на старте. Налоги, кредиты и дивиденды не прогнозируются.',
    ),
  }),
];

/** The lines whose real figures are typed in. */
export const typedLines: readonly ModelLine[] = model.filter(
  (line): line is ModelLine => 'typed' in line,
);
