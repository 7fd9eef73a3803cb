import type { Formula, Mark, TableColumn, TemplateSheet } from '../define';
import { sourceNames, sourceSample } from './sample';
import { FIGURE_WIDTH, peopleAt, stages } from './stages';

const reached = stages.slice(0, 3);
const rates: readonly TableColumn[] = [
  rate('answerRate', 'answered', 'contacted', {
    header: { en: 'Answer rate, %', ru: 'Доля ответов, %' },
    note: { en: 'Answered ÷ contacted.', ru: 'Ответили ÷ контакты.' },
  }),
  rate('processRate', 'entered', 'answered', {
    header: { en: 'Process rate, %', ru: 'Доля вошедших, %' },
    note: { en: 'Entered the process ÷ answered.', ru: 'Вошли в процесс ÷ ответили.' },
  }),
];

/** Which sources answer, and whose candidates enter the process. */
export const sources = {
  key: 'sources',
  title: { en: 'Sources', ru: 'Источники' },
  about: {
    en: 'Start a vacancy with two sources and look at both after two or three weeks. Yellow: below the norm. Red: at half of it or less.',
    ru: 'Начинайте вакансию с двух источников и через две-три недели сравните их. Жёлтым: ниже нормы. Красным: половина нормы и меньше.',
  },
  blocks: [
    {
      kind: 'form',
      key: 'settings',
      items: [
        {
          key: 'lookAfter',
          label: { en: 'Look at a source after, days', ru: 'Смотрим на источник через, дней' },
          format: 'count',
          input: { atLeast: 1 },
          value: 14,
        },
        {
          key: 'unassigned',
          label: { en: 'Contacts without a source, people', ru: 'Контакты без источника, чел.' },
          format: 'count',
          formula:
            'IF(COUNT({vacancies!contacted:all};{log.contacted:all})=0;"";SUM({vacancies!contacted:all})-SUM({log.contacted:all}))',
          note: {
            en: 'Contacted on the “Vacancies” sheet less contacted below. Anything but 0 means that somebody was not entered.',
            ru: 'Контакты с листа «Вакансии» минус контакты в таблице ниже. Если не 0, кого-то забыли внести.',
          },
        },
      ],
      marks: [{ on: ['unassigned'], when: 'AND(ISNUMBER({self});{self}<>0)', look: 'warn' }],
    },
    {
      kind: 'table',
      key: 'bySource',
      title: { en: 'All vacancies by source', ru: 'Все вакансии по источникам' },
      rows: 8,
      above: [
        {
          key: 'norm',
          label: { en: 'Company norm, %', ru: 'Норма компании, %' },
          cells: {
            answerRate: { format: 'percent', formula: shown('{vacancies!norm@toAnswered}') },
            processRate: { format: 'percent', formula: shown('{vacancies!norm@toEntered}') },
          },
        },
        {
          key: 'alarm',
          label: { en: 'Alarm at or below, %', ru: 'Тревога, если не больше, %' },
          cells: {
            answerRate: {
              format: 'percent',
              formula: 'IF({norm@answerRate}="";"";{norm@answerRate}*{vacancies!half})',
            },
            processRate: {
              format: 'percent',
              formula: 'IF({norm@processRate}="";"";{norm@processRate}*{vacancies!half})',
            },
          },
        },
      ],
      columns: [
        {
          key: 'source',
          header: { en: 'Source', ru: 'Источник' },
          format: 'text',
          width: 260,
          input: true,
        },
        {
          key: 'used',
          header: { en: 'Used in, vacancies', ru: 'Используется, вакансий' },
          format: 'count',
          width: 150,
          formula: forSource('COUNTIFS({log.source:all};{source})'),
        },
        ...reached.map((stage): TableColumn => ({
          key: stage.key,
          header: peopleAt(stage),
          format: 'count',
          width: FIGURE_WIDTH,
          formula: forSource(`SUMIFS({log.${stage.key}:all};{log.source:all};{source})`),
        })),
        ...rates,
      ],
      content: Object.values(sourceNames).map((source) => ({ source })),
      marks: rateMarks(''),
    },
    {
      kind: 'table',
      key: 'log',
      title: { en: 'By vacancy and source', ru: 'По вакансиям и источникам' },
      rows: 80,
      columns: [
        {
          key: 'vacancy',
          header: { en: 'Vacancy', ru: 'Вакансия' },
          format: 'text',
          width: 260,
          input: { from: '{vacancies!vacancy:all}' },
        },
        {
          key: 'source',
          header: { en: 'Source', ru: 'Источник' },
          format: 'text',
          width: 150,
          input: { from: '{bySource.source:all}' },
        },
        ...reached.map((stage): TableColumn => ({
          key: stage.key,
          header: peopleAt(stage),
          format: 'count',
          width: FIGURE_WIDTH,
          input: { atLeast: 0 },
        })),
        ...rates,
        {
          key: 'started',
          header: { en: 'Started, date', ru: 'Запущен, дата' },
          format: 'date',
          width: FIGURE_WIDTH,
          input: { date: true },
        },
        {
          key: 'days',
          header: { en: 'Running, days', ru: 'Работает, дней' },
          format: 'count',
          width: FIGURE_WIDTH,
          formula:
            'IF(OR({started}="";COUNTIFS({vacancies!vacancy:all};{vacancy};{vacancies!closed:all};">0")>0);"";{vacancies!asOf}-{started})',
        },
        {
          key: 'state',
          header: { en: 'What now', ru: 'Что делать' },
          format: 'text',
          width: 150,
          formula:
            'IF({started}="";"";IF({days}="";{#state.closed};IF({days}>={lookAfter};{#state.decide};{#state.wait})))',
        },
      ],
      sample: sourceSample,
      marks: rateMarks('{state}={#state.decide};'),
    },
  ],
} satisfies TemplateSheet;

function rate(
  key: string,
  part: string,
  whole: string,
  words: Pick<TableColumn, 'header' | 'note'>,
): TableColumn {
  return {
    key,
    ...words,
    format: 'percent',
    width: FIGURE_WIDTH,
    formula: `IF(OR({${whole}}="";{${whole}}=0;{${part}}="");"";{${part}}/{${whole}})`,
  };
}

/** Rates at or below the alarm, and below the norm, of rows that also meet the condition. */
function rateMarks(condition: Formula): Mark[] {
  return ['answerRate', 'processRate'].flatMap((key): Mark[] => {
    const judged = `${condition}ISNUMBER({self});ISNUMBER({bySource.norm@${key}})`;
    return [
      { on: [key], when: `AND(${judged};{self}<={bySource.alarm@${key}})`, look: 'alarm' },
      { on: [key], when: `AND(${judged};{self}<{bySource.norm@${key}})`, look: 'warn' },
    ];
  });
}

function forSource(formula: Formula): Formula {
  return `IF(OR({source}="";COUNTIFS({log.source:all};{source})=0);"";${formula})`;
}

function shown(cell: Formula): Formula {
  return `IF(${cell}="";"";${cell})`;
}
