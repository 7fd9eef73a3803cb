import type { Formula, GridLine, TemplateSheet } from '../define';

/** A forecast month that is known; nothing is added to fact months. */
const forecastMonth = (formula: Formula): Formula =>
  `IF(OR({pnl!kind}={#kind.fact};{pnl!leads}="");"";${formula})`;

const addedUp = (key: string): Formula => `IF(COUNT({${key}:all})=0;"";SUM({${key}:all}))`;

type Line = Pick<GridLine, 'key' | 'label' | 'note' | 'role'> & { readonly month: Formula };

const helpers: readonly Line[] = [
  {
    key: 'margin',
    label: { en: 'Margin that follows sales', ru: 'Маржа, зависящая от продаж' },
    note: {
      en: 'Net revenue − bonus − product − support.',
      ru: 'Чистая выручка − бонус − продукт − поддержка.',
    },
    role: 'detail',
    month: '{pnl!net}*(1-{drivers!bonus@inUse})-{pnl!product}-{pnl!support}',
  },
  {
    key: 'extraSalaries',
    label: { en: 'Salaries of extra reps', ru: 'Оклады новых менеджеров' },
    note: {
      en: 'Reps that the raised number of leads needs beyond those of the P&L × salary.',
      ru: 'Сколько менеджеров понадобится на большее число заявок сверх P&L × оклад.',
    },
    role: 'detail',
    month:
      'IF({drivers!capacity@inUse}=0;0;ROUNDUP({pnl!leads}*(1+{dashboard!lift})/{drivers!capacity@inUse};0)-{pnl!reps})*{drivers!salary@inUse}',
  },
];

const levers: readonly Line[] = [
  {
    key: 'price',
    label: { en: 'Higher price', ru: 'Цена выше' },
    note: {
      en: 'The extra net revenue less the bonus. C2 and the number of sales stay as they are.',
      ru: 'Дополнительная чистая выручка за вычетом бонуса. C2 и число продаж прежние.',
    },
    month: '{pnl!net}*{dashboard!lift}*(1-{drivers!bonus@inUse})',
  },
  {
    key: 'c2',
    label: { en: 'Higher C2', ru: 'C2 выше' },
    note: {
      en: 'More sales from the same leads: margin × lift.',
      ru: 'Больше продаж из тех же заявок: маржа × изменение.',
    },
    month: '{margin}*{dashboard!lift}',
  },
  {
    key: 'leads',
    label: { en: 'More leads', ru: 'Больше заявок' },
    note: {
      en: 'The same as C2, less advertising for the extra leads and salaries of extra reps.',
      ru: 'Как у C2, минус реклама на новые заявки и оклады новых менеджеров.',
    },
    month: '({margin}-{pnl!spend})*{dashboard!lift}-{extraSalaries}',
  },
  {
    key: 'cpl',
    label: { en: 'Lower CPL', ru: 'CPL ниже' },
    note: {
      en: 'Advertising saved on the same leads.',
      ru: 'Экономия рекламы на тех же заявках.',
    },
    month: '{pnl!spend}*{dashboard!lift}',
  },
];

/** What each lever adds to the EBITDA of each forecast month. */
export const leversSheet: TemplateSheet = {
  key: 'levers',
  title: { en: 'Levers', ru: 'Рычаги' },
  about: {
    en: 'What each lever adds to the EBITDA of the forecast months; fact months stay as they were. The size of the change is set on the Dashboard.',
    ru: 'Сколько каждый рычаг добавит к EBITDA прогнозных месяцев; месяцы факта не меняются. Величина изменения задаётся на листе «Дашборд».',
  },
  freeze: { header: 'levers', columns: 1 },
  widths: [235, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 110],
  blocks: [
    {
      kind: 'grid',
      key: 'levers',
      axis: 'months',
      corner: { en: 'Extra EBITDA', ru: 'Прибавка к EBITDA' },
      labelWidth: 235,
      total: { header: { en: 'Year', ru: 'Год' }, width: 110 },
      lines: [...helpers.map(leverLine), ...levers.map(leverLine)],
    },
    {
      kind: 'form',
      key: 'limit',
      title: { en: 'When a higher price stops paying', ru: 'Когда рост цены перестаёт окупаться' },
      about: {
        en: 'A higher price often lowers conversion. Raising it by the percentage of the Dashboard pays as long as C2 stays above this.',
        ru: 'Рост цены часто снижает конверсию. Повышение на процент с листа «Дашборд» окупается, пока C2 не упадёт ниже этой границы.',
      },
      items: [
        {
          key: 'c2Room',
          label: { en: 'Room for C2 to fall, %', ru: 'Запас снижения C2, %' },
          format: 'percent1',
          formula:
            'IF({price@total}="";"";IF({margin@total}+{price@total}<=0;"";{price@total}/({margin@total}+{price@total})))',
        },
        {
          key: 'c2Least',
          label: { en: 'That is, C2 of at least, %', ru: 'То есть C2 не ниже, %' },
          format: 'percent1',
          formula: 'IF({c2Room}="";"";{drivers!c2@inUse}*(1-{c2Room}))',
        },
      ],
    },
  ],
};

function leverLine({ month, ...line }: Line): GridLine {
  return {
    ...line,
    format: line.role === 'detail' ? 'money' : 'signedMoney',
    formula: forecastMonth(month),
    total: { formula: addedUp(line.key) },
  };
}
