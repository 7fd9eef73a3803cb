import type { Mark, TableColumn, TemplateSheet } from '../define';
import { vacancySample } from './sample';
import {
  conversionColumns,
  FIGURE_WIDTH,
  funnelSteps,
  peopleAt,
  stages,
  weakestStage,
} from './stages';

const counts: readonly TableColumn[] = stages.map((stage) => ({
  key: stage.key,
  header: peopleAt(stage),
  format: 'count',
  width: FIGURE_WIDTH,
  input: { atLeast: 0 },
}));

const marks: readonly Mark[] = [
  ...funnelSteps.flatMap(({ from, to }): Mark[] => {
    const judged = `ISNUMBER({self});{norm@self}>0;{${from.key}}<>"";{${from.key}}>={enough}`;
    return [
      { on: [to.rate], when: `AND(${judged};{self}<={norm@self}*{half})`, look: 'alarm' },
      { on: [to.rate], when: `AND(${judged};{self}<{norm@self})`, look: 'warn' },
      {
        on: [to.key],
        when: `AND({self}<>"";{${from.key}}<>"";{self}>{${from.key}})`,
        look: 'warn',
      },
    ];
  }),
  { on: ['closed'], when: 'AND({closed}<>"";{closed}<{opened})', look: 'warn' },
  {
    on: ['vacancy', 'recruiter', 'weakest', 'opened', 'closed', 'daysOpen'],
    when: '{closed}<>""',
    look: 'muted',
  },
];

/** One row a vacancy: how many people reached each stage, and how that compares with the norm. */
export const vacancies = {
  key: 'vacancies',
  title: { en: 'Vacancies', ru: 'Вакансии' },
  about: {
    en: 'People who reached each stage, vacancy by vacancy. Yellow: below the norm. Red: at half of it or less. Grey: closed.',
    ru: 'Сколько людей дошло до каждого этапа по каждой вакансии. Жёлтым: ниже нормы. Красным: половина нормы и меньше. Серым: закрыта.',
  },
  freeze: { header: 'records', columns: 1 },
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'asOf',
          label: { en: 'Today, date', ru: 'Сегодня, дата' },
          format: 'date',
          input: { date: true },
          formula: 'TODAY()',
          note: {
            en: 'Fills itself in: days open are counted to it. Type a date to see the vacancies as of that day.',
            ru: 'Заполняется сама: до неё считаются дни в работе. Введите дату, чтобы увидеть вакансии на этот день.',
          },
        },
        {
          key: 'half',
          label: {
            en: 'Alarm at or below, % of the norm',
            ru: 'Тревога, если не больше, % нормы',
          },
          format: 'percent',
          input: { between: [0, 1] },
          value: 50 / 100,
        },
        {
          key: 'enough',
          label: {
            en: 'Judge a step from, people',
            ru: 'Оценивать этап, если людей не меньше',
          },
          format: 'count',
          input: { atLeast: 1 },
          value: 3,
          note: {
            en: 'When fewer people came to the stage before, the conversion is shown but not judged.',
            ru: 'Если на предыдущем этапе людей меньше, конверсия показана, но не оценивается.',
          },
        },
      ],
    },
    {
      kind: 'table',
      key: 'records',
      rows: 40,
      above: [
        {
          key: 'norm',
          label: {
            en: 'Company norm, %: type your own →',
            ru: 'Норма компании, %: впишите свою →',
          },
          cells: Object.fromEntries(
            stages.flatMap(({ rate, norm }) =>
              norm === null
                ? []
                : [[rate, { format: 'percent', input: { between: [0, 1] }, value: norm }]],
            ),
          ),
        },
      ],
      columns: [
        {
          key: 'vacancy',
          header: { en: 'Vacancy', ru: 'Вакансия' },
          format: 'text',
          width: 260,
          input: true,
        },
        {
          key: 'recruiter',
          header: { en: 'Recruiter', ru: 'Рекрутер' },
          format: 'text',
          width: 150,
          input: { from: '{recruiters!recruiter:all}' },
          note: {
            en: 'The list is the first column of the “Recruiters” sheet.',
            ru: 'Список — первый столбец листа «Рекрутеры».',
          },
        },
        {
          key: 'weakest',
          header: { en: 'Weakest stage', ru: 'Слабый этап' },
          format: 'text',
          width: 150,
          formula: weakestStage('vacancy', 'norm'),
          note: {
            en: 'The stage whose conversion is furthest below its norm. Blank: none is below.',
            ru: 'Этап, конверсия в который сильнее всего отстаёт от нормы. Пусто: отставания нет.',
          },
        },
        {
          key: 'opened',
          header: { en: 'Opened, date', ru: 'Открыта, дата' },
          format: 'date',
          width: FIGURE_WIDTH,
          input: { date: true },
        },
        {
          key: 'closed',
          header: { en: 'Closed, date', ru: 'Закрыта, дата' },
          format: 'date',
          width: FIGURE_WIDTH,
          input: { date: true },
        },
        {
          key: 'daysOpen',
          header: { en: 'Open for, days', ru: 'В работе, дней' },
          format: 'count',
          width: FIGURE_WIDTH,
          formula: 'IF({opened}="";"";IF({closed}="";{asOf};{closed})-{opened})',
        },
        ...counts,
        ...conversionColumns,
      ],
      sample: vacancySample,
      marks,
    },
  ],
} satisfies TemplateSheet;
