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
const PER_SALE = t('$ a sale', '₽ / продажа');
const MONEY_PER_MONTH = t('$ a month', '₽ / мес.');

/** The drivers, one line each. */
export const drivers: readonly Driver[] = [
  driver.count('leads', t('Leads in the first month', 'Заявки в первом месяце'), {
    unit: PER_MONTH,
    note: t(
      'Where the plan starts. Actual so far: the average month.',
      'С чего начинается план. «По факту» — среднее за месяц.',
    ),
    sample: [1200, 1300, 1000],
    actual: actualMean('leads'),
  }),
  driver.percent1('growth', t('Lead growth', 'Рост заявок'), {
    unit: t('% a month', '% в месяц'),
    note: t(
      'Each month against the month before; may be negative. Actual so far: the average rate from the first to the last actual month.',
      'К предыдущему месяцу; может быть отрицательным. «По факту» — средний темп от первого до последнего месяца факта.',
    ),
    allowed: { between: [-1, 1] },
    sample: [0.03, 0.05, 0.01],
    actual: `IF({actualMonths}<=1;"";IF({actuals!leads@first}=0;"";
      (INDEX({actuals!leads:all};{actualMonths})/{actuals!leads@first})^(1/({actualMonths}-1))-1))`,
  }),
  driver.money('cpl', t('CPL, cost of a lead', 'CPL, стоимость заявки'), {
    unit: currency,
    sample: [460, 420, 520].map(rubles),
    actual: actualRatio('spend', 'leads'),
  }),
  driver.percent1('qualifiedShare', t('Share of qualified leads', 'Доля квалифицированных'), {
    unit: t('% of leads', '% заявок'),
    sample: [0.4, 0.43, 0.36],
    actual: actualRatio('qualified', 'leads'),
  }),
  driver.percent1('c2', t('C2, qualified lead → sale', 'C2, квал. заявка → продажа'), {
    unit: t('% of qualified', '% квал. заявок'),
    sample: [0.15, 0.17, 0.13, -0.05],
    actual: actualRatio('sales', 'qualified'),
  }),
  driver.money('check', t('Average order value', 'Средний чек'), {
    unit: currency,
    sample: [...[42_000, 44_000, 40_000].map(rubles), 0.1],
    actual: actualRatio('gross', 'sales'),
  }),
  driver.percent1('refunds', t('Refunds', 'Возвраты'), {
    unit: t('% of gross', '% валовой'),
    note: t('Share of gross revenue.', 'Доля от валовой выручки.'),
    sample: [0.06, 0.05, 0.08],
    actual: actualRatio('refunds', 'gross'),
  }),
  driver.count('capacity', t('Leads a rep can handle', 'Сколько заявок ведёт менеджер'), {
    unit: PER_MONTH,
    note: t(
      'With too many, conversion falls; with too few, money sits idle. Actual so far: leads for each rep at work.',
      'Слишком много — падает конверсия, слишком мало — простаивают деньги. «По факту» — заявок на работавшего менеджера.',
    ),
    sample: [250, 270, 230],
    actual:
      'IF(OR({actuals!reps@total}="";{actuals!reps@total}=0);"";{actuals!leads@total}/({actuals!reps@total}*{actualMonths}))',
  }),
  driver.money('salary', t('Rep salary', 'Оклад менеджера'), {
    unit: MONEY_PER_MONTH,
    note: t('With taxes, without bonus.', 'С налогами, без бонуса.'),
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
  driver.money('product', t('Product cost', 'Себестоимость продукта'), {
    unit: PER_SALE,
    sample: [6_000, 6_000, 6_400].map(rubles),
    actual: actualRatio('product', 'sales'),
  }),
  driver.money('support', t('Support cost', 'Поддержка клиентов'), {
    unit: PER_SALE,
    sample: [3_500, 3_400, 3_800].map(rubles),
    actual: actualRatio('support', 'sales'),
  }),
  driver.money('backOffice', t('Back office', 'Бэк-офис'), {
    unit: MONEY_PER_MONTH,
    note: t(
      'Everything that does not depend on sales: management, rent, services, salaries of the other teams.',
      'Всё, что не зависит от продаж: управление, аренда, сервисы, оклады остальных команд.',
    ),
    sample: [900_000, 900_000, 950_000].map(rubles),
    actual: actualMean('backOffice'),
  }),
  driver.money('openingCash', t('Opening cash', 'Деньги на старте'), {
    unit: currency,
    note: t('Balance at the beginning of the first month.', 'Остаток на начало первого месяца.'),
    allowed: true,
    sample: [2_500_000, 2_500_000, 2_500_000].map(rubles),
  }),
];

function actualRatio(above: string, below: string): Formula {
  const whole = `{actuals!${below}@total}`;
  return `IF(OR(${whole}="";${whole}=0);"";{actuals!${above}@total}/${whole})`;
}

function actualMean(line: string): Formula {
  return `IF({actualMonths}=0;"";{actuals!${line}@total}/{actualMonths})`;
}
