import type { Content, Mark, TableColumn, TemplateSheet } from '../define';
import { col } from '../parts/columns';
import { blankUnless, ratio, sumOrBlank } from '../parts/formulas';
import { item } from '../parts/items';
import { mark } from '../parts/marks';
import { t } from '../parts/words';
import { recruiterSample } from './sample';
import {
  conversionColumns,
  FIGURE_WIDTH,
  funnelSteps,
  peopleAt,
  stages,
  weakestStage,
} from './stages';

const mine = '{vacancies!recruiter:all};{recruiter}';
const closedMine = `COUNTIFS(${mine};{vacancies!closed:all};">0")`;

const counts: readonly TableColumn[] = stages.map((stage) => {
  const { key } = stage;
  return col.count(key, peopleAt(stage), FIGURE_WIDTH, {
    formula: blankUnless(
      'recruiter',
      `IF(COUNTIFS(${mine};{vacancies!${key}:all};">=0")=0;"";SUMIFS({vacancies!${key}:all};${mine}))`,
    ),
  });
});

const companyCounts = stages.map(({ key }): [string, Content] => [
  key,
  {
    format: 'count',
    formula: sumOrBlank(`vacancies!${key}`),
  },
]);

const companyRates = funnelSteps.map(({ from, to }): [string, Content] => [
  to.rate,
  {
    format: 'percent',
    formula: ratio(`company@${to.key}`, `company@${from.key}`),
  },
]);

const marks: readonly Mark[] = funnelSteps.flatMap(({ from, to }): Mark[] => {
  const judged = `ISNUMBER({self});ISNUMBER({company@self});{${from.key}}<>"";{${from.key}}>={enough}`;
  return [
    mark.alarm([to.rate], `AND(${judged};{self}<={company@self}*{half})`),
    mark.warn([to.rate], `AND(${judged};{self}<{company@self})`),
  ];
});

/** One row a recruiter: load, speed and conversions against the company's. */
export const recruiters = {
  key: 'recruiters',
  title: t('Recruiters', 'Рекрутеры'),
  about: t(
    'Conversions of each recruiter against the company’s own. Yellow: below the company. Red: at half of it or less.',
    'Конверсии каждого рекрутера в сравнении с компанией. Жёлтым: ниже компании. Красным: половина и меньше.',
  ),
  freeze: { header: 'people', columns: 1 },
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        item.percent(
          'half',
          t('Red at or below, % of the company', 'Красный, если не выше, % компании'),
          {
            formula: '{vacancies!half}',
            note: t('Set on the “Vacancies” sheet.', 'Задаётся на листе «Вакансии».'),
          },
        ),
        item.count('enough', t('Minimum people to judge', 'Минимум людей для оценки'), {
          formula: '{vacancies!enough}',
          note: t('Set on the “Vacancies” sheet.', 'Задаётся на листе «Вакансии».'),
        }),
      ],
    },
    {
      kind: 'table',
      key: 'people',
      rows: 20,
      above: [
        {
          key: 'company',
          label: t('The whole company', 'Вся компания'),
          cells: {
            inWork: {
              format: 'count',
              formula:
                'IF(COUNTA({vacancies!vacancy:all})=0;"";COUNTA({vacancies!vacancy:all})-COUNT({vacancies!closed:all}))',
            },
            closed: {
              format: 'count',
              formula: 'IF(COUNTA({vacancies!vacancy:all})=0;"";COUNT({vacancies!closed:all}))',
            },
            daysToClose: {
              format: 'decimal',
              formula:
                'IF(COUNT({vacancies!closed:all})=0;"";AVERAGEIFS({vacancies!daysOpen:all};{vacancies!closed:all};">0"))',
            },
            ...Object.fromEntries([...companyCounts, ...companyRates]),
          },
        },
      ],
      columns: [
        col.text('recruiter', t('Recruiter', 'Рекрутер'), 260, { input: true }),
        col.text('weakest', t('Weakest stage', 'Слабый этап'), 150, {
          formula: weakestStage('recruiter', 'company'),
          note: t(
            'The stage whose conversion is furthest below the company’s. Blank: none is below.',
            'Этап, конверсия в который сильнее всего ниже, чем по компании. Пусто: отставания нет.',
          ),
        }),
        col.count('inWork', t('Open vacancies', 'Вакансий в работе'), FIGURE_WIDTH, {
          formula: blankUnless(
            'recruiter',
            `SUMPRODUCT(({vacancies!recruiter:all}={recruiter})*1)-${closedMine}`,
          ),
        }),
        col.count('closed', t('Closed vacancies', 'Вакансий закрыто'), FIGURE_WIDTH, {
          formula: blankUnless('recruiter', closedMine),
        }),
        col.decimal(
          'daysToClose',
          t('Average days to close', 'Дней до закрытия в среднем'),
          FIGURE_WIDTH,
          {
            formula: blankUnless(
              'recruiter',
              `IF({closed}=0;"";AVERAGEIFS({vacancies!daysOpen:all};${mine};{vacancies!closed:all};">0"))`,
            ),
          },
        ),
        ...counts,
        ...conversionColumns,
      ],
      sample: recruiterSample,
      marks,
    },
  ],
} satisfies TemplateSheet;
