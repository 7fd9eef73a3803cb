import { t } from '../parts/words';
import { computed, type Heading, heading, type ModelLine, rate, typed } from './model-line';

const CUMULATIVE = 'SUM({ebitda:upto})';

/** The model line by line, as the P&L, the plan and the comparison show it. */
export const model: readonly (Heading | ModelLine)[] = [
  heading('funnel', t('Leads and sales', 'Заявки и продажи')),
  typed.count('leads', t('Leads', 'Заявки, шт.'), {
    better: 'higher',
    month: '{driver.leads}',
    note: t(
      'Forecast: leads before seasonality × seasonality, or what is typed for the month (“{monthly!}”).',
      'Прогноз: заявки без сезонности × сезонность или то, что вписано на месяц («{monthly!}»).',
    ),
  }),
  typed.count('qualified', t('Qualified leads', 'Квалифицированные заявки, шт.'), {
    better: 'higher',
    month: '{leads}*{driver.c1}',
    note: t('Forecast: leads × C1.', 'Прогноз: заявки × C1.'),
  }),
  rate.percent1('c1', t('C1: lead → qualified lead', 'C1: заявка → квал. заявка'), {
    of: ['qualified', 'leads'],
    better: 'higher',
    note: t('Qualified leads / leads.', 'Квалифицированные заявки / все заявки.'),
  }),
  typed.count('sales', t('Sales', 'Продажи, шт.'), {
    better: 'higher',
    month: '{qualified}*{driver.c2}',
    note: t(
      'Forecast: qualified leads × C2. Not rounded: a forecast is an average.',
      'Прогноз: квалифицированные заявки × C2. Без округления: прогноз — это среднее.',
    ),
  }),
  rate.percent1('c2', t('C2: qualified lead → sale', 'C2: квал. заявка → продажа'), {
    of: ['sales', 'qualified'],
    better: 'higher',
    note: t('Sales / qualified leads.', 'Продажи / квалифицированные заявки.'),
  }),
  rate.money('cpl', t('CPL, cost of a lead', 'CPL, стоимость заявки'), {
    of: ['spend', 'leads'],
    better: 'lower',
    note: t('Advertising / leads.', 'Реклама / заявки.'),
  }),
  rate.money('cpql', t('CPQL, cost of a qualified lead', 'CPQL, стоимость квал. заявки'), {
    of: ['spend', 'qualified'],
    better: 'lower',
    note: t('Advertising / qualified leads.', 'Реклама / квалифицированные заявки.'),
  }),
  typed.decimal('reps', t('Reps, monthly average', 'Менеджеры, чел. в среднем'), {
    better: 'either',
    together: 'mean',
    month: '{driver.reps}',
    note: t(
      'Actual: how many worked. Forecast: leads / leads a rep can handle, rounded up, or what is typed for the month.',
      'Факт: сколько работало. Прогноз: заявки / сколько заявок ведёт менеджер, с округлением вверх, или то, что вписано на месяц.',
    ),
  }),
  heading('revenue', t('Revenue', 'Выручка')),
  typed.money('gross', t('Gross revenue', 'Валовая выручка'), {
    better: 'higher',
    month: '{sales}*{driver.orderValue}',
    note: t(
      'Forecast: sales × average order value, before refunds.',
      'Прогноз: продажи × средний чек, до возвратов.',
    ),
  }),
  rate.money('averageOrder', t('Average order value', 'Средний чек'), {
    of: ['gross', 'sales'],
    better: 'higher',
    note: t('Gross revenue / sales.', 'Валовая выручка / продажи.'),
  }),
  typed.money('refunds', t('Refunds', 'Возвраты'), {
    better: 'lower',
    month: '{gross}*{driver.refunds}',
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
    month: '{sales}*{driver.product}',
    note: t(
      'Forecast: sales × product cost a sale.',
      'Прогноз: продажи × себестоимость на продажу.',
    ),
  }),
  typed.money('support', t('Customer support', 'Поддержка клиентов'), {
    better: 'lower',
    month: '{sales}*{driver.support}',
    note: t('Forecast: sales × support cost a sale.', 'Прогноз: продажи × поддержка на продажу.'),
  }),
  typed.money('spend', t('Advertising', 'Реклама'), {
    better: 'lower',
    month: '{leads}*{driver.cpl}',
    note: t(
      'Forecast: leads × CPL. Salaries of marketers are in the back office.',
      'Прогноз: заявки × стоимость заявки (CPL). Оклады маркетологов — в бэк-офисе.',
    ),
  }),
  typed.money('salesCost', t('Sales team', 'Команда продаж'), {
    better: 'lower',
    month: '{reps}*{driver.salary}+{net}*{driver.bonus}',
    note: t(
      'Salaries of the reps + bonus. The bonus is a share of net revenue: nothing is paid for money that went back.',
      'Оклады менеджеров + бонус. Бонус считается от чистой выручки: за возвращённые деньги бонуса нет.',
    ),
  }),
  rate.percent1(
    'salesShare',
    t('Sales team, % of net revenue', 'Команда продаж, % чистой выручки'),
    {
      of: ['salesCost', 'net'],
      better: 'lower',
      note: t('Sales team / net revenue.', 'Команда продаж / чистая выручка.'),
    },
  ),
  computed.money('contribution', t('Contribution margin', 'Маржинальная прибыль'), {
    better: 'higher',
    role: 'subtotal',
    month: '{net}-{product}-{support}-{spend}-{salesCost}',
    note: t(
      'Net revenue − product − support − advertising − sales team.',
      'Чистая выручка − продукт − поддержка − реклама − команда продаж.',
    ),
  }),
  typed.money('backOffice', t('Fixed costs: back office', 'Постоянные затраты: бэк-офис'), {
    better: 'lower',
    month: '{driver.backOffice}',
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
  heading('money', t('Taxes and cash', 'Налоги и деньги')),
  typed.money('taxes', t('Taxes', 'Налоги'), {
    better: 'either',
    month: `{net}*{driver.revenueTax}+(MAX(0;${CUMULATIVE})-MAX(0;${CUMULATIVE}-{ebitda}))*{driver.profitTax}`,
    note: t(
      'Actual: what the month has to bear; when it is paid does not matter here. Forecast: net revenue × tax on revenue + the month’s share of the EBITDA since the first month × tax on profit.',
      'Факт: налоги за этот месяц, когда бы их ни заплатили. Прогноз: чистая выручка × налог с выручки + прирост EBITDA нарастающим итогом × налог с прибыли.',
    ),
  }),
  computed.money('netProfit', t('Net profit', 'Чистая прибыль'), {
    better: 'higher',
    role: 'subtotal',
    month: '{ebitda}-{taxes}',
    note: t(
      'EBITDA − taxes, before interest and depreciation.',
      'EBITDA − налоги, без процентов и амортизации.',
    ),
  }),
  computed.money('otherCash', t('Other cash movements', 'Прочие движения денег'), {
    better: 'either',
    month: '{driver.otherCash}',
    actual: '{actuals!cash}-{cash@prev}-{netProfit}',
    firstActual: 'IF({drivers!openingCash}="";"";{actuals!cash}-{drivers!openingCash}-{netProfit})',
    note: t(
      'Actual: change of the cash in the month − net profit: loans, dividends, equipment, taxes paid in another month, prepayments. Forecast: from the drivers.',
      'Факт: изменение остатка денег за месяц − чистая прибыль: кредиты, дивиденды, оборудование, налоги за другой месяц, предоплаты. Прогноз: из драйверов.',
    ),
  }),
  typed.money('cash', t('Cash at month end', 'Деньги на конец месяца'), {
    better: 'higher',
    together: 'end',
    role: 'total',
    month: '{cash@prev}+{netProfit}+{otherCash}',
    firstMonth: '{drivers!openingCash}+{netProfit}+{otherCash}',
    note: t(
      'Actual: the real balance. Forecast: the balance of the month before + net profit + other movements.',
      'Факт: реальный остаток. Прогноз: остаток предыдущего месяца + чистая прибыль + прочие движения.',
    ),
  }),
];

/** The lines of the model without its headings. */
export const lines: readonly ModelLine[] = model.filter(
  (line): line is ModelLine => !('heading' in line),
);

/** The lines whose real figures are typed in. */
export const typedLines: readonly ModelLine[] = lines.filter((line) => line.typed);

/** First and last of them, as a formula names all of them. */
export const TYPED_SPAN = `${typedLines[0]?.key}..${typedLines[typedLines.length - 1]?.key}`;
