import { cohortRetention } from '../domain/cohorts';
import { purchaseBook } from '../domain/purchases';
import {
  type Subject,
  anyNumber,
  column,
  customerName,
  date,
  day,
  define,
  one,
  oneOf,
  varyingTable,
} from '../gate/define';
import type { Text } from '../language';

const COHORT: Text = { en: 'Cohort', ru: 'Когорта' };
const CUSTOMERS: Text = { en: 'Customers', ru: 'Клиентов' };

/** Customers by the period of their first purchase. */
export const cohortsFunctions = {
  COHORT_RETENTION: define(() => ({
    question: {
      en: 'Do customers come back, and how much is each one worth over time?',
      ru: 'Возвращаются ли клиенты и сколько денег со временем приносит каждый?',
    },
    summary: {
      en: 'One row per cohort, the customers whose first purchase fell in the same period: its first day, its size, and a column for each period since then, numbered from 0. Periods that have not begun are blank.',
      ru: 'Строка на каждую когорту — клиентов, чья первая покупка пришлась на один период: первый день, размер и по столбцу на каждый период, считая с 0. Ещё не начавшиеся периоды пусты.',
    },
    synonyms: {
      en: 'churn, LTV, lifetime value, cohort analysis, repeat purchases',
      ru: 'отток, удержание, LTV, когортный анализ, повторные покупки, возвращаемость',
    },
    parameters: [
      column('customers', customerName, {
        en: 'Column with the customer of each purchase; case matters.',
        ru: 'Столбец с клиентом каждой покупки; регистр важен.',
      }),
      column('dates', date, {
        en: 'Column with the date of each purchase.',
        ru: 'Столбец с датой каждой покупки.',
      }),
      column(
        'amounts',
        anyNumber,
        {
          en: 'Column with the amount of each purchase; a negative amount is a refund. If left out, every row counts as a purchase.',
          ru: 'Столбец с суммой каждой покупки; отрицательная сумма — возврат. Без этого столбца каждая строка — покупка.',
        },
        { optional: true },
      ),
      one(
        'show',
        oneOf('share', 'customers', 'revenue', 'ltv'),
        {
          en: '"share" (default): share of the cohort that bought in the period; "customers": how many bought; "revenue": revenue from them in the period; "ltv": revenue per customer up to the end of the period.',
          ru: '"share" (по умолчанию): доля когорты, купившая в этом периоде; "customers": сколько клиентов; "revenue": выручка от них за период; "ltv": накопленная выручка на одного клиента к концу периода.',
        },
        { default: 'share' },
      ),
      one(
        'period',
        oneOf('month', 'quarter', 'week'),
        {
          en: '"month" (default), "quarter" or "week" (Monday to Sunday).',
          ru: '"month" — месяц (по умолчанию), "quarter" — квартал или "week" — неделя с понедельника по воскресенье.',
        },
        { default: 'month' },
      ),
      one(
        'as_of',
        date,
        {
          en: 'Last date that counts; later rows are ignored. Default: the latest date.',
          ru: 'По какую дату считать; более поздние строки не учитываются. По умолчанию — последняя дата.',
        },
        { optional: true },
      ),
    ],
    gives: varyingTable(COHORT, CUSTOMERS),
    examples: [
      {
        args: [
          [['Acorn'], ['Acorn'], ['Birch'], ['Birch'], ['Cedar']],
          [
            [day('2024-01-05')],
            [day('2024-02-10')],
            [day('2024-01-20')],
            [day('2024-03-01')],
            [day('2024-02-02')],
          ],
        ],
        gives: [
          ['Cohort', 'Customers', 0, 1, 2],
          [day('2024-01-01'), 2, 1, 0.5, 0.5],
          [day('2024-02-01'), 1, 1, 0, ''],
        ],
      },
      {
        args: [
          [['Acorn'], ['Birch'], ['Acorn'], ['Acorn']],
          [[day('2024-01-05')], [day('2024-02-20')], [day('2024-05-10')], [day('2024-05-11')]],
          [[100], [300], [60], [-10]],
          'ltv',
          'quarter',
        ],
        // 100 + 300 of two customers, then 60 − 10 more.
        gives: [
          ['Cohort', 'Customers', 0, 1],
          [day('2024-01-01'), 2, 200, 225],
        ],
      },
    ],
    compute: (customers, days, amounts, show, period, asOf) => {
      const book = purchaseBook({ customers, days, amounts });
      const cohorts = cohortRetention(book, { show, period, asOf });
      const periods = cohorts[0]?.figures.map((_, since) => since) ?? [];
      return [
        [COHORT, CUSTOMERS, ...periods],
        ...cohorts.map(({ start, customers: size, figures }) => [{ day: start }, size, ...figures]),
      ];
    },
  })),
} satisfies Subject;
