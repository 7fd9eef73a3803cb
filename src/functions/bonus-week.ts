import { bonusWeek, weeklyQuotas } from '../domain/bonus-week';
import type { Text } from '../language';
import { on } from './dates';
import { date, numberFromZero, oneOf } from './kinds';
import { cell, cells, line } from './parameters';
import { cellwise, table } from './shapes';

export const BONUS_WEEK = cellwise(() => ({
  question: {
    en: 'When does the bonus week start, when does it end and when is it paid?',
    ru: 'Когда начинается бонусная неделя, когда заканчивается и когда по ней платят?',
  },
  summary: {
    en: 'Start, end or payout day of the bonus week in which the date lies: Tuesday to Monday, paid on the Wednesday after.',
    ru: 'День начала, конца или выплаты бонусной недели, в которую попадает дата: со вторника по понедельник, выплата в следующую среду.',
  },
  parameters: [
    cells('date', date, {
      en: 'Any day of the week.',
      ru: 'Любой день недели.',
    }),
    cells(
      'part',
      oneOf('start', 'end', 'payout'),
      {
        en: '"start" (default): the Tuesday; "end": the Monday; "payout": the Wednesday after.',
        ru: '"start" (по умолчанию): вторник, начало; "end": понедельник, конец; "payout": следующая среда, выплата.',
      },
      'start',
    ),
  ],
  examples: [
    { args: [on('2023-10-05')], gives: on('2023-10-03') },
    { args: [on('2023-10-05'), 'end'], gives: on('2023-10-09') },
    { args: [on('2023-10-05'), 'payout'], gives: on('2023-10-11') },
    {
      args: [[[on('2023-10-09')], [on('2023-10-10')]], 'payout'],
      gives: [[on('2023-10-11')], [on('2023-10-18')]],
    },
  ],
  compute: (day, part) => ({ day: bonusWeek(day)[part] }),
}));

const HEADER: readonly Text[] = [
  { en: 'Week', ru: 'Неделя' },
  { en: 'From', ru: 'С' },
  { en: 'To', ru: 'По' },
  { en: 'Payout', ru: 'Выплата' },
  { en: 'Quota', ru: 'План недели' },
];

export const WEEKLY_QUOTAS = table(() => ({
  question: {
    en: 'What is the plan of each week of the month?',
    ru: 'Какой план на каждую неделю месяца?',
  },
  summary: {
    en: "Table of the bonus weeks that end in the month: number, first and last day, payout day and quota; the quotas add up to the month's plan.",
    ru: 'Таблица бонусных недель, которые заканчиваются в этом месяце: номер, первый и последний день, день выплаты и план; планы недель в сумме дают план месяца.',
  },
  parameters: [
    cell('month_plan', numberFromZero, {
      en: 'Plan of the month in money or pieces.',
      ru: 'План на месяц в деньгах или штуках.',
    }),
    cell('month', date, {
      en: 'Any day of the month.',
      ru: 'Любой день месяца.',
    }),
    {
      ...line('weights', numberFromZero, {
        en: 'How heavy each week is, one number a week in a column or a row; by default all weeks are equal.',
        ru: 'Вес каждой недели, по одному числу на неделю в столбце или строке; по умолчанию недели равны.',
      }),
      optional: true,
    },
  ],
  header: HEADER,
  examples: [
    {
      args: [1_000_000, on('2023-10-01')],
      gives: [
        HEADER.map((title) => title.en),
        [1, on('2023-09-26'), on('2023-10-02'), on('2023-10-04'), 200_000],
        [2, on('2023-10-03'), on('2023-10-09'), on('2023-10-11'), 200_000],
        [3, on('2023-10-10'), on('2023-10-16'), on('2023-10-18'), 200_000],
        [4, on('2023-10-17'), on('2023-10-23'), on('2023-10-25'), 200_000],
        [5, on('2023-10-24'), on('2023-10-30'), on('2023-11-01'), 200_000],
      ],
    },
    {
      args: [600_000, on('2023-11-15'), [[1], [1], [2], [2]]],
      gives: [
        HEADER.map((title) => title.en),
        [1, on('2023-10-31'), on('2023-11-06'), on('2023-11-08'), 100_000],
        [2, on('2023-11-07'), on('2023-11-13'), on('2023-11-15'), 100_000],
        [3, on('2023-11-14'), on('2023-11-20'), on('2023-11-22'), 200_000],
        [4, on('2023-11-21'), on('2023-11-27'), on('2023-11-29'), 200_000],
      ],
    },
  ],
  compute: (monthPlan, month, weights) =>
    weeklyQuotas(monthPlan, month, weights).map(({ start, end, payout, quota }, index) => [
      index + 1,
      { day: start },
      { day: end },
      { day: payout },
      quota,
    ]),
}));
