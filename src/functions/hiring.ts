import { daysOff } from '../domain/days';
import { hireStartDay } from '../domain/hiring';
import {
  type Kind,
  type Subject,
  cell,
  date,
  day,
  define,
  listAs,
  oneOf,
  perRow,
  wholeBetween,
} from '../gate/define';

/** Days from one step of hiring to the next. */
export const leadDays = (): Kind<number> => wholeBetween(0, 3650);

/** When to open a vacancy. */
export const hiringFunctions = {
  HIRE_START_DATE: define(() => ({
    question: {
      en: 'When must the vacancy be opened for the rep to be ready in time?',
      ru: 'Когда открыть вакансию, чтобы менеджер успел выйти на полную мощность?',
    },
    summary: {
      en: 'The last day to open the vacancy so that a new rep is hired, ramped up and selling at full conversion by the given date.',
      ru: 'Последний день, когда можно открыть вакансию, чтобы к нужной дате менеджер был найден, обучен и работал с полной конверсией.',
    },
    synonyms: {
      en: 'hiring, recruiting, onboarding, headcount, deadline, lead time',
      ru: 'найм, подбор, рекрутинг, адаптация, стажёр, срок, дедлайн, вакансия',
    },
    parameters: [
      perRow('needed_by', date, {
        en: 'Date by which the rep must sell at full conversion.',
        ru: 'Дата, к которой менеджер должен работать с полной конверсией.',
      }),
      perRow(
        'hire_days',
        leadDays(),
        {
          en: 'Days to find a rep, default 20.',
          ru: 'Сколько дней занимает поиск, по умолчанию 20.',
        },
        { default: 20 },
      ),
      perRow(
        'ramp_days',
        leadDays(),
        {
          en: 'Days a rep takes to ramp up, default 40.',
          ru: 'Сколько дней занимает выход на полную мощность, по умолчанию 40.',
        },
        { default: 40 },
      ),
      perRow(
        'calendar',
        oneOf('days', 'workdays'),
        {
          en: '"days" (default): calendar days; "workdays": Monday to Friday except holidays.',
          ru: '"days" (по умолчанию): календарные дни; "workdays": с понедельника по пятницу без праздников.',
        },
        { default: 'days' },
      ),
      listAs(
        'holidays',
        date,
        daysOff,
        {
          en: 'Dates that are not workdays; used with "workdays".',
          ru: 'Нерабочие даты; учитываются при "workdays".',
        },
        { optional: true },
      ),
    ],
    gives: cell,
    examples: [
      { args: [day('2023-12-01')], gives: day('2023-10-02') },
      {
        args: [
          day('2023-05-05'),
          4,
          6,
          'workdays',
          [[day('2023-04-29')], [day('2023-04-30')], [day('2023-05-01')]],
        ],
        gives: day('2023-04-20'),
      },
    ],
    compute: (neededBy, hireDays, rampDays, calendar, holidays) => ({
      day: hireStartDay(neededBy, hireDays + rampDays, calendar, holidays),
    }),
  })),
} satisfies Subject;
