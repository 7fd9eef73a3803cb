import { type HiringMonth, hiringPlan } from '../domain/hiring-plan';
import type { Text } from '../language';
import { on } from './dates';
import type { AnswerCell } from './define';
import { date, leadDays, numberFromZero, share, wholeBetween } from './kinds';
import { cell, column } from './parameters';
import { table } from './shapes';

const headCount = wholeBetween(0, 10_000);

const HEADER: readonly Text[] = [
  { en: 'Month', ru: 'Месяц' },
  { en: 'Reps needed', ru: 'Нужно менеджеров' },
  { en: 'Ready reps', ru: 'Готовых менеджеров' },
  { en: 'New reps ready', ru: 'Новых выйдет' },
  { en: 'Open vacancies by', ru: 'Открыть вакансии до' },
  { en: 'Capacity, new reps', ru: 'Предел новых' },
  { en: 'Shortfall, reps', ru: 'Нехватка менеджеров' },
];
const TITLES = HEADER.map((title) => title.en);

export const HIRING_PLAN = table(() => ({
  question: {
    en: 'How many vacancies should be opened, and when, to have enough reps every month?',
    ru: 'Сколько вакансий и когда открыть, чтобы менеджеров хватало каждый месяц?',
  },
  summary: {
    en: 'Table of months: reps needed and ready, new reps who become ready, the last day to open their vacancies, the most the team leads can take, and the shortfall. Hires come as late as that limit allows.',
    ru: 'Таблица по месяцам: сколько менеджеров нужно и готово, сколько новых выйдет на полную мощность, до какого дня открыть для них вакансии, сколько новых могут принять руководители и сколько людей не хватит. Новых нанимают настолько поздно, насколько позволяет этот предел.',
  },
  parameters: [
    column('months', date, {
      en: 'Column of months, any day of each, one after the other without gaps.',
      ru: 'Столбец месяцев, любой день каждого, подряд без пропусков.',
    }),
    column('needed', numberFromZero, {
      en: 'Column with the reps needed in each month.',
      ru: 'Столбец: сколько менеджеров нужно в каждом месяце.',
    }),
    cell('current', numberFromZero, {
      en: 'Reps ready today, before the first month.',
      ru: 'Сколько менеджеров готово сегодня, перед первым месяцем.',
    }),
    cell(
      'leads',
      headCount,
      {
        en: 'Team leads who can take new reps, default 1.',
        ru: 'Сколько руководителей групп могут принимать новых, по умолчанию 1.',
      },
      1,
    ),
    cell(
      'monthly_cap',
      headCount,
      {
        en: 'The most new reps a month for one team lead, default 3.',
        ru: 'Предел новых менеджеров в месяц на одного руководителя, по умолчанию 3.',
      },
      3,
    ),
    cell(
      'attrition',
      share,
      {
        en: 'Share of the ready reps who leave each month, the first one included, default 0.',
        ru: 'Доля готовых менеджеров, которые уходят каждый месяц, включая первый, по умолчанию 0.',
      },
      0,
    ),
    cell(
      'hire_days',
      leadDays,
      {
        en: 'Days to find a rep, default 20.',
        ru: 'Сколько дней занимает поиск, по умолчанию 20.',
      },
      20,
    ),
    cell(
      'ramp_days',
      leadDays,
      {
        en: 'Days to ramp a rep up before the month begins, default 40.',
        ru: 'Сколько дней до начала месяца занимает выход на полную мощность, по умолчанию 40.',
      },
      40,
    ),
  ],
  header: HEADER,
  examples: [
    {
      args: [[[on('2024-01-01')], [on('2024-02-01')], [on('2024-03-01')]], [[5], [6], [12]], 5],
      gives: [
        TITLES,
        [on('2024-01-01'), 5, 6, 1, on('2023-11-02'), 3, 0],
        [on('2024-02-01'), 6, 9, 3, on('2023-12-03'), 3, 0],
        [on('2024-03-01'), 12, 12, 3, on('2024-01-01'), 3, 0],
      ],
    },
    {
      args: [
        [[on('2023-10-01')], [on('2023-11-01')], [on('2023-12-01')]],
        [[6], [9], [9]],
        4,
        2,
        3,
        0.25,
        10,
        20,
      ],
      gives: [
        TITLES,
        [on('2023-10-01'), 6, 6, 3, on('2023-09-01'), 6, 0],
        [on('2023-11-01'), 9, 9.5, 5, on('2023-10-02'), 6, 0],
        [on('2023-12-01'), 9, 9.125, 2, on('2023-11-01'), 6, 0],
      ],
    },
    {
      args: [[[on('2023-12-01')], [on('2024-01-01')]], [[10], [7]], 4],
      gives: [
        TITLES,
        [on('2023-12-01'), 10, 7, 3, on('2023-10-02'), 3, 3],
        [on('2024-01-01'), 7, 7, 0, '', 3, 0],
      ],
    },
  ],
  compute: (months, needed, current, leads, monthlyCap, attrition, hireDays, rampDays) =>
    hiringPlan({
      months,
      needed,
      current,
      capacity: leads * monthlyCap,
      attrition,
      leadDays: hireDays + rampDays,
    }).map(answerRow),
}));

function answerRow(row: HiringMonth): AnswerCell[] {
  const { month, needed, ready, hires, openBy, capacity, shortfall } = row;
  const opened = openBy === null ? null : { day: openBy };
  return [{ day: month }, needed, ready, hires, opened, capacity, shortfall];
}
