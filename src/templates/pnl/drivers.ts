import type { Text } from '../../language';
import type { Check, Format, Formula, LineValues } from '../define';
import { byFormat } from '../parts/formats';
import { currency, rubles } from '../parts/money';
import { t } from '../parts/words';

/** A figure that drives the model. */
export interface Driver {
  readonly key: string;
  readonly label: Text;
  readonly unit: Text;
  readonly format: Format;
  readonly note?: Text;
  /** What may be typed; left out: shares from 0 to 1, other figures from 0. */
  readonly allowed?: true | Check;
  /** Written in every case. */
  readonly values?: LineValues;
  /** Base, optimistic, pessimistic; change to base. */
  readonly sample: LineValues;
  /** What the actual months say about it; left out where they cannot say it. */
  readonly actual?: Formula;
}

const driver = byFormat(
  (format) =>
    (key: string, label: Text, rest: Omit<Driver, 'key' | 'label' | 'format'>): Driver => ({
      key,
      label,
      format,
      ...rest,
    }),
);

const PER_MONTH = t('a month', 'в месяц');
const MONEY = currency;
const PER_SALE = t('{currency} a sale', '{currency} / продажа');
const MONEY_PER_MONTH = t('{currency} a month', '{currency} / мес.');
const NOTHING = [0, 0, 0];

/** The drivers, one line each. */
export const drivers: readonly Driver[] = [
  driver.count('leads', t('Leads in the first month', 'Заявки в первом месяце'), {
    unit: PER_MONTH,
    note: t(
      'Where the plan starts, in a month with a seasonality of 100%. “Actual so far” is the real first month.',
      'С чего начинается план — в месяце с сезонностью 100 %. «По факту» — настоящий первый месяц.',
    ),
    sample: [1200, 1300, 1000],
    actual:
      'IF({pnl!kind@first}={#kind.actual};{actuals!leads@first}/{monthly!used.season@first};"")',
  }),
  driver.percent1('growth', t('Lead growth', 'Рост заявок'), {
    unit: t('% a month', '% в месяц'),
    note: t(
      'Each month against the month before; may be negative. Actual so far: the average rate from the first to the last actual month, without seasonality.',
      'К предыдущему месяцу; может быть отрицательным. «По факту» — средний темп от первого до последнего месяца факта, без сезонности.',
    ),
    allowed: { between: [-1, 1] },
    sample: [0.03, 0.05, 0.01],
    actual: `LET(first_;MINIFS({pnl!months:all};{pnl!kind:all};{#kind.actual});
      last_;MAXIFS({pnl!months:all};{pnl!kind:all};{#kind.actual});
      start_;SUMIFS({monthly!used.trend:all};{pnl!months:all};first_);
      end_;SUMIFS({monthly!used.trend:all};{pnl!months:all};last_);
      IF(OR(last_<=first_;start_=0);"";(end_/start_)^(1/DATEDIF(first_;last_;"M"))-1))`,
  }),
  driver.money('cpl', t('CPL, cost of a lead', 'CPL, стоимость заявки'), {
    unit: MONEY,
    sample: [460, 420, 520].map(rubles),
    actual: actualRatio('spend', 'leads'),
  }),
  driver.percent1('c1', t('C1: lead → qualified lead', 'C1: заявка → квал. заявка'), {
    unit: t('% of leads', '% заявок'),
    sample: [0.4, 0.43, 0.36],
    actual: actualRatio('qualified', 'leads'),
  }),
  driver.percent1('c2', t('C2: qualified lead → sale', 'C2: квал. заявка → продажа'), {
    unit: t('% of qualified', '% квал. заявок'),
    sample: [0.15, 0.17, 0.13, -0.05],
    actual: actualRatio('sales', 'qualified'),
  }),
  driver.money('orderValue', t('Average order value', 'Средний чек'), {
    unit: MONEY,
    sample: [...[42_000, 44_000, 40_000].map(rubles), 0.1],
    actual: actualRatio('gross', 'sales'),
  }),
  driver.percent1('refunds', t('Refunds', 'Возвраты'), {
    unit: t('% of gross', '% валовой'),
    note: t('Share of gross revenue.', 'Доля от валовой выручки.'),
    sample: [0.06, 0.05, 0.08],
    actual: actualRatio('refunds', 'gross'),
  }),
  driver.money('product', t('Product cost', 'Себестоимость продукта'), {
    unit: PER_SALE,
    sample: [6_000, 6_000, 6_400].map(rubles),
    actual: actualRatio('product', 'sales'),
  }),
  driver.money('support', t('Customer support', 'Поддержка клиентов'), {
    unit: PER_SALE,
    sample: [3_500, 3_400, 3_800].map(rubles),
    actual: actualRatio('support', 'sales'),
  }),
  driver.count('capacity', t('Leads a rep can handle', 'Сколько заявок ведёт менеджер'), {
    unit: PER_MONTH,
    note: t(
      'With too many, conversion falls; with too few, money sits idle. Actual so far: leads for each rep at work.',
      'Слишком много — падает конверсия, слишком мало — простаивают деньги. «По факту» — заявок на работавшего менеджера.',
    ),
    allowed: { atLeast: 1 },
    sample: [250, 270, 230],
    actual: actualRatio('leads', 'reps', '*{actualMonths}'),
  }),
  driver.money('salary', t('Rep salary', 'Оклад менеджера'), {
    unit: MONEY_PER_MONTH,
    note: t('With payroll taxes, without bonus.', 'С взносами, без бонуса.'),
    sample: [60_000, 60_000, 60_000].map(rubles),
  }),
  driver.percent1('bonus', t('Rep bonus', 'Бонус менеджеров'), {
    unit: t('% of net', '% чистой'),
    note: t(
      'Share of net revenue: nothing is paid for money that went back.',
      'Доля от чистой выручки: за возвращённые деньги бонуса нет.',
    ),
    sample: [0.05, 0.05, 0.05],
  }),
  driver.money('backOffice', t('Fixed costs: back office', 'Постоянные затраты: бэк-офис'), {
    unit: MONEY_PER_MONTH,
    note: t(
      'Everything that does not depend on sales: management, rent, services, salaries of the other teams.',
      'Всё, что не зависит от продаж: управление, аренда, сервисы, оклады остальных команд.',
    ),
    sample: [900_000, 900_000, 950_000].map(rubles),
    actual: `IF({actualMonths}=0;"";{actuals!backOffice@total}/{actualMonths})`,
  }),
  driver.percent1('revenueTax', t('Tax on revenue', 'Налог с выручки'), {
    unit: t('% of net', '% чистой'),
    note: t(
      'A tax that is counted from revenue. 0 if you pay none.',
      'Налог, который считается с выручки, например УСН «доходы». 0, если его нет.',
    ),
    values: NOTHING,
    sample: [0.06, 0.06, 0.06],
    actual: actualTax('{actuals!gross@total}-{actuals!refunds@total}'),
  }),
  driver.percent1('profitTax', t('Tax on profit', 'Налог с прибыли'), {
    unit: t('% of EBITDA', '% от EBITDA'),
    note: t(
      'A tax that is counted from profit: from the EBITDA since the first month, so that a month with a loss lowers it. 0 if you pay none.',
      'Налог, который считается с прибыли: с EBITDA нарастающим итогом с первого месяца, поэтому убыточный месяц его уменьшает. 0, если его нет.',
    ),
    values: NOTHING,
    sample: NOTHING,
    actual: actualTax('SUMIFS({pnl!ebitda:all};{pnl!kind:all};{#kind.actual})'),
  }),
  driver.money('otherCash', t('Other cash movements', 'Прочие движения денег'), {
    unit: MONEY_PER_MONTH,
    note: t(
      'Money that comes (+) or goes (−) past the profit: loans, dividends, equipment. 0 if there is none.',
      'Деньги, которые приходят (+) или уходят (−) мимо прибыли: кредиты, дивиденды, оборудование. 0, если их нет.',
    ),
    allowed: true,
    values: NOTHING,
    sample: NOTHING,
  }),
];

function actualRatio(above: string, below: string, times = ''): Formula {
  const whole = `{actuals!${below}@total}`;
  return `IF(OR(${whole}="";${whole}=0);"";{actuals!${above}@total}/(${whole}${times}))`;
}

/** Real taxes by one of the two bases: told of the tax that is in use alone. */
function actualTax(base: Formula): Formula {
  return `IF(OR({actualMonths}=0;N({@inUse})=0);"";LET(base_;${base};IF(base_<=0;"";{actuals!taxes@total}/base_)))`;
}
