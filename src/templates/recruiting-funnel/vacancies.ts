import type { Mark, TableColumn, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless } from '../parts/formulas';
import { item, today } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { vacancySample } from './sample';
import {
  conversionColumns,
  FIGURE_WIDTH,
  funnelSteps,
  peopleAt,
  stages,
  weakestStage,
} from './stages';

const counts: readonly TableColumn[] = stages.map((stage) =>
  col.count(stage.key, peopleAt(stage), FIGURE_WIDTH, { input: { atLeast: 0 } }),
);

const marks: readonly Mark[] = [
  ...funnelSteps.flatMap(({ from, to }): Mark[] => {
    const judged = `ISNUMBER({self});{norm@self}>0;{${from.key}}<>"";{${from.key}}>={enough}`;
    return [
      mark.alarm([to.rate], `AND(${judged};{self}<={norm@self}*{half})`),
      mark.warn([to.rate], `AND(${judged};{self}<{norm@self})`),
      mark.warn([to.key], `AND({self}<>"";{${from.key}}<>"";{self}>{${from.key}})`),
    ];
  }),
  mark.warn(['closed'], 'AND({closed}<>"";{closed}<{opened})'),
  mark.muted(['vacancy', 'recruiter', 'weakest', 'opened', 'closed', 'daysOpen'], '{closed}<>""'),
];

/** One row a vacancy: how many people reached each stage, and how that compares with the norm. */
export const vacancies = {
  key: 'vacancies',
  title: t('Vacancies', 'Вакансии'),
  about: t(
    'People who reached each stage, vacancy by vacancy. Yellow: below the norm. Red: at half of it or less. Grey: closed.',
    'Сколько людей дошло до каждого этапа по каждой вакансии. Жёлтым: ниже нормы. Красным: половина нормы и меньше. Серым: закрыта.',
  ),
  freeze: { header: 'records', columns: 1 },
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        today(t('the vacancies', 'вакансии')),
        item.percent(
          'half',
          t('Alarm at or below, % of the norm', 'Тревога, если не больше, % нормы'),
          { input: { between: [0, 1] }, value: 50 / 100 },
        ),
        item.count(
          'enough',
          t('Judge a step from, people', 'Оценивать этап, если людей не меньше'),
          {
            input: { atLeast: 1 },
            value: 3,
            note: t(
              'When fewer people came to the stage before, the conversion is shown but not judged.',
              'Если на предыдущем этапе людей меньше, конверсия показана, но не оценивается.',
            ),
          },
        ),
      ],
    },
    {
      kind: 'table',
      key: 'records',
      rows: 40,
      above: [
        {
          key: 'norm',
          label: t('Company norm, %: type your own →', 'Норма компании, %: впишите свою →'),
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
        col.text('vacancy', t('Vacancy', 'Вакансия'), 260, { input: true }),
        col.text('recruiter', t('Recruiter', 'Рекрутер'), 150, {
          input: { from: '{recruiters!recruiter:all}' },
          note: t(
            'The list is the first column of the “Recruiters” sheet.',
            'Список — первый столбец листа «Рекрутеры».',
          ),
        }),
        col.text('weakest', t('Weakest stage', 'Слабый этап'), 150, {
          formula: weakestStage('vacancy', 'norm'),
          note: t(
            'The stage whose conversion is furthest below its norm. Blank: none is below.',
            'Этап, конверсия в который сильнее всего отстаёт от нормы. Пусто: отставания нет.',
          ),
        }),
        col.day('opened', t('Opened, date', 'Открыта, дата'), FIGURE_WIDTH),
        col.day('closed', t('Closed, date', 'Закрыта, дата'), FIGURE_WIDTH),
        col.count('daysOpen', t('Open for, days', 'В работе, дней'), FIGURE_WIDTH, {
          formula: blankUnless('opened', 'IF({closed}="";{today};{closed})-{opened}'),
        }),
        ...counts,
        ...conversionColumns,
      ],
      sample: vacancySample,
      marks,
    },
  ],
} satisfies TemplateSheet;
