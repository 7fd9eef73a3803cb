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
    const judged = `ISNUMBER({self});{benchmark@self}>0;{${from.key}}<>"";{${from.key}}>={enough}`;
    return [
      mark.alarm([to.rate], `AND(${judged};{self}<={benchmark@self}*{half})`),
      mark.warn([to.rate], `AND(${judged};{self}<{benchmark@self})`),
      mark.warn([to.key], `AND({self}<>"";{${from.key}}<>"";{self}>{${from.key}})`),
    ];
  }),
  mark.warn(['closed'], 'AND({closed}<>"";{closed}<{opened})'),
  mark.muted(['vacancy', 'recruiter', 'weakest', 'opened', 'closed', 'daysOpen'], '{closed}<>""'),
];

/** One row a vacancy: how many people reached each stage, and how that compares with the benchmark. */
export const vacancies = {
  key: 'vacancies',
  title: t('Vacancies', 'Вакансии'),
  about: t(
    'People who reached each stage, vacancy by vacancy. Yellow: below the benchmark. Red: at half of it or less. Grey: closed.',
    'Сколько людей дошло до каждого этапа по каждой вакансии. Жёлтым: ниже бенчмарка. Красным: половина бенчмарка и меньше. Серым: закрыта.',
  ),
  freeze: { header: 'records', columns: 1 },
  tabColor: 'blue',
  filter: 'records',
  protect: true,
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        ...today(t('the vacancies', 'вакансии')),
        item.percent(
          'half',
          t('Red at or below, % of the benchmark', 'Красный, если не выше, % бенчмарка'),
          { input: { between: [0, 1] }, value: 50 / 100 },
        ),
        item.count('enough', t('Minimum people to judge', 'Минимум людей для оценки'), {
          input: { atLeast: 1 },
          value: 3,
          note: t(
            'When fewer people came to the stage before, the conversion is shown but not judged.',
            'Если на предыдущем этапе людей меньше, конверсия показана, но не оценивается.',
          ),
        }),
      ],
    },
    {
      kind: 'table',
      key: 'records',
      rows: 40,
      above: [
        {
          key: 'benchmark',
          label: t('Benchmark, %: type your own →', 'Бенчмарк, %: впишите свой →'),
          cells: Object.fromEntries(
            stages.flatMap(({ rate, benchmark }) =>
              benchmark === null
                ? []
                : [[rate, { format: 'percent', input: { between: [0, 1] }, value: benchmark }]],
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
            'Список — первый столбец листа «Рекрутеры».',
          ),
        }),
        col.text('weakest', t('Weakest stage', 'Слабый этап'), 150, {
          formula: weakestStage('vacancy', 'benchmark'),
          note: t(
            'The stage whose conversion is furthest below its benchmark. Blank: none is below.',
            'Этап, конверсия в который сильнее всего отстаёт от бенчмарка. Пусто: отставания нет.',
          ),
        }),
        col.day('opened', t('Date opened', 'Дата открытия'), FIGURE_WIDTH),
        col.day('closed', t('Date closed', 'Дата закрытия'), FIGURE_WIDTH),
        col.count('daysOpen', t('Days open', 'Дней в работе'), FIGURE_WIDTH, {
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
