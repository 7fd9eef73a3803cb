import { unitEconomics } from '../domain/unit-economics';
import { type Subject, define, numberFromZero, perRow, share, table, text } from '../gate/define';

/** What a channel earns. */
export const unitEconomicsFunctions = {
  UNIT_ECONOMICS: define(() => ({
    question: {
      en: 'Which channel makes money and which one loses it?',
      ru: 'Какой канал зарабатывает, а какой теряет деньги?',
    },
    summary: {
      en: 'One row per channel: buyers, revenue, ARPC, ARPU, CAC, contribution margin, ROMI and the conversion at which the channel breaks even; a ratio with nothing to divide by is blank.',
      ru: 'Строка на каждый канал: покупатели, выручка, ARPC, ARPU, CAC, маржинальная прибыль, ROMI и конверсия, при которой канал выходит в ноль; если показатель не определён, ячейка пуста.',
    },
    synonyms: {
      en: 'marketing, advertising, CAC, LTV, ROI, break-even, ad spend, CPL, margin',
      ru: 'юнит-экономика, маркетинг, реклама, CAC, LTV, ROI, окупаемость, безубыточность, CPL, маржа',
    },
    parameters: [
      perRow('users', numberFromZero, {
        en: 'Users attracted: visitors, contacts or subscribers; a channel that is not filled in yet stays blank.',
        ru: 'Сколько привлечено пользователей: посетителей, контактов или подписчиков; незаполненный канал даёт пустые ячейки.',
      }),
      perRow('conversion', share, {
        en: 'Share of users who buy.',
        ru: 'Доля пользователей, которые покупают.',
      }),
      perRow('price', numberFromZero, {
        en: 'Average order value.',
        ru: 'Средний чек.',
      }),
      perRow('cogs', numberFromZero, {
        en: 'Cost of goods or services sold, per purchase.',
        ru: 'Себестоимость одной покупки.',
      }),
      perRow('purchases', numberFromZero, {
        en: 'Average number of purchases per buyer.',
        ru: 'Сколько в среднем покупок у одного покупателя.',
      }),
      perRow('cpa', numberFromZero, {
        en: 'Cost of attracting one user, not one buyer.',
        ru: 'Стоимость привлечения одного пользователя, а не покупателя.',
      }),
      perRow(
        'first_sale_cogs',
        numberFromZero,
        {
          en: 'Extra cost of the first sale to a buyer, default 0.',
          ru: 'Дополнительные расходы на первую продажу покупателю, по умолчанию 0.',
        },
        { default: 0 },
      ),
    ],
    gives: table(
      text('Buyers', 'Покупателей'),
      text('Revenue', 'Выручка'),
      text('ARPC, per buyer', 'ARPC, на покупателя'),
      text('ARPU, per user', 'ARPU, на пользователя'),
      text('CAC, per buyer', 'CAC, на покупателя'),
      text('Contribution margin', 'Маржинальная прибыль'),
      text('ROMI', 'ROMI'),
      text('Break-even conversion', 'Конверсия безубыточности'),
    ),
    examples: [
      {
        args: [1000, 0.1, 2000, 500, 3, 300, 200],
        gives: [
          [
            'Buyers',
            'Revenue',
            'ARPC, per buyer',
            'ARPU, per user',
            'CAC, per buyer',
            'Contribution margin',
            'ROMI',
            'Break-even conversion',
          ],
          [100, 600_000, 4300, 430, 3000, 130_000, 130 / 300, 300 / 4300],
        ],
      },
      {
        args: [[[1000], [500]], [[0.02], [0]], 5000, 2000, 1, [[80], [0]]],
        gives: [
          [
            'Buyers',
            'Revenue',
            'ARPC, per buyer',
            'ARPU, per user',
            'CAC, per buyer',
            'Contribution margin',
            'ROMI',
            'Break-even conversion',
          ],
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
  })),
} satisfies Subject;
