import { type HiringMonth, hiringPlan } from '../domain/hiring-plan';
import {
  type AnswerCell,
  type Kind,
  type Subject,
  column,
  date,
  day,
  define,
  numberFromZero,
  one,
  share,
  table,
  text,
  wholeBetween,
} from '../gate/define';
import { leadDays } from './hiring';

const headCount = (): Kind<number> => wholeBetween(0, 10_000);

/** How many vacancies to open. */
export const hiringPlanFunctions = {
  HIRING_PLAN: define(() => ({
    question: {
      en: 'How many vacancies do we open, and when, to have enough reps every month?',
      ru: 'Сколько вакансий и когда открыть, чтобы менеджеров хватало каждый месяц?',
    },
    summary: {
      en: 'One row per month: reps needed and ready, new reps who become ready, the last day to open their vacancies, the most the team leads can take on, and the shortfall. Hires come as late as that limit allows.',
      ru: 'Строка на каждый месяц: сколько менеджеров нужно и сколько готово, сколько новых выйдет на полную мощность, до какого дня открыть для них вакансии, сколько новых могут принять руководители групп и сколько людей не хватит. Новых нанимают настолько поздно, насколько позволяет этот предел.',
    },
    synonyms: {
      en: 'hiring, recruiting, headcount, staff, turnover, team growth, capacity',
      ru: 'найм, подбор, рекрутинг, персонал, штат, текучка, увольнения, рост отдела',
    },
    parameters: [
      column('months', date, {
        en: 'Column of consecutive months, any day in each.',
        ru: 'Столбец с месяцами подряд, без пропусков; в каждом — любой день.',
      }),
      column('needed', numberFromZero, {
        en: 'Column with the number of reps needed each month.',
        ru: 'Столбец с нужным числом менеджеров в каждом месяце.',
      }),
      one('current', numberFromZero, {
        en: 'Reps ready today, before the first month.',
        ru: 'Сколько менеджеров готово сегодня, перед первым месяцем.',
      }),
      one(
        'leads',
        headCount(),
        {
          en: 'How many team leads can take on new reps, default 1.',
          ru: 'Сколько руководителей групп могут принимать новых, по умолчанию 1.',
        },
        { default: 1 },
      ),
      one(
        'monthly_cap',
        headCount(),
        {
          en: 'How many new reps a month one team lead can take on, default 3.',
          ru: 'Сколько новых менеджеров в месяц может принять один руководитель группы, по умолчанию 3.',
        },
        { default: 3 },
      ),
      one(
        'attrition',
        share,
        {
          en: 'Share of ready reps who leave each month, including the first, default 0.',
          ru: 'Доля готовых менеджеров, которые уходят каждый месяц, включая первый, по умолчанию 0.',
        },
        { default: 0 },
      ),
      one(
        'hire_days',
        leadDays(),
        {
          en: 'Days to find a rep, default 20.',
          ru: 'Сколько дней занимает поиск, по умолчанию 20.',
        },
        { default: 20 },
      ),
      one(
        'ramp_days',
        leadDays(),
        {
          en: 'Days a rep takes to ramp up before the month begins, default 40.',
          ru: 'Сколько дней до начала месяца занимает выход на полную мощность, по умолчанию 40.',
        },
        { default: 40 },
      ),
    ],
    gives: table(
      text('Month', 'Месяц'),
      text('Reps needed', 'Нужно менеджеров'),
      text('Ready reps', 'Готовых менеджеров'),
      text('New reps ready', 'Новых выйдет'),
      text('Open vacancies by', 'Открыть вакансии до'),
      text('Capacity, new reps', 'Предел новых'),
      text('Shortfall, reps', 'Нехватка менеджеров'),
    ),
    examples: [
      {
        args: [
          [[day('2024-01-01')], [day('2024-02-01')], [day('2024-03-01')]],
          [[5], [6], [12]],
          5,
        ],
        gives: [
          [
            'Month',
            'Reps needed',
            'Ready reps',
            'New reps ready',
            'Open vacancies by',
            'Capacity, new reps',
            'Shortfall, reps',
          ],
          [day('2024-01-01'), 5, 6, 1, day('2023-11-02'), 3, 0],
          [day('2024-02-01'), 6, 9, 3, day('2023-12-03'), 3, 0],
          [day('2024-03-01'), 12, 12, 3, day('2024-01-01'), 3, 0],
        ],
      },
      {
        args: [
          [[day('2023-10-01')], [day('2023-11-01')], [day('2023-12-01')]],
          [[6], [9], [9]],
          4,
          2,
          3,
          0.25,
          10,
          20,
        ],
        gives: [
          [
            'Month',
            'Reps needed',
            'Ready reps',
            'New reps ready',
            'Open vacancies by',
            'Capacity, new reps',
            'Shortfall, reps',
          ],
          [day('2023-10-01'), 6, 6, 3, day('2023-09-01'), 6, 0],
          [day('2023-11-01'), 9, 9.5, 5, day('2023-10-02'), 6, 0],
          [day('2023-12-01'), 9, 9.125, 2, day('2023-11-01'), 6, 0],
        ],
      },
      {
        args: [[[day('2023-12-01')], [day('2024-01-01')]], [[10], [7]], 4],
        gives: [
          [
            'Month',
            'Reps needed',
            'Ready reps',
            'New reps ready',
            'Open vacancies by',
            'Capacity, new reps',
            'Shortfall, reps',
          ],
          [day('2023-12-01'), 10, 7, 3, day('2023-10-02'), 3, 3],
          [day('2024-01-01'), 7, 7, 0, '', 3, 0],
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
  })),
} satisfies Subject;

function answerRow(row: HiringMonth): AnswerCell[] {
  const { month, needed, ready, hires, openBy, capacity, shortfall } = row;
  const opened = openBy === null ? null : { day: openBy };
  return [{ day: month }, needed, ready, hires, opened, capacity, shortfall];
}
