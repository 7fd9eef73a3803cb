import type { Axis, Formula, GridLine, TemplateSheet } from '../define';
import { blankUnless } from '../parts/formulas';
import { item } from '../parts/items';
import { t } from '../parts/words';
import { percentName, priceName, said } from './said';
import { checkLine } from './state';

/** What a lever does to the year. */
export const effectAxis: Axis = {
  width: 108,
  columns: [
    { key: 'now', header: t('Forecast, average', 'Прогноз, в среднем') },
    {
      key: 'change',
      header: t('Change', 'Изменение'),
      format: 'signedPercent1',
      input: { between: [-1, 1] },
    },
    {
      key: 'gain',
      header: t('Extra EBITDA in the year', 'Прибавка к EBITDA за год'),
      format: 'signedMoney',
    },
    {
      key: 'ebitda',
      header: t('EBITDA of the year then', 'EBITDA за год станет'),
      format: 'money',
      formula: blankUnless('@gain', '{pnl!ebitda@total}+{@gain}'),
    },
    {
      key: 'growth',
      header: t('EBITDA growth, %', 'Рост EBITDA, %'),
      format: 'signedPercent1',
      formula: blankUnless('@gain', 'IF({pnl!ebitda@total}<=0;"—";{@gain}/{pnl!ebitda@total})'),
    },
    {
      key: 'until',
      header: t('Pays as long as', 'Окупается, пока'),
      format: 'text',
      width: 260,
    },
  ],
};

const known = (formula: Formula): Formula => `IF({forecastMonths}=0;"";${formula})`;
const forecast = (line: string): Formula =>
  known(`SUMIFS({pnl!${line}:all};{pnl!kind:all};{#kind.forecast})`);
const each = (formula: Formula): Formula =>
  known(`SUMPRODUCT(({pnl!kind:all}={#kind.forecast})*${formula})`);

const EXTRA_REPS =
  'IF({drivers!capacity@inUse}=0;0;ROUNDUP({pnl!leads:all}*(1+{leads@change})/{drivers!capacity@inUse};0)-{pnl!reps:all})';

interface Lever extends Pick<GridLine, 'key' | 'label' | 'note' | 'format'> {
  readonly now: Formula;
  readonly change: number;
  readonly gain: Formula;
  readonly until: Formula;
}

const levers: readonly Lever[] = [
  {
    key: 'price',
    label: t('Price (average order value)', 'Цена (средний чек)'),
    format: 'money',
    note: t(
      'The extra net revenue less the bonus. C2 and the number of sales stay as they are.',
      'Дополнительная чистая выручка за вычетом бонуса. C2 и число продаж прежние.',
    ),
    now: '{sumGross}/{sumSales}',
    change: 0.1,
    gain: '{afterBonus}*{price@change}',
    until: `IF({margin}+{price@gain}<=0;"—";${said('untilC2', percentName('{c2@now}*{margin}/({margin}+{price@gain})'))})`,
  },
  {
    key: 'c2',
    label: t('C2: qualified lead → sale', 'C2: квал. заявка → продажа'),
    format: 'percent1',
    note: t(
      'More sales from the same leads: margin × change.',
      'Больше продаж из тех же заявок: маржа × изменение.',
    ),
    now: '{sumSales}/{sumQualified}',
    change: 0.1,
    gain: '{margin}*{c2@change}',
    until: `IF({afterBonus}*(1+{c2@change})<=0;"—";${said('untilPrice', priceName('{price@now}*(1-{c2@gain}/({afterBonus}*(1+{c2@change})))'))})`,
  },
  {
    key: 'leads',
    label: t('Leads', 'Заявки, шт. в месяц'),
    format: 'count',
    note: t(
      'The same as C2, less advertising for the extra leads and salaries of extra reps.',
      'Как у C2, минус реклама на новые заявки и оклады новых менеджеров.',
    ),
    now: '{sumLeads}/{forecastMonths}',
    change: 0.1,
    gain: '({margin}-{sumSpend})*{leads@change}-{extraSalaries}',
    until: `IF({leads@change}<=0;"—";${said('untilCpl', priceName('({margin}*{leads@change}-{extraSalaries})/({sumLeads}*{leads@change})'))})`,
  },
  {
    key: 'cpl',
    label: t('CPL, cost of a lead', 'CPL, стоимость заявки'),
    format: 'money',
    note: t('Advertising saved on the same leads.', 'Экономия рекламы на тех же заявках.'),
    now: '{sumSpend}/{sumLeads}',
    change: -0.1,
    gain: '0-{sumSpend}*{cpl@change}',
    until: `IF({margin}<=0;"—";${said('untilC1', percentName('{sumQualified}/{sumLeads}*(1-{cpl@gain}/{margin})'))})`,
  },
];

/** What each lever adds to the EBITDA of the forecast months, and how long it pays. */
export const leversSheet: TemplateSheet = {
  key: 'levers',
  title: t('Levers', 'Рычаги'),
  about: t(
    'What each lever alone adds from the first forecast month on; actual months stay as they were.',
    'Сколько каждый рычаг отдельно добавит с первого прогнозного месяца; месяцы факта не меняются.',
  ),
  tabColor: 'green',
  widths: [210, 108, 108, 108, 108, 108, 260],
  blocks: [
    checkLine(),
    {
      kind: 'grid',
      key: 'levers',
      axis: 'effect',
      corner: t('Lever', 'Рычаг'),
      labelWidth: 235,
      about: t(
        'A lever seldom moves alone: a higher price lowers C2, cheap leads are worse. The last column says how much of that it bears.',
        'Рычаг редко двигается один: выше цена — ниже C2, дешёвые заявки хуже. Последний столбец говорит, сколько этого он выдержит.',
      ),
      lines: levers.map(leverLine),
      marks: [{ columns: ['gain'], when: 'AND({self}<>"";{self}<0)', look: 'alarm' }],
    },
    {
      kind: 'form',
      key: 'basis',
      title: t('Forecast months together', 'Прогнозные месяцы вместе'),
      items: [
        item.count('forecastMonths', t('Forecast months', 'Прогнозных месяцев'), {
          formula: 'COUNTIFS({pnl!kind:all};{#kind.forecast})',
        }),
        item.count('sumLeads', t('Leads', 'Заявки, шт.'), { formula: forecast('leads') }),
        item.count('sumQualified', t('Qualified leads', 'Квалифицированные заявки, шт.'), {
          formula: forecast('qualified'),
        }),
        item.count('sumSales', t('Sales', 'Продажи, шт.'), { formula: forecast('sales') }),
        item.money('sumGross', t('Gross revenue', 'Валовая выручка'), {
          formula: forecast('gross'),
        }),
        item.money('sumSpend', t('Advertising', 'Реклама'), { formula: forecast('spend') }),
        item.money('afterBonus', t('Net revenue less bonus', 'Чистая выручка без бонуса'), {
          formula: each('{pnl!net:all}*(1-{monthly!used.bonus:all})'),
        }),
        item.money('margin', t('Margin that follows sales', 'Маржа, зависящая от продаж'), {
          formula: known(`{afterBonus}-${forecastSum('product')}-${forecastSum('support')}`),
          note: t(
            'Net revenue − bonus − product − support.',
            'Чистая выручка − бонус − продукт − поддержка.',
          ),
        }),
        item.money('extraSalaries', t('Salaries of extra reps', 'Оклады новых менеджеров'), {
          formula: each(`({monthly!typed.reps:all}="")*${EXTRA_REPS}*{monthly!used.salary:all}`),
          note: t(
            'Reps that the higher number of leads needs beyond those of the P&L × salary; none in months whose reps are typed.',
            'Сколько менеджеров понадобится на большее число заявок сверх P&L × оклад; в месяцах, где число менеджеров вписано, — ноль.',
          ),
        }),
      ],
    },
  ],
};

function forecastSum(line: string): Formula {
  return `SUMIFS({pnl!${line}:all};{pnl!kind:all};{#kind.forecast})`;
}

function leverLine({ now, change, gain, until, ...line }: Lever): GridLine {
  const unlessZero = (formula: Formula): Formula => {
    const [, below = ''] = /\/(\{\w+\})$/.exec(formula) ?? [];
    return known(below === '' ? formula : `IF(${below}=0;"";${formula})`);
  };
  return {
    ...line,
    input: { between: [-1, 1] },
    values: { change },
    formulaIn: {
      now: unlessZero(now),
      gain: known(gain),
      until: `IF(OR({@now}="";{@gain}="");"";${until})`,
    },
  };
}
