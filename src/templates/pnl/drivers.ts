import type { Text } from '../../language';
import type { Check, Format, Formula, LineValues } from '../define';
import { currency, rubles } from './money';

/** A figure that drives the model. */
export interface Driver {
  readonly key: string;
  readonly label: Text;
  readonly unit: Text;
  readonly format: Format;
  readonly note?: Text;
  /** What may be typed; left out: any number. */
  readonly allowed?: Check;
  /** Base, optimistic, pessimistic; change to base. */
  readonly sample: LineValues;
  /** What the fact months say about it; left out where they cannot say it. */
  readonly actual?: Formula;
}

/** A share of a whole. */
export const SHARE: Check = { between: [0, 1] };

const NOT_NEGATIVE: Check = { atLeast: 0 };

const factTotal = (line: string): string => `{fact!${line}@total}`;
const factRatio = (above: string, below: string): Formula =>
  `IF(OR(${below}="";${below}=0);"";${above}/${below})`;
const factMean = (line: string): Formula => `IF({factMonths}=0;"";${factTotal(line)}/{factMonths})`;

const PER_MONTH: Text = { en: 'a month', ru: 'в месяц' };
const PER_SALE: Text = { en: '$ a sale', ru: '₽ / продажа' };
const MONEY_PER_MONTH: Text = { en: '$ a month', ru: '₽ / мес.' };

/** The drivers, one line each. */
export const drivers: readonly Driver[] = [
  {
    key: 'leads',
    label: { en: 'Leads in the first month', ru: 'Заявки в первом месяце' },
    unit: PER_MONTH,
    format: 'count',
    note: {
      en: 'Where the plan starts. Fact so far: the average month.',
      ru: 'С чего начинается план. «По факту» — среднее за месяц.',
    },
    allowed: NOT_NEGATIVE,
    sample: [1200, 1300, 1000],
    actual: factMean('leads'),
  },
  {
    key: 'growth',
    label: { en: 'Growth of leads', ru: 'Рост заявок' },
    unit: { en: '% a month', ru: '% в месяц' },
    format: 'percent1',
    note: {
      en: 'Each month against the month before; may be negative. Fact so far: the average rate from the first to the last fact month.',
      ru: 'К предыдущему месяцу; может быть отрицательным. «По факту» — средний темп от первого до последнего месяца факта.',
    },
    allowed: { between: [-1, 1] },
    sample: [0.03, 0.05, 0.01],
    actual:
      'IF({factMonths}<=1;"";IF({fact!leads@first}=0;"";(INDEX({fact!leads:all};{factMonths})/{fact!leads@first})^(1/({factMonths}-1))-1))',
  },
  {
    key: 'cpl',
    label: { en: 'CPL, cost of a lead', ru: 'CPL, цена заявки' },
    unit: currency,
    format: 'money',
    allowed: NOT_NEGATIVE,
    sample: [rubles(460), rubles(420), rubles(520)],
    actual: factRatio(factTotal('spend'), factTotal('leads')),
  },
  {
    key: 'qualifiedShare',
    label: { en: 'Share of qualified leads', ru: 'Доля квалифицированных' },
    unit: { en: '% of leads', ru: '% заявок' },
    format: 'percent1',
    allowed: SHARE,
    sample: [0.4, 0.43, 0.36],
    actual: factRatio(factTotal('qualified'), factTotal('leads')),
  },
  {
    key: 'c2',
    label: { en: 'C2, qualified lead → sale', ru: 'C2, квал. заявка → продажа' },
    unit: { en: '% of qualified', ru: '% квал. заявок' },
    format: 'percent1',
    allowed: SHARE,
    sample: [0.15, 0.17, 0.13, -0.05],
    actual: factRatio(factTotal('sales'), factTotal('qualified')),
  },
  {
    key: 'check',
    label: { en: 'Average check', ru: 'Средний чек' },
    unit: currency,
    format: 'money',
    allowed: NOT_NEGATIVE,
    sample: [rubles(42_000), rubles(44_000), rubles(40_000), 0.1],
    actual: factRatio(factTotal('gross'), factTotal('sales')),
  },
  {
    key: 'refunds',
    label: { en: 'Refunds', ru: 'Возвраты' },
    unit: { en: '% of gross', ru: '% валовой' },
    format: 'percent1',
    note: { en: 'Share of gross revenue.', ru: 'Доля от валовой выручки.' },
    allowed: SHARE,
    sample: [0.06, 0.05, 0.08],
    actual: factRatio(factTotal('refunds'), factTotal('gross')),
  },
  {
    key: 'capacity',
    label: { en: 'Leads one rep can take', ru: 'Норма заявок на менеджера' },
    unit: PER_MONTH,
    format: 'count',
    note: {
      en: 'Too many and conversion falls, too few and money idles. Fact so far: leads for each rep at work.',
      ru: 'Слишком много — падает конверсия, слишком мало — простаивают деньги. «По факту» — заявок на работавшего менеджера.',
    },
    allowed: NOT_NEGATIVE,
    sample: [250, 270, 230],
    actual:
      'IF(OR({fact!reps@total}="";{fact!reps@total}=0);"";{fact!leads@total}/({fact!reps@total}*{factMonths}))',
  },
  {
    key: 'salary',
    label: { en: 'Salary of a rep', ru: 'Оклад менеджера' },
    unit: MONEY_PER_MONTH,
    format: 'money',
    note: { en: 'With taxes, without bonus.', ru: 'С налогами, без бонуса.' },
    allowed: NOT_NEGATIVE,
    sample: [rubles(60_000), rubles(60_000), rubles(60_000)],
  },
  {
    key: 'bonus',
    label: { en: 'Bonus of the reps', ru: 'Бонус менеджеров' },
    unit: { en: '% of net', ru: '% чистой' },
    format: 'percent1',
    note: {
      en: 'Share of net revenue: nothing is paid for money that went back.',
      ru: 'Доля от чистой выручки: за возвращённые деньги бонуса нет.',
    },
    allowed: SHARE,
    sample: [0.05, 0.05, 0.05],
  },
  {
    key: 'product',
    label: { en: 'Product cost', ru: 'Себестоимость продукта' },
    unit: PER_SALE,
    format: 'money',
    allowed: NOT_NEGATIVE,
    sample: [rubles(6_000), rubles(6_000), rubles(6_400)],
    actual: factRatio(factTotal('product'), factTotal('sales')),
  },
  {
    key: 'support',
    label: { en: 'Support cost', ru: 'Поддержка клиентов' },
    unit: PER_SALE,
    format: 'money',
    allowed: NOT_NEGATIVE,
    sample: [rubles(3_500), rubles(3_400), rubles(3_800)],
    actual: factRatio(factTotal('support'), factTotal('sales')),
  },
  {
    key: 'backOffice',
    label: { en: 'Back office', ru: 'Бэк-офис' },
    unit: MONEY_PER_MONTH,
    format: 'money',
    note: {
      en: 'Everything that does not depend on sales: management, rent, services, salaries of the other teams.',
      ru: 'Всё, что не зависит от продаж: управление, аренда, сервисы, оклады остальных команд.',
    },
    allowed: NOT_NEGATIVE,
    sample: [rubles(900_000), rubles(900_000), rubles(950_000)],
    actual: factMean('backOffice'),
  },
  {
    key: 'openingCash',
    label: { en: 'Opening cash', ru: 'Деньги на старте' },
    unit: currency,
    format: 'money',
    note: {
      en: 'Balance at the beginning of the first month.',
      ru: 'Остаток на начало первого месяца.',
    },
    sample: [rubles(2_500_000), rubles(2_500_000), rubles(2_500_000)],
  },
];
