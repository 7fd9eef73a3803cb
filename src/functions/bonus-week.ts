import { bonusWeek, weeklyQuotas } from '../domain/bonus-week';
import {
  type Subject,
  cell,
  date,
  day,
  define,
  list,
  numberFromZero,
  one,
  oneOf,
  perRow,
  table,
  text,
} from '../gate/define';

/** Weeks from Tuesday to Monday. */
export const bonusWeekFunctions = {
  BONUS_WEEK: define(() => ({
    question: {
      en: 'When does the bonus week start and end, and when is it paid?',
      ru: 'Когда начинается и заканчивается бонусная неделя и когда по ней платят?',
    },
    summary: {
      en: 'First, last or payout day of the bonus week that contains the date: Tuesday to Monday, paid the following Wednesday.',
      ru: 'День начала, конца или выплаты бонусной недели, в которую попадает дата: со вторника по понедельник, выплата в следующую среду.',
    },
    synonyms: {
      en: 'pay day, pay period, salary, payout date',
      ru: 'зарплата, день выплаты, период, дата премии',
    },
    parameters: [
      perRow('date', date, {
        en: 'Any day of the week.',
        ru: 'Любой день недели.',
      }),
      perRow(
        'part',
        oneOf('start', 'end', 'payout'),
        {
          en: '"start" (default): the Tuesday; "end": the Monday; "payout": the following Wednesday.',
          ru: '"start" (по умолчанию): вторник, начало; "end": понедельник, конец; "payout": следующая среда, выплата.',
        },
        { default: 'start' },
      ),
    ],
    gives: cell,
    examples: [
      { args: [day('2023-10-05')], gives: day('2023-10-03') },
      { args: [day('2023-10-05'), 'end'], gives: day('2023-10-09') },
      { args: [day('2023-10-05'), 'payout'], gives: day('2023-10-11') },
      {
        args: [[[day('2023-10-09')], [day('2023-10-10')]], 'payout'],
        gives: [[day('2023-10-11')], [day('2023-10-18')]],
      },
    ],
    compute: (day, part) => ({ day: bonusWeek(day)[part] }),
  })),

  WEEKLY_QUOTAS: define(() => ({
    question: {
      en: 'What is the quota for each week of the month?',
      ru: 'Какой план на каждую неделю месяца?',
    },
    summary: {
      en: 'One row per bonus week that ends in the month: number, first and last day, payout day and quota; the quotas add up to the monthly plan.',
      ru: 'Строка на каждую бонусную неделю, которая заканчивается в этом месяце: номер, первый и последний день, день выплаты и план; планы недель в сумме дают план месяца.',
    },
    synonyms: {
      en: 'sales plan, target, split by weeks, norm, plan for the month',
      ru: 'план продаж, цель, разбивка по неделям, норма, план на месяц',
    },
    parameters: [
      one(
        'month_plan',
        numberFromZero,
        {
          en: 'Plan for the month, in money or units; while it is blank, so are the quotas.',
          ru: 'План на месяц в деньгах или штуках; пока он пуст, пусты и планы недель.',
        },
        { blank: 'kept' },
      ),
      one('month', date, {
        en: 'Any day of the month.',
        ru: 'Любой день месяца.',
      }),
      list(
        'weights',
        numberFromZero,
        {
          en: 'Weight of each week, one number per week; all weeks are equal by default.',
          ru: 'Вес каждой недели, по одному числу на неделю; по умолчанию недели равны.',
        },
        { optional: true },
      ),
    ],
    gives: table(
      text('Week', 'Неделя'),
      text('From', 'С'),
      text('To', 'По'),
      text('Payout', 'Выплата'),
      text('Quota', 'План недели'),
    ),
    examples: [
      {
        args: [1_000_000, day('2023-10-01')],
        gives: [
          ['Week', 'From', 'To', 'Payout', 'Quota'],
          [1, day('2023-09-26'), day('2023-10-02'), day('2023-10-04'), 200_000],
          [2, day('2023-10-03'), day('2023-10-09'), day('2023-10-11'), 200_000],
          [3, day('2023-10-10'), day('2023-10-16'), day('2023-10-18'), 200_000],
          [4, day('2023-10-17'), day('2023-10-23'), day('2023-10-25'), 200_000],
          [5, day('2023-10-24'), day('2023-10-30'), day('2023-11-01'), 200_000],
        ],
      },
      {
        args: [600_000, day('2023-11-15'), [[1], [1], [2], [2]]],
        gives: [
          ['Week', 'From', 'To', 'Payout', 'Quota'],
          [1, day('2023-10-31'), day('2023-11-06'), day('2023-11-08'), 100_000],
          [2, day('2023-11-07'), day('2023-11-13'), day('2023-11-15'), 100_000],
          [3, day('2023-11-14'), day('2023-11-20'), day('2023-11-22'), 200_000],
          [4, day('2023-11-21'), day('2023-11-27'), day('2023-11-29'), 200_000],
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
  })),
} satisfies Subject;
