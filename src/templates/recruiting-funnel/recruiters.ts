import type { Content, Formula, Mark, TableColumn, TemplateSheet } from '../define';
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
  return {
    key,
    header: peopleAt(stage),
    format: 'count',
    width: FIGURE_WIDTH,
    formula: forEach(
      `IF(COUNTIFS(${mine};{vacancies!${key}:all};">=0")=0;"";SUMIFS({vacancies!${key}:all};${mine}))`,
    ),
  };
});

const companyCounts = stages.map(({ key }): [string, Content] => [
  key,
  {
    format: 'count',
    formula: `IF(COUNT({vacancies!${key}:all})=0;"";SUM({vacancies!${key}:all}))`,
  },
]);

const companyRates = funnelSteps.map(({ from, to }): [string, Content] => [
  to.rate,
  {
    format: 'percent',
    formula: `IF(OR({company@${from.key}}="";{company@${from.key}}=0;{company@${to.key}}="");"";{company@${to.key}}/{company@${from.key}})`,
  },
]);

const marks: readonly Mark[] = funnelSteps.flatMap(({ from, to }): Mark[] => {
  const judged = `ISNUMBER({self});ISNUMBER({company@self});{${from.key}}<>"";{${from.key}}>={enough}`;
  return [
    { on: [to.rate], when: `AND(${judged};{self}<={company@self}*{half})`, look: 'alarm' },
    { on: [to.rate], when: `AND(${judged};{self}<{company@self})`, look: 'warn' },
  ];
});

/** One row a recruiter: load, speed and conversions against the company's. */
export const recruiters = {
  key: 'recruiters',
  title: { en: 'Recruiters', ru: 'Рекрутеры' },
  about: {
    en: 'Conversions of each recruiter against the company’s own. Yellow: below the company. Red: at half of it or less.',
    ru: 'Конверсии каждого рекрутера в сравнении с компанией. Жёлтым: ниже компании. Красным: половина и меньше.',
  },
  freeze: { header: 'people', columns: 1 },
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'half',
          label: {
            en: 'Alarm at or below, % of the company',
            ru: 'Тревога, если не больше, % компании',
          },
          format: 'percent',
          formula: '{vacancies!half}',
          note: { en: 'Set on the “Vacancies” sheet.', ru: 'Задаётся на листе «Вакансии».' },
        },
        {
          key: 'enough',
          label: {
            en: 'Judge a step from, people',
            ru: 'Оценивать этап, если людей не меньше',
          },
          format: 'count',
          formula: '{vacancies!enough}',
          note: { en: 'Set on the “Vacancies” sheet.', ru: 'Задаётся на листе «Вакансии».' },
        },
      ],
    },
    {
      kind: 'table',
      key: 'people',
      rows: 20,
      above: [
        {
          key: 'company',
          label: { en: 'The whole company', ru: 'Вся компания' },
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
        {
          key: 'recruiter',
          header: { en: 'Recruiter', ru: 'Рекрутер' },
          format: 'text',
          width: 260,
          input: true,
        },
        {
          key: 'weakest',
          header: { en: 'Weakest stage', ru: 'Слабый этап' },
          format: 'text',
          width: 150,
          formula: weakestStage('recruiter', 'company'),
          note: {
            en: 'The stage whose conversion is furthest below the company’s. Blank: none is below.',
            ru: 'Этап, конверсия в который сильнее всего ниже, чем по компании. Пусто: отставания нет.',
          },
        },
        {
          key: 'inWork',
          header: { en: 'In work, vacancies', ru: 'В работе, вакансий' },
          format: 'count',
          width: FIGURE_WIDTH,
          formula: forEach(`COUNTIFS(${mine})-${closedMine}`),
        },
        {
          key: 'closed',
          header: { en: 'Closed, vacancies', ru: 'Закрыто, вакансий' },
          format: 'count',
          width: FIGURE_WIDTH,
          formula: forEach(closedMine),
        },
        {
          key: 'daysToClose',
          header: { en: 'To close, days on average', ru: 'До закрытия, дней в среднем' },
          format: 'decimal',
          width: FIGURE_WIDTH,
          formula: forEach(
            `IF({closed}=0;"";AVERAGEIFS({vacancies!daysOpen:all};${mine};{vacancies!closed:all};">0"))`,
          ),
        },
        ...counts,
        ...conversionColumns,
      ],
      sample: recruiterSample,
      marks,
    },
  ],
} satisfies TemplateSheet;

/** A formula that stays blank in rows without a recruiter. */
function forEach(formula: Formula): Formula {
  return `IF({recruiter}="";"";${formula})`;
}
