import { type RfmCuts, type RfmRow, rfmRows, rfmScores, risingCuts } from '../domain/rfm';
import type { RfmSegment } from '../domain/rfm-segments';
import {
  type AnswerCell,
  type Parameter,
  type Subject,
  allRows,
  answerLanguage,
  anyNumber,
  asRows,
  column,
  customerName,
  date,
  day,
  define,
  numberFromZero,
  one,
  row,
  settings,
  table,
  text,
} from '../gate/define';
import type { Text } from '../language';

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

function cuts(): Parameter<RfmCuts | null, 'whole'> {
  return settings(
    'cuts',
    {
      columns: [anyNumber, anyNumber, anyNumber, anyNumber],
      rows: 3,
      build: ([recency = [], frequency = [], monetary = []]) =>
        risingCuts({ recency, frequency, monetary }),
    },
    {
      en: '3 × 4 range of cut points (rows: recency, frequency, monetary) instead of the 20th, 40th, 60th and 80th percentiles.',
      ru: 'Диапазон 3 × 4 с границами (строки: давность, частота, сумма) вместо 20-го, 40-го, 60-го и 80-го перцентилей.',
    },
    { optional: true },
  );
}

/** Customers by recency, frequency and monetary value. */
export const rfmFunctions = {
  RFM_SEGMENT: define(() => ({
    question: {
      en: 'Which customers should be kept, won back or let go?',
      ru: 'Каких клиентов беречь, каких будить, а каких отпустить?',
    },
    summary: {
      en: 'One row per customer: recency, frequency and monetary value, scores from 1 to 5, RFM code and segment; best first.',
      ru: 'Строка на каждого клиента: давность, частота и сумма покупок, оценки от 1 до 5, код RFM и сегмент; лучшие сверху.',
    },
    synonyms: {
      en: 'churn, reactivation, loyalty, segmentation, customer base, CRM, repeat sales, win-back',
      ru: 'отток, реактивация, лояльность, сегментация, клиентская база, CRM, повторные продажи, возврат клиентов',
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
        en: 'Column with the amount of each purchase; a negative amount is a refund and only lowers the sum.',
        ru: 'Столбец с суммой каждой покупки; отрицательная сумма — возврат, он только уменьшает сумму.',
      }),
      one(
        'as_of',
        date,
        {
          en: 'Date from which recency is counted; later rows are ignored. Default: the latest date.',
          ru: 'Дата, от которой считается давность; более поздние строки не учитываются. По умолчанию — последняя дата.',
        },
        { optional: true },
      ),
      cuts(),
      answerLanguage(),
    ],
    gives: table(
      text('Customer', 'Клиент'),
      text('Last purchase', 'Последняя покупка'),
      text('Recency, days', 'Давность, дней'),
      text('Frequency, purchases', 'Частота, покупок'),
      text('Monetary, sum', 'Сумма покупок'),
      text('R', 'R'),
      text('F', 'F'),
      text('M', 'M'),
      text('RFM code', 'Код RFM'),
      text('Segment', 'Сегмент'),
    ),
    examples: [
      {
        args: [
          [['Acorn Ltd'], ['Birch Ltd'], ['Acorn Ltd'], ['Cedar Ltd']],
          [[day('2026-01-10')], [day('2026-01-20')], [day('2026-01-30')], [day('2026-01-05')]],
          [[100], [50], [200], [400]],
        ],
        gives: [
          [
            'Customer',
            'Last purchase',
            'Recency, days',
            'Frequency, purchases',
            'Monetary, sum',
            'R',
            'F',
            'M',
            'RFM code',
            'Segment',
          ],
          ['Acorn Ltd', day('2026-01-30'), 0, 2, 300, 5, 5, 3, 553, 'Potential loyalist'],
          ['Birch Ltd', day('2026-01-20'), 10, 1, 50, 3, 1, 1, 311, 'New'],
          ['Cedar Ltd', day('2026-01-05'), 25, 1, 400, 1, 1, 5, 115, "Can't lose"],
        ],
      },
    ],
    compute: (customers, days, amounts, asOf, cutPoints) =>
      rfmRows({ customers, days, amounts }, asOf, cutPoints).map(answerRow),
  })),

  RFM_SCORE: define(() => ({
    question: {
      en: 'Which segment does each customer belong to?',
      ru: 'К какому сегменту относится каждый клиент?',
    },
    summary: {
      en: 'R, F and M scores from 1 to 5, RFM code and segment, in five columns, for customers whose purchases are already added up.',
      ru: 'Оценки R, F и M от 1 до 5, код RFM и сегмент для каждого клиента, чьи покупки уже просуммированы, в пяти столбцах.',
    },
    synonyms: {
      en: 'churn, reactivation, loyalty, segmentation, customer base, repeat sales',
      ru: 'отток, реактивация, лояльность, сегментация, клиентская база, повторные продажи',
    },
    parameters: [
      allRows(
        'recency',
        numberFromZero,
        {
          en: "Days since each customer's last purchase.",
          ru: 'Сколько дней прошло с последней покупки клиента.',
        },
        { blank: 'not yet' },
      ),
      allRows(
        'frequency',
        numberFromZero,
        {
          en: 'Number of purchases of each customer.',
          ru: 'Сколько покупок сделал клиент.',
        },
        { blank: 'not yet' },
      ),
      allRows(
        'monetary',
        anyNumber,
        {
          en: 'Total spent by each customer.',
          ru: 'Сумма покупок клиента.',
        },
        { blank: 'not yet' },
      ),
      cuts(),
      answerLanguage(),
    ],
    gives: row(
      text('R', 'R'),
      text('F', 'F'),
      text('M', 'M'),
      text('RFM code', 'Код RFM'),
      text('Segment', 'Сегмент'),
    ),
    examples: [
      {
        args: [
          [[0], [10], [25]],
          [[2], [1], [1]],
          [[300], [50], [400]],
        ],
        gives: [
          [5, 5, 3, 553, 'Potential loyalist'],
          [3, 1, 1, 311, 'New'],
          [1, 1, 5, 115, "Can't lose"],
        ],
      },
      {
        args: [
          1,
          1,
          150,
          [
            [10, 20, 30, 40],
            [1, 2, 3, 4],
            [100, 200, 300, 400],
          ],
        ],
        gives: [[5, 1, 2, 512, 'New']],
      },
    ],
    compute: (recency, frequency, monetary, cutPoints) =>
      rfmScores(
        asRows(recency, frequency, monetary).map(([days, purchases, sum]) => ({
          recency: days,
          frequency: purchases,
          monetary: sum,
        })),
        cutPoints,
      ).map(({ r, f, m, code, segment }) => [r, f, m, code, SEGMENT_NAMES[segment]]),
  })),
} satisfies Subject;

function answerRow(row: RfmRow): AnswerCell[] {
  const { customer, lastPurchase, recency, frequency, monetary, r, f, m, code, segment } = row;
  const bought = { day: lastPurchase };
  return [customer, bought, recency, frequency, monetary, r, f, m, code, SEGMENT_NAMES[segment]];
}
