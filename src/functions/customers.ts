import { dayOf } from '../domain/days';
import { type RfmCuts, type RfmRow, rfmRows, risingCuts } from '../domain/rfm';
import type { RfmSegment } from '../domain/rfm-segments';
import type { Text } from '../language';
import type { AnswerCell, DateCell } from './define';
import { anyNumber, customerName, date } from './kinds';
import { block, cell, column } from './parameters';
import { table } from './shapes';

const on = (iso: string): DateCell => ({ day: dayOf(iso) });

const SEGMENT_NAMES: Readonly<Record<RfmSegment, Text>> = {
  champions: { en: 'Champions', ru: 'Чемпионы' },
  loyal: { en: 'Loyal', ru: 'Лояльные' },
  needAttention: { en: 'Need attention', ru: 'Требуют внимания' },
  newCustomers: { en: 'New', ru: 'Новые' },
  cantLose: { en: "Can't lose", ru: 'Нельзя потерять' },
  aboutToSleep: { en: 'About to sleep', ru: 'Засыпающие' },
  hibernating: { en: 'Hibernating', ru: 'Спящие' },
  lost: { en: 'Lost', ru: 'Потерянные' },
  promising: { en: 'Promising', ru: 'Перспективные' },
  potentialLoyalist: { en: 'Potential loyalist', ru: 'Почти лояльные' },
  atRisk: { en: 'At risk', ru: 'В зоне риска' },
};

const HEADER: readonly Text[] = [
  { en: 'Customer', ru: 'Клиент' },
  { en: 'Last purchase', ru: 'Последняя покупка' },
  { en: 'Recency, days', ru: 'Давность, дней' },
  { en: 'Frequency, purchases', ru: 'Частота, покупок' },
  { en: 'Monetary, sum', ru: 'Сумма покупок' },
  { en: 'R', ru: 'R' },
  { en: 'F', ru: 'F' },
  { en: 'M', ru: 'M' },
  { en: 'RFM code', ru: 'Код RFM' },
  { en: 'Segment', ru: 'Сегмент' },
];

export const RFM_SEGMENT = table({
  question: {
    en: 'Which customers are worth keeping, waking up or letting go?',
    ru: 'Каких клиентов беречь, каких будить, а каких отпустить?',
  },
  summary: {
    en: 'Table of customers with recency, frequency and monetary value, scores 1 to 5, RFM code and segment; best first.',
    ru: 'Таблица клиентов: давность, частота и сумма покупок, оценки от 1 до 5, код RFM и сегмент; лучшие сверху.',
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
    column('amounts', anyNumber, {
      en: 'Column with the amount of each purchase; a negative amount is a refund and lowers the sum only.',
      ru: 'Столбец с суммой каждой покупки; отрицательная сумма — возврат, он уменьшает только сумму.',
    }),
    cell<number | null>(
      'as_of',
      date,
      {
        en: 'Optional. Date from which recency is counted; later rows are ignored. Default: the latest date.',
        ru: 'Необязательно. Дата, от которой считается давность; более поздние строки не учитываются. По умолчанию — последняя дата.',
      },
      null,
    ),
    block<number, RfmCuts | null>('cuts', {
      help: {
        en: 'Optional. 3 × 4 range of cut points (rows recency, frequency, monetary) instead of the 20/40/60/80 % percentiles.',
        ru: 'Необязательно. Диапазон 3 × 4 с границами (строки: давность, частота, сумма) вместо перцентилей 20/40/60/80 %.',
      },
      columns: [anyNumber, anyNumber, anyNumber, anyNumber],
      rows: 3,
      byDefault: null,
      build: ([recency = [], frequency = [], monetary = []]) =>
        risingCuts({ recency, frequency, monetary }),
    }),
  ],
  header: HEADER,
  examples: [
    {
      args: [
        [['Acorn Ltd'], ['Birch Ltd'], ['Acorn Ltd'], ['Cedar Ltd']],
        [[on('2026-01-10')], [on('2026-01-20')], [on('2026-01-30')], [on('2026-01-05')]],
        [[100], [50], [200], [400]],
      ],
      gives: [
        HEADER.map((title) => title.en),
        ['Acorn Ltd', on('2026-01-30'), 0, 2, 300, 5, 5, 3, 553, 'Potential loyalist'],
        ['Birch Ltd', on('2026-01-20'), 10, 1, 50, 3, 1, 1, 311, 'New'],
        ['Cedar Ltd', on('2026-01-05'), 25, 1, 400, 1, 1, 5, 115, "Can't lose"],
      ],
    },
  ],
  compute: (customers, days, amounts, asOf, cuts) =>
    rfmRows({ customers, days, amounts }, asOf, cuts).map(answerRow),
});

function answerRow(row: RfmRow): AnswerCell[] {
  const { customer, lastPurchase, recency, frequency, monetary, r, f, m, code, segment } = row;
  const bought = { day: lastPurchase };
  return [customer, bought, recency, frequency, monetary, r, f, m, code, SEGMENT_NAMES[segment]];
}
