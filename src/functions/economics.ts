import { profitLevers } from '../domain/profit-levers';
import { unitEconomics } from '../domain/unit-economics';
import type { Text } from '../language';
import { label, numberFromZero, share } from './kinds';
import { cell, cells, column } from './parameters';
import { rowTable, table } from './shapes';

const UNIT_HEADER: readonly Text[] = [
  { en: 'Buyers', ru: 'Покупателей' },
  { en: 'Revenue', ru: 'Выручка' },
  { en: 'ARPC, per buyer', ru: 'ARPC, на покупателя' },
  { en: 'ARPU, per user', ru: 'ARPU, на пользователя' },
  { en: 'CAC, per buyer', ru: 'CAC, на покупателя' },
  { en: 'Contribution margin', ru: 'Маржинальная прибыль' },
  { en: 'ROMI', ru: 'ROMI' },
  { en: 'Break-even conversion', ru: 'Конверсия безубыточности' },
];

export const UNIT_ECONOMICS = rowTable(() => ({
  question: {
    en: 'Which channel earns money and which one loses it?',
    ru: 'Какой канал зарабатывает, а какой теряет деньги?',
  },
  summary: {
    en: 'Table with a row for each channel: buyers, revenue, ARPC, ARPU, CAC, contribution margin, ROMI and the conversion at which the channel breaks even; a ratio that is not defined is blank.',
    ru: 'Таблица со строкой на каждый канал: покупатели, выручка, ARPC, ARPU, CAC, маржинальная прибыль, ROMI и конверсия, при которой канал выходит в ноль; где отношение не определено — пусто.',
  },
  parameters: [
    cells('users', numberFromZero, {
      en: 'Users attracted: visitors, contacts or subscribers.',
      ru: 'Сколько привлечено пользователей: посетителей, контактов или подписчиков.',
    }),
    cells('conversion', share, {
      en: 'Share of the users who buy.',
      ru: 'Доля пользователей, которые покупают.',
    }),
    cells('price', numberFromZero, {
      en: 'Average check of one purchase.',
      ru: 'Средний чек одной покупки.',
    }),
    cells('cogs', numberFromZero, {
      en: 'Cost of what is sold, for one purchase.',
      ru: 'Себестоимость одной покупки.',
    }),
    cells('purchases', numberFromZero, {
      en: 'Purchases of one buyer, on average.',
      ru: 'Сколько в среднем покупок у одного покупателя.',
    }),
    cells('cpa', numberFromZero, {
      en: 'Cost of attracting one user, not one buyer.',
      ru: 'Стоимость привлечения одного пользователя, а не покупателя.',
    }),
    cells(
      'first_sale_cogs',
      numberFromZero,
      {
        en: 'Extra cost of the first sale to a buyer, default 0.',
        ru: 'Дополнительные расходы на первую продажу покупателю, по умолчанию 0.',
      },
      0,
    ),
  ],
  header: UNIT_HEADER,
  examples: [
    {
      args: [1000, 0.1, 2000, 500, 3, 300, 200],
      gives: [
        UNIT_HEADER.map((title) => title.en),
        [100, 600_000, 4300, 430, 3000, 130_000, 130 / 300, 300 / 4300],
      ],
    },
    {
      args: [[[1000], [500]], [[0.02], [0]], 5000, 2000, 1, [[80], [0]]],
      gives: [
        UNIT_HEADER.map((title) => title.en),
        [20, 100_000, 3000, 60, 4000, -20_000, -0.25, 80 / 3000],
        [0, 0, 3000, 0, '', 0, '', 0],
      ],
    },
  ],
  compute: (users, conversion, price, cogs, purchases, cpa, firstSaleCogs) => {
    const channel = { users, conversion, price, cogs, purchases, cpa, firstSaleCogs };
    const { buyers, revenue, arpc, arpu, cac, margin, romi, breakEvenConversion } =
      unitEconomics(channel);
    return [buyers, revenue, arpc, arpu, cac, margin, romi, breakEvenConversion];
  },
}));

const LEVERS_HEADER: readonly Text[] = [
  { en: 'Factor', ru: 'Множитель' },
  { en: 'Now', ru: 'Сейчас' },
  { en: 'Raised', ru: 'После роста' },
  { en: 'Product', ru: 'Произведение' },
  { en: 'Change', ru: 'Изменение' },
  { en: 'Change, %', ru: 'Изменение, %' },
];
const ALL_TOGETHER: Text = { en: 'All together', ru: 'Все вместе' };

export const PROFIT_LEVERS = table(() => ({
  question: {
    en: 'What would 20 % more of each factor do to revenue or profit?',
    ru: 'Что даст выручке или прибыли рост каждого множителя на 20 %?',
  },
  summary: {
    en: 'Table of factors now and raised, with the product of all factors when only this one is raised and its change in money and as a share; the last row raises all of them, its Now is the present product.',
    ru: 'Таблица множителей до и после роста: произведение всех множителей, если вырос только этот, и его изменение в деньгах и в долях; в последней строке растут все, в её столбце «Сейчас» — нынешнее произведение.',
  },
  parameters: [
    column('labels', label, {
      en: 'Column with the name of each factor, such as leads, conversion, average check, purchases.',
      ru: 'Столбец с названиями множителей, например: лиды, конверсия, средний чек, покупки.',
    }),
    column('factors', numberFromZero, {
      en: 'Column with the value of each factor; their product is revenue or profit.',
      ru: 'Столбец со значениями множителей; их произведение — выручка или прибыль.',
    }),
    cell(
      'lift',
      numberFromZero,
      {
        en: 'By what share each factor is raised, default 20 %.',
        ru: 'На какую долю растёт каждый множитель, по умолчанию 20 %.',
      },
      0.2,
    ),
  ],
  header: LEVERS_HEADER,
  examples: [
    {
      args: [
        [['Leads'], ['Conversion'], ['Average check'], ['Purchases']],
        [[1000], [0.1], [5000], [2]],
      ],
      gives: [
        LEVERS_HEADER.map((title) => title.en),
        ['Leads', 1000, 1200, 1_200_000, 200_000, 0.2],
        ['Conversion', 0.1, 0.12, 1_200_000, 200_000, 0.2],
        ['Average check', 5000, 6000, 1_200_000, 200_000, 0.2],
        ['Purchases', 2, 2.4, 1_200_000, 200_000, 0.2],
        ['All together', 1_000_000, 2_073_600, 2_073_600, 1_073_600, 1.0736],
      ],
    },
    {
      args: [[['Visitors'], ['Conversion']], [[200], [0.5]], 0.1],
      gives: [
        LEVERS_HEADER.map((title) => title.en),
        ['Visitors', 200, 220, 110, 10, 0.1],
        ['Conversion', 0.5, 0.55, 110, 10, 0.1],
        ['All together', 100, 121, 121, 21, 0.21],
      ],
    },
  ],
  compute: (labels, factors, lift) =>
    profitLevers(factors, lift).map(({ now, raised, product, change, changeShare }, index) => [
      labels[index] ?? ALL_TOGETHER,
      now,
      raised,
      product,
      change,
      changeShare,
    ]),
}));
