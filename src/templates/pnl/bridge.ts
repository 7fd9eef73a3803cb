import type { Text } from '../../language';
import type { Formula, GridLine } from '../define';
import { t } from '../parts/words';

/** What moves EBITDA away from the plan, and by how much in a month. */
interface Effect {
  readonly key: string;
  readonly label: Text;
  readonly note: Text;
  readonly month: Formula;
  /** Where to look when it has cost most. */
  readonly look: Text;
}

const p = (driver: string): Formula => `{plan!fixed.${driver}}`;
const a = (line: string): Formula => `{pnl!${line}}`;
const MARGIN = '{marginPlanned}';
const LEFT_OF_PRICE = `(1-${p('refunds')})*(1-${p('bonus')})`;

/**
 * From plan to actual one step after another, each with the actual volumes of the steps before it and the plan of
 * those after it, so that the steps add up to the difference whatever the figures are.
 */
export const effects: readonly Effect[] = [
  {
    key: 'byLeads',
    label: t('Leads', 'Заявки'),
    note: t(
      'Leads above plan × (planned C1 × planned C2 × planned margin of a sale − planned CPL).',
      'Заявки сверх плана × (плановые C1 × C2 × плановая маржа продажи − плановый CPL).',
    ),
    month: `(${a('leads')}-${p('leads')})*(${p('c1')}*${p('c2')}*${MARGIN}-${p('cpl')})`,
    look: t('channels and the advertising budget', 'каналы и рекламный бюджет'),
  },
  {
    key: 'byC1',
    label: t('C1: lead → qualified lead', 'C1: заявка → квал. заявка'),
    note: t(
      'Qualified leads above what planned C1 gives × planned C2 × planned margin of a sale.',
      'Квал. заявки сверх того, что даёт плановый C1, × плановый C2 × плановая маржа продажи.',
    ),
    month: `(${a('qualified')}-${a('leads')}*${p('c1')})*${p('c2')}*${MARGIN}`,
    look: t(
      'quality of leads, speed of the first contact and the opening of the call',
      'качество заявок, скорость первого контакта и начало разговора',
    ),
  },
  {
    key: 'byC2',
    label: t('C2: qualified lead → sale', 'C2: квал. заявка → продажа'),
    note: t(
      'Sales above what planned C2 gives × planned margin of a sale.',
      'Продажи сверх того, что даёт плановый C2, × плановая маржа продажи.',
    ),
    month: `(${a('sales')}-${a('qualified')}*${p('c2')})*${MARGIN}`,
    look: t(
      'negotiation and closing: listen to calls after the invoice',
      'переговоры и дожим: послушайте звонки после счёта',
    ),
  },
  {
    key: 'byPrice',
    label: t('Price: average order value', 'Цена: средний чек'),
    note: t(
      'Gross revenue above sales × planned order value, less planned refunds and bonus.',
      'Валовая выручка сверх «продажи × плановый чек», за вычетом плановых возвратов и бонуса.',
    ),
    month: `(${a('gross')}-${a('sales')}*${p('orderValue')})*${LEFT_OF_PRICE}`,
    look: t('discounts and what is sold', 'скидки и состав продаж'),
  },
  {
    key: 'byRefunds',
    label: t('Refunds', 'Возвраты'),
    note: t(
      'Refunds saved against the planned share of gross revenue, less planned bonus.',
      'Экономия на возвратах против плановой доли валовой выручки, за вычетом планового бонуса.',
    ),
    month: `(${a('gross')}*${p('refunds')}-${a('refunds')})*(1-${p('bonus')})`,
    look: t(
      'reasons of refunds: promises and the product',
      'причины возвратов: обещания и продукт',
    ),
  },
  {
    key: 'byVariable',
    label: t('Variable costs: product and support', 'Переменные затраты: продукт и поддержка'),
    note: t(
      'Sales × planned cost of a sale − product and support.',
      'Продажи × плановые затраты на продажу − продукт и поддержка.',
    ),
    month: `${a('sales')}*(${p('product')}+${p('support')})-${a('product')}-${a('support')}`,
    look: t('what one sale costs to deliver', 'во что обходится одна продажа'),
  },
  {
    key: 'byCpl',
    label: t('Variable costs: advertising (CPL)', 'Переменные затраты: реклама (CPL)'),
    note: t('Leads × planned CPL − advertising.', 'Заявки × плановый CPL − реклама.'),
    month: `${a('leads')}*${p('cpl')}-${a('spend')}`,
    look: t('dear channels and creatives', 'дорогие каналы и объявления'),
  },
  {
    key: 'bySalesTeam',
    label: t('Sales team: salaries and bonus', 'Команда продаж: оклады и бонус'),
    note: t(
      'Planned salaries + net revenue × planned bonus − sales team.',
      'Плановые оклады + чистая выручка × плановый бонус − команда продаж.',
    ),
    month: `${p('reps')}*${p('salary')}+${a('net')}*${p('bonus')}-${a('salesCost')}`,
    look: t('head count and the bonus scheme', 'число менеджеров и схему бонусов'),
  },
  {
    key: 'byFixed',
    label: t('Fixed costs: back office', 'Постоянные затраты: бэк-офис'),
    note: t('Planned back office − back office.', 'Плановый бэк-офис − бэк-офис.'),
    month: `${p('backOffice')}-${a('backOffice')}`,
    look: t('what was added to the back office', 'что добавилось в бэк-офисе'),
  },
];

/** First and last effect, as a formula names all of them. */
export const EFFECT_SPAN = `${effects[0]?.key}..${effects[effects.length - 1]?.key}`;

/** The effects month by month, in the months compared. */
export function bridgeLines(): GridLine[] {
  const compared = (formula: Formula): Formula => `IF({taken}=1;${formula};"")`;
  return [
    {
      key: 'marginPlanned',
      label: t('Planned margin of a sale', 'Плановая маржа продажи'),
      note: t(
        'Planned order value less refunds, bonus, product and support.',
        'Плановый чек за вычетом возвратов, бонуса, продукта и поддержки.',
      ),
      role: 'detail',
      format: 'money',
      formula: compared(`${p('orderValue')}*${LEFT_OF_PRICE}-${p('product')}-${p('support')}`),
    },
    ...effects.map(({ key, label, note, month }): GridLine => {
      return { key, label, note, format: 'signedMoney', formula: compared(month), total: 'sum' };
    }),
    {
      key: 'byAll',
      label: t('Actual − planned EBITDA', 'EBITDA: факт − план'),
      role: 'total',
      format: 'signedMoney',
      formula: compared(`{pnl!ebitda}-{plan!plan.ebitda}`),
      total: 'sum',
    },
  ];
}
