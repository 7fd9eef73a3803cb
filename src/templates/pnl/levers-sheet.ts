import type { Formula, GridLine, TemplateSheet } from '../define';
import { blankUnless, sumOrBlank } from '../parts/formulas';
import { item } from '../parts/items';
import { t } from '../parts/words';

/** A forecast month that is known; nothing is added to actual months. */
const forecastMonth = (formula: Formula): Formula =>
  `IF(OR({pnl!kind}={#kind.actual};{pnl!leads}="");"";${formula})`;

type Line = Pick<GridLine, 'key' | 'label' | 'note' | 'role'> & { readonly month: Formula };

const helpers: readonly Line[] = [
  {
    key: 'margin',
    label: t('Margin that follows sales', 'Маржа, зависящая от продаж'),
    note: t(
      'Net revenue − bonus − product − support.',
      'Чистая выручка − бонус − продукт − поддержка.',
    ),
    role: 'detail',
    month: '{pnl!net}*(1-{drivers!bonus@inUse})-{pnl!product}-{pnl!support}',
  },
  {
    key: 'extraSalaries',
    label: t('Salaries of extra reps', 'Оклады новых менеджеров'),
    note: t(
      'Reps that the higher number of leads needs beyond those of the P&L × salary.',
      'Сколько менеджеров понадобится на большее число заявок сверх P&L × оклад.',
    ),
    role: 'detail',
    month:
      'IF({drivers!capacity@inUse}=0;0;ROUNDUP({pnl!leads}*(1+{dashboard!lift})/{drivers!capacity@inUse};0)-{pnl!reps})*{drivers!salary@inUse}',
  },
];

const levers: readonly Line[] = [
  {
    key: 'price',
    label: t('Higher price', 'Цена выше'),
    note: t(
      'The extra net revenue less the bonus. C2 and the number of sales stay as they are.',
      'Дополнительная чистая выручка за вычетом бонуса. C2 и число продаж прежние.',
    ),
    month: '{pnl!net}*{dashboard!lift}*(1-{drivers!bonus@inUse})',
  },
  {
    key: 'c2',
    label: t('Higher C2', 'C2 выше'),
    note: t(
      'More sales from the same leads: margin × lift.',
      'Больше продаж из тех же заявок: маржа × изменение.',
    ),
    month: '{margin}*{dashboard!lift}',
  },
  {
    key: 'leads',
    label: t('More leads', 'Больше заявок'),
    note: t(
      'The same as C2, less advertising for the extra leads and salaries of extra reps.',
      'Как у C2, минус реклама на новые заявки и оклады новых менеджеров.',
    ),
    month: '({margin}-{pnl!spend})*{dashboard!lift}-{extraSalaries}',
  },
  {
    key: 'cpl',
    label: t('Lower CPL', 'CPL ниже'),
    note: t('Advertising saved on the same leads.', 'Экономия рекламы на тех же заявках.'),
    month: '{pnl!spend}*{dashboard!lift}',
  },
];

/** What each lever adds to the EBITDA of each forecast month. */
export const leversSheet: TemplateSheet = {
  key: 'levers',
  title: t('Levers', 'Рычаги'),
  about: t(
    'What each lever adds to the EBITDA of the forecast months; actual months stay as they were. The size of the change is set on the “Dashboard” sheet.',
    'Сколько каждый рычаг добавит к EBITDA прогнозных месяцев; месяцы факта не меняются. Величина изменения задаётся на листе «Дашборд».',
  ),
  freeze: { header: 'levers', columns: 1 },
  widths: [235, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 110],
  blocks: [
    {
      kind: 'grid',
      key: 'levers',
      axis: 'months',
      corner: t('Extra EBITDA', 'Прибавка к EBITDA'),
      labelWidth: 235,
      total: { header: t('Year', 'Год'), width: 110 },
      lines: [...helpers.map(leverLine), ...levers.map(leverLine)],
    },
    {
      kind: 'form',
      key: 'limit',
      title: t('When a higher price stops paying', 'Когда рост цены перестаёт окупаться'),
      about: t(
        'A higher price often lowers conversion. Raising it by the percentage set on the “Dashboard” sheet pays as long as C2 stays above this.',
        'Рост цены часто снижает конверсию. Повышение на процент с листа «Дашборд» окупается, пока C2 не упадёт ниже этой границы.',
      ),
      items: [
        item.percent1('c2Room', t('Room for C2 to fall, %', 'Запас снижения C2, %'), {
          formula: blankUnless(
            'price@total',
            'IF({margin@total}+{price@total}<=0;"";{price@total}/({margin@total}+{price@total}))',
          ),
        }),
        item.percent1('c2Least', t('That is, C2 of at least, %', 'То есть C2 не ниже, %'), {
          formula: blankUnless('c2Room', '{drivers!c2@inUse}*(1-{c2Room})'),
        }),
      ],
    },
  ],
};

function leverLine({ month, ...line }: Line): GridLine {
  return {
    ...line,
    format: line.role === 'detail' ? 'money' : 'signedMoney',
    formula: forecastMonth(month),
    total: { formula: sumOrBlank(line.key) },
  };
}
