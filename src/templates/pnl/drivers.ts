import type { Text } from '../../language';
import {
  type Axis,
  type Format,
  type Formula,
  type GridLine,
  type LineValues,
  monthsFromNow,
  type TemplateSheet,
} from '../define';
import { currency, rubles } from './money';

const WHAT_IF = 'IF({@base}="";"";{@base}*(1+{@change}))';
const WHAT_IF_SHARE = 'IF({@base}="";"";MIN(1;{@base}*(1+{@change})))';
const IN_USE =
  'LET(driver;SWITCH({scenario};{#scenario.optimistic};{@optimistic};{#scenario.pessimistic};{@pessimistic};{#scenario.whatIf};{@whatIf};{@base});IF(driver="";"";driver))';

/** The scenarios side by side, the one in use, and what the fact says. */
export const scenarioAxis: Axis = {
  width: 100,
  columns: [
    { key: 'base', header: { en: 'Base', ru: 'Базовый' } },
    { key: 'optimistic', header: { en: 'Optimistic', ru: 'Оптимистичный' } },
    { key: 'pessimistic', header: { en: 'Pessimistic', ru: 'Пессимистичный' } },
    {
      key: 'change',
      header: { en: 'What if: change to base, %', ru: 'Что если: изменение базы, %' },
      format: 'signedPercent1',
    },
    {
      key: 'whatIf',
      header: { en: 'What if: result', ru: 'Что если: результат' },
      formula: WHAT_IF,
    },
    { key: 'inUse', header: { en: 'In use', ru: 'В расчёте' }, formula: IN_USE },
    { key: 'actual', header: { en: 'Fact so far', ru: 'По факту' } },
  ],
};

interface Driver {
  readonly key: string;
  readonly label: Text;
  readonly unit: Text;
  readonly format: Format;
  readonly note?: Text;
  /** Base, optimistic, pessimistic. */
  readonly sample: LineValues;
  /** What the fact months say about it; left out where they cannot say it. */
  readonly actual?: Formula;
}

const factTotal = (line: string): string => `{fact!${line}@total}`;
const factRatio = (above: string, below: string): Formula =>
  `IF(OR(${below}="";${below}=0);"";${above}/${below})`;
const factMean = (line: string): Formula => `IF({factMonths}=0;"";${factTotal(line)}/{factMonths})`;

const PER_MONTH: Text = { en: 'a month', ru: 'в месяц' };
const PER_SALE: Text = { en: '$ a sale', ru: '₽ / продажа' };
const MONEY_PER_MONTH: Text = { en: '$ a month', ru: '₽ / мес.' };

const drivers: readonly Driver[] = [
  {
    key: 'leads',
    label: { en: 'Leads in the first month', ru: 'Заявки в первом месяце' },
    unit: PER_MONTH,
    format: 'count',
    note: {
      en: 'Where the plan starts. Fact so far: the average month.',
      ru: 'С чего начинается план. «По факту» — среднее за месяц.',
    },
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
    sample: [0.03, 0.05, 0.01],
    actual:
      'IF({factMonths}<=1;"";IF({fact!leads@first}=0;"";(INDEX({fact!leads:all};{factMonths})/{fact!leads@first})^(1/({factMonths}-1))-1))',
  },
  {
    key: 'cpl',
    label: { en: 'CPL, cost of a lead', ru: 'CPL, цена заявки' },
    unit: currency,
    format: 'money',
    sample: [rubles(460), rubles(420), rubles(520)],
    actual: factRatio(factTotal('spend'), factTotal('leads')),
  },
  {
    key: 'qualifiedShare',
    label: { en: 'Share of qualified leads', ru: 'Доля квалифицированных' },
    unit: { en: '% of leads', ru: '% заявок' },
    format: 'percent1',
    sample: [0.4, 0.43, 0.36],
    actual: factRatio(factTotal('qualified'), factTotal('leads')),
  },
  {
    key: 'c2',
    label: { en: 'C2, qualified lead → sale', ru: 'C2, квал. заявка → продажа' },
    unit: { en: '%', ru: '%' },
    format: 'percent1',
    sample: [0.15, 0.17, 0.13],
    actual: factRatio(factTotal('sales'), factTotal('qualified')),
  },
  {
    key: 'check',
    label: { en: 'Average check', ru: 'Средний чек' },
    unit: currency,
    format: 'money',
    sample: [rubles(42_000), rubles(44_000), rubles(40_000)],
    actual: factRatio(factTotal('gross'), factTotal('sales')),
  },
  {
    key: 'refunds',
    label: { en: 'Refunds', ru: 'Возвраты' },
    unit: { en: '% of gross', ru: '% валовой' },
    format: 'percent1',
    note: { en: 'Share of gross revenue.', ru: 'Доля от валовой выручки.' },
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
    sample: [0.05, 0.05, 0.05],
  },
  {
    key: 'product',
    label: { en: 'Product cost', ru: 'Себестоимость продукта' },
    unit: PER_SALE,
    format: 'money',
    sample: [rubles(6_000), rubles(6_000), rubles(6_400)],
    actual: factRatio(factTotal('product'), factTotal('sales')),
  },
  {
    key: 'support',
    label: { en: 'Support cost', ru: 'Поддержка клиентов' },
    unit: PER_SALE,
    format: 'money',
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

/** What the user decides: months, scenario and the figures that drive the model. */
export const driversSheet: TemplateSheet = {
  key: 'drivers',
  title: { en: 'Drivers', ru: 'Драйверы' },
  about: {
    en: 'Yellow cells are yours to fill; everything else is computed.',
    ru: 'Жёлтые ячейки заполняете вы, всё остальное считается само.',
  },
  widths: [235, 115, 105, 105, 105, 105, 105, 105, 105],
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'company',
          label: { en: 'Company', ru: 'Компания' },
          format: 'text',
          input: true,
          sample: { en: 'Example School', ru: 'Школа «Пример»' },
        },
        {
          key: 'start',
          label: { en: 'Start month', ru: 'Первый месяц' },
          format: 'month',
          input: { date: true },
          value: monthsFromNow(0),
          sample: monthsFromNow(-6),
          note: {
            en: 'Any day of the first of the twelve months.',
            ru: 'Любой день первого из двенадцати месяцев.',
          },
        },
        {
          key: 'lastFact',
          label: { en: 'Last fact month', ru: 'Последний месяц факта' },
          format: 'month',
          input: { date: true },
          formula: 'EDATE({start};MAX({fact!closed:all})-1)',
          note: {
            en: 'Follows the Fact sheet by itself: the last month whose lines are all filled; before that, the month before the start. Type a date over it to forecast from an earlier month.',
            ru: 'Сам следует за листом «Факт»: последний месяц, в котором заполнены все строки; пока таких нет — месяц перед первым. Впишите дату, чтобы считать прогноз от более раннего месяца.',
          },
        },
        {
          key: 'scenario',
          label: { en: 'Scenario in use', ru: 'Сценарий в расчёте' },
          format: 'text',
          input: { list: 'scenario' },
          value: { list: 'scenario', word: 'base' },
        },
        {
          key: 'factMonths',
          label: { en: 'Fact months', ru: 'Месяцев факта' },
          format: 'count',
          formula: 'COUNTIFS({pnl!kind:all};{#kind.fact})',
        },
        {
          key: 'advice',
          label: { en: 'Check', ru: 'Проверка' },
          format: 'text',
          formula:
            'IF({empty@inUse}>0;{#advice.drivers};IF(COUNTIFS({fact!status:all};{#status.incomplete})>0;{#advice.incomplete};IF(COUNTIFS({fact!status:all};{#status.waiting})>0;{#advice.waiting};{#advice.fine})))',
        },
      ],
      marks: [{ on: ['advice'], when: '{advice}<>{#advice.fine}', look: 'warn' }],
    },
    {
      kind: 'grid',
      key: 'drivers',
      title: { en: 'Drivers by scenario', ru: 'Драйверы по сценариям' },
      about: {
        en: 'What if: choose this scenario above and type by how many percent a driver differs from base, e.g. check +10 % and C2 −5 %.',
        ru: '«Что если»: выберите этот сценарий выше и введите, на сколько процентов драйвер отличается от базы, например чек +10 % и C2 −5 %.',
      },
      axis: 'scenarios',
      corner: { en: 'Driver', ru: 'Драйвер' },
      labelWidth: 235,
      lines: [...drivers.map(driverLine), emptyLine()],
      marks: [{ on: ['empty'], when: '{self}>0', look: 'muted' }],
    },
    { kind: 'how-to', key: 'howTo', title: { en: 'How to use', ru: 'Как пользоваться' } },
  ],
};

function driverLine({ key, label, unit, format, note, sample, actual }: Driver): GridLine {
  const isShare = ['qualifiedShare', 'c2', 'refunds', 'bonus'].includes(key);
  return {
    key,
    label,
    unit,
    format,
    ...(note ? { note } : {}),
    input: true,
    sample,
    formulaIn: { ...(isShare ? { whatIf: WHAT_IF_SHARE } : {}), actual: actual ?? '""' },
  };
}

function emptyLine(): GridLine {
  const span = `{${drivers[0]?.key}..${drivers[drivers.length - 1]?.key}}`;
  const count = `ROWS(${span})-COUNT(${span})`;
  return {
    key: 'empty',
    label: { en: 'Still to be filled', ru: 'Осталось заполнить' },
    unit: { en: 'drivers', ru: 'строк' },
    format: 'count',
    role: 'detail',
    formula: count,
    formulaIn: { change: '""', whatIf: count, inUse: count, actual: '""' },
  };
}
