import { limitDay } from '../domain/limit-day';
import { purchaseBook } from '../domain/purchases';
import { type RfmCuts, type RfmRow, rfmRows, rfmScores, risingCuts } from '../domain/rfm';
import type { RfmSegment } from '../domain/rfm-segments';
import type { Text } from '../language';
import { on } from './dates';
import type { AnswerCell } from './define';
import { anyNumber, customerName, date, numberFromZero, share } from './kinds';
import { block, cell, cells, column } from './parameters';
import { pooled, rowsTogether, table } from './shapes';

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

const cuts = block<number, RfmCuts | null>('cuts', {
  help: {
    en: '3 × 4 range of cut points (rows recency, frequency, monetary) instead of the 20/40/60/80 % percentiles.',
    ru: 'Диапазон 3 × 4 с границами (строки: давность, частота, сумма) вместо перцентилей 20/40/60/80 %.',
  },
  columns: [anyNumber, anyNumber, anyNumber, anyNumber],
  rows: 3,
  byDefault: null,
  build: ([recency = [], frequency = [], monetary = []]) =>
    risingCuts({ recency, frequency, monetary }),
});

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

export const RFM_SEGMENT = table(() => ({
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
        en: 'Date from which recency is counted; later rows are ignored. Default: the latest date.',
        ru: 'Дата, от которой считается давность; более поздние строки не учитываются. По умолчанию — последняя дата.',
      },
      null,
    ),
    cuts,
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
  compute: (customers, days, amounts, asOf, cutPoints) =>
    rfmRows({ customers, days, amounts }, asOf, cutPoints).map(answerRow),
}));

function answerRow(row: RfmRow): AnswerCell[] {
  const { customer, lastPurchase, recency, frequency, monetary, r, f, m, code, segment } = row;
  const bought = { day: lastPurchase };
  return [customer, bought, recency, frequency, monetary, r, f, m, code, SEGMENT_NAMES[segment]];
}

export const RFM_SCORE = rowsTogether(() => ({
  question: {
    en: 'Which segment does each customer belong to?',
    ru: 'К какому сегменту относится каждый клиент?',
  },
  summary: {
    en: 'Scores R, F and M from 1 to 5, RFM code and segment of each customer whose purchases are already added up, in five columns.',
    ru: 'Оценки R, F и M от 1 до 5, код RFM и сегмент для каждого клиента, чьи покупки уже просуммированы, в пяти столбцах.',
  },
  parameters: [
    cells('recency', numberFromZero, {
      en: 'Days since the last purchase of each customer.',
      ru: 'Сколько дней прошло с последней покупки клиента.',
    }),
    cells('frequency', numberFromZero, {
      en: 'Number of purchases of each customer.',
      ru: 'Сколько покупок сделал клиент.',
    }),
    cells('monetary', anyNumber, {
      en: 'Sum of the purchases of each customer.',
      ru: 'Сумма покупок клиента.',
    }),
    cuts,
  ],
  columns: HEADER.slice(-5),
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
  compute: (rows) =>
    rfmScores(
      rows.map(([recency, frequency, monetary]) => ({ recency, frequency, monetary })),
      rows[0][3],
    ).map(({ r, f, m, code, segment }) => [r, f, m, code, SEGMENT_NAMES[segment]]),
}));

export const LIMIT_DAY = pooled(() => ({
  question: {
    en: 'After how many days of silence is a customer cold?',
    ru: 'Через сколько дней молчания клиента считать остывшим?',
  },
  summary: {
    en: 'Days after a purchase by which 90 % of the repeat purchases had come; blank while nobody has bought on two days.',
    ru: 'Сколько дней после покупки проходит, пока случатся 90 % повторных покупок; пусто, пока никто не купил в два разных дня.',
  },
  parameters: [
    cells('customers', customerName, {
      en: 'Customer of each purchase; case matters.',
      ru: 'Клиент каждой покупки; регистр важен.',
    }),
    cells('dates', date, {
      en: 'Date of each purchase.',
      ru: 'Дата каждой покупки.',
    }),
    cell(
      'share',
      share,
      {
        en: 'Share of the repeat purchases that must have come, default 90 %.',
        ru: 'Какая доля повторных покупок должна случиться, по умолчанию 90 %.',
      },
      0.9,
    ),
  ],
  examples: [
    {
      args: [
        [['Acorn Ltd'], ['Acorn Ltd'], ['Birch Ltd'], ['Acorn Ltd'], ['Birch Ltd']],
        [
          [on('2026-01-01')],
          [on('2026-01-11')],
          [on('2026-01-01')],
          [on('2026-01-31')],
          [on('2026-01-31')],
        ],
      ],
      gives: 28,
    },
    {
      args: [
        [['Acorn Ltd'], ['Acorn Ltd'], ['Acorn Ltd']],
        [[on('2026-01-01')], [on('2026-01-11')], [on('2026-01-31')]],
        0.5,
      ],
      gives: 15,
    },
  ],
  compute: (rows) =>
    limitDay(
      purchaseBook({
        customers: rows.map(([customer]) => customer),
        days: rows.map(([, day]) => day),
        amounts: null,
      }),
      rows[0][2],
    ),
}));
