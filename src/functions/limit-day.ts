import { limitDay } from '../domain/limit-day';
import { purchaseBook } from '../domain/purchases';
import {
  type Subject,
  allRows,
  cell,
  customerName,
  date,
  day,
  define,
  one,
  share,
} from '../gate/define';

/** When a customer is cold. */
export const limitDayFunctions = {
  LIMIT_DAY: define(() => ({
    question: {
      en: 'After how many days without a purchase is a customer cold?',
      ru: 'Через сколько дней без покупок считать клиента остывшим?',
    },
    summary: {
      en: 'How many days after a purchase 90% of repeat purchases have been made; blank until someone has bought on two different days.',
      ru: 'За сколько дней после покупки случаются 90 % повторных; пусто, пока никто не купил в два разных дня.',
    },
    synonyms: {
      en: 'churn, reactivation, sleeping customers, purchase cycle, lapsed',
      ru: 'отток, реактивация, спящие клиенты, цикл покупки, предельный день, уснул',
    },
    parameters: [
      allRows('customers', customerName, {
        en: 'Customer of each purchase; case matters.',
        ru: 'Клиент каждой покупки; регистр важен.',
      }),
      allRows('dates', date, {
        en: 'Date of each purchase.',
        ru: 'Дата каждой покупки.',
      }),
      one(
        'share',
        share,
        {
          en: 'Share of repeat purchases that must have been made, default 90%.',
          ru: 'Какая доля повторных покупок должна случиться, по умолчанию 90 %.',
        },
        { default: 0.9 },
      ),
    ],
    gives: cell,
    examples: [
      {
        args: [
          [['Acorn Ltd'], ['Acorn Ltd'], ['Birch Ltd'], ['Acorn Ltd'], ['Birch Ltd']],
          [
            [day('2026-01-01')],
            [day('2026-01-11')],
            [day('2026-01-01')],
            [day('2026-01-31')],
            [day('2026-01-31')],
          ],
        ],
        gives: 28,
      },
      {
        args: [
          [['Acorn Ltd'], ['Acorn Ltd'], ['Acorn Ltd']],
          [[day('2026-01-01')], [day('2026-01-11')], [day('2026-01-31')]],
          0.5,
        ],
        gives: 15,
      },
    ],
    compute: (customers, days, repeatShare) =>
      limitDay(purchaseBook({ customers, days, amounts: null }), repeatShare),
  })),
} satisfies Subject;
