import { activeBase } from '../domain/active-base';
import { purchaseBook } from '../domain/purchases';
import {
  type Subject,
  column,
  customerName,
  date,
  day,
  define,
  one,
  table,
  text,
  wholeBetween,
} from '../gate/define';

/** How many customers are really active. */
export const activeBaseFunctions = {
  ACTIVE_BASE: define(() => ({
    question: {
      en: 'How many customers are really active?',
      ru: 'Сколько клиентов на самом деле активны?',
    },
    summary: {
      en: 'One row per month: customers who have ever bought, active at the start, new, reactivated, churned and active at the end, with the churn rate and the active share. A customer stays active for the window of days after each purchase.',
      ru: 'Строка на каждый месяц: сколько клиентов когда-либо покупали, сколько активны на начало, новых, вернувшихся, ушедших и активных на конец, отток и доля активных. Клиент активен столько дней после покупки, сколько задано в window.',
    },
    synonyms: {
      en: 'churn, reactivation, customer base, retention, attrition, lost customers',
      ru: 'отток, реактивация, клиентская база, удержание, потерянные клиенты, АКБ',
    },
    parameters: [
      column('customers', customerName, {
        en: 'Column with the customer of each purchase; leave refunds out. Case matters.',
        ru: 'Столбец с клиентом каждой покупки, без возвратов; регистр важен.',
      }),
      column('dates', date, {
        en: 'Column with the date of each purchase.',
        ru: 'Столбец с датой каждой покупки.',
      }),
      one(
        'window',
        wholeBetween(1, 36_500),
        {
          en: 'How many days a customer stays active after a purchase, default 90.',
          ru: 'Сколько дней после покупки клиент считается активным, по умолчанию 90.',
        },
        { default: 90 },
      ),
      one(
        'as_of',
        date,
        {
          en: 'Date on which the last month ends; later rows are ignored. Default: the latest date.',
          ru: 'Дата, на которой заканчивается последний месяц; более поздние строки не учитываются. По умолчанию — последняя дата.',
        },
        { optional: true },
      ),
    ],
    gives: table(
      text('Month', 'Месяц'),
      text('On paper', 'На бумаге'),
      text('Active at start', 'Активны на начало'),
      text('New', 'Новые'),
      text('Reactivated', 'Вернулись'),
      text('Churned', 'Ушли'),
      text('Active at end', 'Активны на конец'),
      text('Churn', 'Отток'),
      text('Active share', 'Доля активных'),
    ),
    examples: [
      {
        args: [
          [['Acorn'], ['Birch'], ['Acorn']],
          [[day('2024-01-10')], [day('2024-01-15')], [day('2024-03-20')]],
          31,
          day('2024-03-31'),
        ],
        gives: [
          [
            'Month',
            'On paper',
            'Active at start',
            'New',
            'Reactivated',
            'Churned',
            'Active at end',
            'Churn',
            'Active share',
          ],
          [day('2024-01-01'), 2, 0, 2, 0, 0, 2, '', 1],
          [day('2024-02-01'), 2, 2, 0, 0, 2, 0, 1, 0],
          [day('2024-03-01'), 2, 0, 0, 1, 0, 1, '', 0.5],
        ],
      },
    ],
    compute: (customers, days, window, asOf) =>
      activeBase(purchaseBook({ customers, days, amounts: null }), window, asOf).map((month) => [
        { day: month.month },
        month.onPaper,
        month.activeAtStart,
        month.newCustomers,
        month.reactivated,
        month.churned,
        month.activeAtEnd,
        month.churn,
        month.activeShare,
      ]),
  })),
} satisfies Subject;
